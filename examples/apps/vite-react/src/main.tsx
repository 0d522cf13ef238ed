import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { configure } from 'dr-elements';
import { Checkout } from './checkout';

const query = new URLSearchParams(location.search);
const askForSession = async () => {
  const answer = await fetch('/session');
  return ((await answer.json()) as { sessionId: string }).sessionId;
};
// `?ask` gets the session from a back end. The test of this app puts the session's id into the URL.
const sessionId = query.has('ask') ? await askForSession() : (query.get('session') ?? '');
configure({ key: 'pk_sandbox', serviceUrl: query.get('service') ?? 'http://127.0.0.1:8787' });

function App() {
  const [isPaying, setPaying] = useState(sessionId !== '');
  return (
    <main>
      {isPaying && <Checkout sessionId={sessionId} />}
      <button onClick={() => setPaying(!isPaying)}>{isPaying ? 'Leave' : 'Check out'}</button>
    </main>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
