import { DrDropin, DrSessionSummary } from 'dr-elements/react';

const attach = (sourceId: string) =>
  fetch('/attach', { method: 'POST', body: JSON.stringify({ sourceId }) });

export function Checkout({ sessionId }: { sessionId: string }) {
  return (
    <>
      <DrSessionSummary sessionId={sessionId} />
      <DrDropin
        sessionId={sessionId}
        buttonType="payNow"
        onDrSuccess={(event) => event.waitUntil(attach(event.detail.source.id))}
      />
    </>
  );
}
