import type { Context } from 'hono';
import { html } from 'hono/html';
import { answerPage, type Markup } from './page.js';
import type { RedirectView } from './redirect-view.js';

const decided: Readonly<Record<RedirectView['status'], Markup | ''>> = {
  open: '',
  approved: html`<p class="message good" role="status">This payment was approved.</p>`,
  declined: html`<p class="message bad" role="status">
    This payment was declined. You can still approve it.
  </p>`,
};

/** The provider of every redirect method: approve, decline, or back to the shop. */
export function answerBankPage(c: Context, redirect: RedirectView) {
  const { method, amount, status, shop, backUrl } = redirect;
  const title = status === 'approved' ? 'Payment approved' : 'Approve this payment?';
  return answerPage(
    c,
    { title },
    html`<h1>${title}</h1>
      <p class="amount">${amount}</p>
      ${decided[status]}
      <dl>
        <div>
          <dt>Paying with</dt>
          <dd>${method}</dd>
        </div>
        ${
          shop
            ? html`<div>
                <dt>Shop</dt>
                <dd>${shop}</dd>
              </div>`
            : ''
        }
      </dl>
      ${status === 'approved' ? '' : decisionForm}
      ${backUrl ? html`<a class="back" href="${backUrl}">Back to the shop</a>` : ''}`,
  );
}

const decisionForm = html`<form method="post">
  <button name="decision" value="approve">Approve</button>
  <button name="decision" value="decline" class="plain">Decline</button>
</form>`;
