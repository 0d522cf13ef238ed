import type { Context } from 'hono';
import { html } from 'hono/html';
import { answerPage } from './page.js';
import type { RedirectView } from './redirect-view.js';
import { speakTo, type Speaker } from './speak.js';

/** The provider of every redirect method: approve, decline, or back to the shop. */
export function answerBankPage(c: Context, redirect: RedirectView) {
  const { method, amount, status, shop, backUrl } = redirect;
  const speaker = speakTo(c);
  const { text } = speaker;
  const title = text(status === 'approved' ? 'approved.title' : 'approve.title');
  return answerPage(
    c,
    { title, speaker, ribbon: text('ribbon') },
    html`<h1>${title}</h1>
      <p class="amount">${amount ? speaker.money(amount) : '—'}</p>
      ${status === 'approved' ? html`<p class="message good" role="status">${text('approved')}</p>` : ''}
      ${status === 'declined' ? html`<p class="message bad" role="status">${text('declined')}</p>` : ''}
      <dl>
        <div>
          <dt>${text('method')}</dt>
          <dd>${method}</dd>
        </div>
        ${
          shop
            ? html`<div>
                <dt>${text('shop')}</dt>
                <dd><bdi>${shop}</bdi></dd>
              </div>`
            : ''
        }
      </dl>
      ${status === 'approved' ? '' : decisionForm(speaker)}
      ${backUrl ? html`<a class="back" href="${backUrl}">${text('back')}</a>` : ''}`,
  );
}

const decisionForm = ({ text }: Speaker) =>
  html`<form method="post">
    <button name="decision" value="approve">${text('approve')}</button>
    <button name="decision" value="decline" class="plain">${text('decline')}</button>
  </form>`;
