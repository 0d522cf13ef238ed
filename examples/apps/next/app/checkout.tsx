'use client';

import { useState } from 'react';
import { configure } from 'dr-elements';
import { DrDropin, DrSessionSummary } from 'dr-elements/react';

const attach = (sourceId: string) =>
  fetch('/attach', { method: 'POST', body: JSON.stringify({ sourceId }) });

export function Checkout({ sessionId, serviceUrl }: { sessionId: string; serviceUrl: string }) {
  const [isPaying, setPaying] = useState(() => {
    if (typeof window !== 'undefined') configure({ key: 'pk_sandbox', serviceUrl });
    return sessionId !== '';
  });
  return (
    <main>
      {isPaying && (
        <>
          <DrSessionSummary sessionId={sessionId} />
          <DrDropin
            sessionId={sessionId}
            buttonType="payNow"
            onDrSuccess={(event) => event.waitUntil(attach(event.detail.source.id))}
          />
        </>
      )}
      <button onClick={() => setPaying(!isPaying)}>{isPaying ? 'Leave' : 'Check out'}</button>
    </main>
  );
}
