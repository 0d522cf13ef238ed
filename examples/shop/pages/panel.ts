import { html } from 'hono/html';
import type { Page } from './layout.js';

/** The side panel for developers, therefore in English only. /assets/panel.js fills it. */
export function panel({ visit, service }: Page) {
  return html`<aside class="panel" lang="en" dir="ltr" aria-label="Under the hood">
    <details>
      <summary>Under the hood</summary>
      <h2>Sandbox controls</h2>
      <form method="post" action="/sandbox-controls" class="sandbox-controls">
        <button name="control" value="tax" ${visit.checkoutId ? '' : 'disabled'}>
          A tax arrives late
        </button>
        <button name="control" value="funds" ${visit.order ? '' : 'disabled'}>
          The transfer arrives
        </button>
        <button name="control" value="expire" ${visit.checkoutId ? '' : 'disabled'}>
          The session expires
        </button>
      </form>
      <h2>Session of the tags</h2>
      <pre data-panel="session" tabindex="0">no tag on this page</pre>
      <h2>Events of the tags</h2>
      <ol data-panel="events" tabindex="0"></ol>
      <h2>This shop’s requests to <code>${service}</code></h2>
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
