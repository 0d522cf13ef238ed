import 'dr-elements/define';
import { configure } from 'dr-elements';

const query = new URLSearchParams(location.search);
const sessionId = query.get('session') ?? '';
configure({ key: 'pk_sandbox', serviceUrl: query.get('service') ?? 'http://127.0.0.1:8787' });

/** @param {string} sourceId */
const attach = (sourceId) =>
  fetch('/attach', { method: 'POST', body: JSON.stringify({ sourceId }) });

const toggle = document.createElement('button');
toggle.textContent = 'Check out';
toggle.addEventListener('click', () => (toggle.textContent === 'Leave' ? leave() : showCheckout()));
const main = document.querySelector('main');
main?.append(toggle);
if (sessionId) showCheckout();

function showCheckout() {
  const summary = document.createElement('dr-session-summary');
  const dropin = document.createElement('dr-dropin');
  summary.sessionId = sessionId;
  dropin.sessionId = sessionId;
  dropin.buttonType = 'payNow';
  dropin.addEventListener('dr-success', (event) => {
    event.waitUntil(attach(event.detail.source.id));
  });
  main?.prepend(summary, dropin);
  toggle.textContent = 'Leave';
}

function leave() {
  main?.querySelectorAll('dr-session-summary, dr-dropin').forEach((tag) => tag.remove());
  toggle.textContent = 'Check out';
}
