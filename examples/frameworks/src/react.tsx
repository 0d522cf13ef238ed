import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { DrDropin, ReadyEvent } from 'dr-elements';
import { methodConfiguration, sessionId } from './configure';

// React 19 sets properties where the element has them and listens to any event with `on` + its name.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'dr-dropin': React.DetailedHTMLProps<React.HTMLAttributes<DrDropin>, DrDropin> & {
        'session-id'?: string;
        paymentMethodConfiguration?: object;
        'ondr-ready'?: (event: ReadyEvent) => void;
      };
    }
  }
}

function Checkout() {
  const [methods, setMethods] = useState('none');
  return (
    <>
      <dr-dropin
        session-id={sessionId}
        paymentMethodConfiguration={methodConfiguration}
        ondr-ready={(event) => setMethods(event.detail.paymentMethodTypes.join(' '))}
      />
      <output>{methods}</output>
    </>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<Checkout />);
