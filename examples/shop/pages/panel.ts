import { html } from 'hono/html';
import type { Page } from './layout.js';

/** For whoever builds a shop, not for who shops in it, and so in English only. Filled by /assets/panel.js. */
export function panel({ visit, service }: Page) {
  return html`<aside class="panel" lang="en" dir="ltr" aria-label="Under the hood">
    <details>
      <summary>Under the hood</summary>
      <h2>Levers</h2>
      <form method="post" action="/levers" class="levers">
        <button name="lever" value="tax" ${visit.checkoutId ? '' : 'disabled'}>
          A tax arrives late
        </button>
        <button name="lever" value="funds" ${visit.order ? '' : 'disabled'}>
          The transfer arrives
        </button>
        <button name="lever" value="expire" ${visit.checkoutId ? '' : 'disabled'}>
          The session expires
        </button>
      </form>
      <h2>Session, as the tags see it</h2>
      <pre data-panel="session" tabindex="0">no tag on this page</pre>
      <h2>Events of the tags</h2>
      <ol data-panel="events" tabindex="0"></ol>
      <h2>What this shop asked <code>${service}</code></h2>
      <ol data-panel="calls" tabindex="0">
        ${visit.calls.map(
          ({ request, status, errors }) =>
            html`<li>
              <code>${request} → ${status}</code>${errors?.map(
                ({ code, message }) => html` <br /><code>${code}: ${message}</code>`,
              )}
            </li>`,
        )}
      </ol>
    </details>
  </aside>`;
}
