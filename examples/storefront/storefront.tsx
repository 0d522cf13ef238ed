// A checkout as storefronts wrote it for DigitalRiver.js: a script tag and a container. Only the script's address is ours. The
// container is emptied before each mount, and every change of the total mounts again.
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Success {
  readonly source: { readonly id: string };
}

interface Configuration {
  sessionId: string;
  options: { flow: 'checkout'; showComplianceSection: boolean; button: { type: string } };
  onReady(data: { paymentMethodTypes: readonly string[] }): void;
  onSuccess(data: Success): void;
  onError(data: { errors: readonly { message: string }[] }): void;
  onCancel(data: { paymentMethod: string }): void;
}

interface BackEnd {
  /** Sets the number of teapots in the cart. Returns its session and total. */
  cart(teapots: number): Promise<{ sessionId: string; total: number }>;
  /** Attaches the source and submits the cart. */
  order(sourceId: string): Promise<{ state: string }>;
}

declare const DigitalRiver: new (
  key: string,
  options?: { locale?: string },
) => { createDropin(configuration: Configuration): { mount(id: string): void } };

declare const backEnd: BackEnd;

function Checkout() {
  const [teapots, setTeapots] = useState(1);
  const [cart, setCart] = useState<{ sessionId: string; total: number }>();
  const [ready, setReady] = useState(0);
  const [message, setMessage] = useState('');

  useEffect(() => {
    let stale = false;
    void backEnd.cart(teapots).then((next) => stale || setCart(next));
    return () => {
      stale = true;
    };
  }, [teapots]);

  useEffect(() => {
    if (!cart) return;
    const container = document.getElementById('drop-in');
    if (container) container.innerHTML = '';
    const digitalriver = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
    const dropin = digitalriver.createDropin({
      sessionId: cart.sessionId,
      options: { flow: 'checkout', showComplianceSection: true, button: { type: 'payNow' } },
      onReady: () => setReady((count) => count + 1),
      onSuccess: ({ source }) => {
        void backEnd.order(source.id).then(({ state }) => setMessage(`Order ${state}`));
      },
      onError: ({ errors }) => setMessage(errors[0]?.message ?? ''),
      onCancel: ({ paymentMethod }) => setMessage(`${paymentMethod} was cancelled`),
    });
    dropin.mount('drop-in');
  }, [cart?.sessionId, cart?.total]);

  return (
    <main>
      <h1>Checkout</h1>
      <p>
        {teapots} × teapot, {cart?.total ?? '…'} USD
      </p>
      <button onClick={() => setTeapots(teapots + 1)}>One more</button>
      <output data-ready={ready}>{message}</output>
      <div id="drop-in" />
    </main>
  );
}

const root = document.getElementById('app');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Checkout />
    </StrictMode>,
  );
