'use client';

import { useEffect, useRef, useState } from 'react';
import type { DrDropin, SuccessEvent } from 'dr-elements';
import type {} from 'dr-elements/jsx';

const attach = (sourceId: string) =>
  fetch('/attach', { method: 'POST', body: JSON.stringify({ sourceId }) });

/** The tags without React components: the server renders them with their attributes, and the browser registers them. */
export function Checkout({ sessionId, serviceUrl }: { sessionId: string; serviceUrl: string }) {
  const [isPaying, setPaying] = useState(sessionId !== '');
  useEffect(() => {
    const register = async () => {
      const { configure } = await import('dr-elements');
      configure({ key: 'pk_sandbox', serviceUrl });
      await import('dr-elements/define');
    };
    void register();
  }, [serviceUrl]);
  const dropin = useRef<DrDropin>(null);
  // When React hydrates server-rendered HTML, it does not attach the listeners and properties of custom elements.
  useEffect(() => {
    const element = dropin.current;
    const onSuccess = (event: SuccessEvent) => event.waitUntil(attach(event.detail.source.id));
    element?.addEventListener('dr-success', onSuccess);
    return () => element?.removeEventListener('dr-success', onSuccess);
  }, [isPaying]);
  return (
    <main>
      {isPaying && (
        <>
          <dr-session-summary session-id={sessionId} />
          <dr-dropin ref={dropin} session-id={sessionId} button-type="payNow" />
        </>
      )}
      <button onClick={() => setPaying(!isPaying)}>{isPaying ? 'Leave' : 'Check out'}</button>
    </main>
  );
}
