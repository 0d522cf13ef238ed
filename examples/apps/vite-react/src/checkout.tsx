import { useRef, useState } from 'react';
import type { DrDropin as DropinElement } from 'dr-elements';
import { DrDropin, DrSessionSummary } from 'dr-elements/react';

const post = (path: string, body?: object) =>
  fetch(path, { method: 'POST', body: JSON.stringify(body) });

export function Checkout({ sessionId }: { sessionId: string }) {
  const dropin = useRef<DropinElement>(null);
  const [result, setResult] = useState('');

  const placeOrder = async () => {
    const answer = await post('/order').catch(() => undefined);
    if (answer?.ok) setResult('Your order is placed.');
    else if (answer?.status === 409) setResult('No order was placed. Use another way to pay.');
    else setResult('We don’t know yet. Please try again.');
    await dropin.current?.refresh();
  };

  return (
    <>
      <DrSessionSummary sessionId={sessionId} />
      <DrDropin
        ref={dropin}
        sessionId={sessionId}
        buttonType="payNow"
        onDrSuccess={(event) =>
          event.waitUntil(post('/attach', { sourceId: event.detail.source.id }))
        }
      >
        <button slot="next-step" onClick={() => void placeOrder()}>
          Place order
        </button>
      </DrDropin>
      <p role="status">{result}</p>
    </>
  );
}
