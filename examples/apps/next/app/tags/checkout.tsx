'use client';

import { useEffect, useState } from 'react';
import type {} from 'dr-elements/jsx';

const attach = (sourceId: string) =>
  fetch('/attach', { method: 'POST', body: JSON.stringify({ sourceId }) });

/** The tags themselves: the server's HTML has them with their attributes, and the browser registers them. */
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
  return (
    <main>
      {isPaying && (
        <>
          <dr-session-summary session-id={sessionId} />
          <dr-dropin
            session-id={sessionId}
            button-type="payNow"
            ondr-success={(event) => event.waitUntil(attach(event.detail.source.id))}
          />
        </>
      )}
      <button onClick={() => setPaying(!isPaying)}>{isPaying ? 'Leave' : 'Check out'}</button>
    </main>
  );
}
