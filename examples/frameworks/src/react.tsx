import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type {} from 'dr-elements/jsx';
import { attach, methodConfiguration, sessionId } from './configure';

// React 19 sets properties where the element has them and listens to any event with `on` + its name.
function Checkout() {
  const [methods, setMethods] = useState('none');
  const [isPaying, setPaying] = useState(sessionId !== '');
  return (
    <>
      {isPaying && (
        <>
          <dr-session-summary session-id={sessionId} />
          <dr-dropin
            session-id={sessionId}
            paymentMethodConfiguration={methodConfiguration}
            ondr-ready={(event) => setMethods(event.detail.paymentMethodTypes.join(' '))}
            ondr-success={attach}
          />
        </>
      )}
      <output>{methods}</output>
      <button onClick={() => setPaying(!isPaying)}>{isPaying ? 'Leave' : 'Check out'}</button>
    </>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<Checkout />);
