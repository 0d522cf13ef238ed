import type { Context } from 'hono';
import { html } from 'hono/html';
import { answerPage } from './page.js';
import { CHALLENGE_ATTEMPTS, type RedirectView } from './redirect-view.js';

/** The issuer of a card: asks for the test password (protocol 4.4). May be framed by those who may frame the card fields. */
export function answerChallengePage(c: Context, redirect: RedirectView, frameAncestors: string) {
  const { amount, status, shop, card, backUrl } = redirect;
  const title = titles[status];
  return answerPage(
    c,
    { title, frameAncestors },
    html`<h1>${title}</h1>
      <p class="amount">${amount}</p>
      <dl>
        ${
          card
            ? html`<div>
                <dt>Card</dt>
                <dd>${card}</dd>
              </div>`
            : ''
        }
        ${
          shop
            ? html`<div>
                <dt>Shop</dt>
                <dd>${shop}</dd>
              </div>`
            : ''
        }
      </dl>
      ${status === 'open' ? '' : outcome(redirect)}
      ${status !== 'approved' && redirect.attemptsLeft !== 0 ? passwordForm(redirect) : ''}
      ${backUrl && status !== 'open' ? html`<a class="back" href="${backUrl}">Back to the shop</a>` : ''}`,
  );
}

const titles: Readonly<Record<RedirectView['status'], string>> = {
  open: 'Confirm that it is you',
  approved: 'Confirmed',
  declined: 'Not confirmed',
};

function passwordForm({ attemptsLeft = CHALLENGE_ATTEMPTS }: RedirectView) {
  const wrong = attemptsLeft < CHALLENGE_ATTEMPTS;
  const left = attemptsLeft === 1 ? 'one attempt' : `${attemptsLeft} attempts`;
  return html`<form method="post">
    <div class="field">
      <label for="password">Password</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="off"
        maxlength="100"
        aria-describedby="${wrong ? 'wrong ' : ''}hint"
        ${wrong ? html`aria-invalid="true"` : ''}
      />
      ${
        wrong
          ? html`<p id="wrong" class="wrong" role="alert">
              That password is not right. You have ${left} left.
            </p>`
          : ''
      }
      <p id="hint" class="hint">In the sandbox it is <b>password</b>, or <b>1234</b> on a phone.</p>
    </div>
    <button name="decision" value="approve">Confirm</button>
    <button name="decision" value="decline" class="plain" formnovalidate>Cancel</button>
  </form>`;
}

const outcome = ({ status }: RedirectView) =>
  status === 'approved'
    ? html`<p class="message good" role="status">Your bank knows that it was you.</p>`
    : html`<p class="message bad" role="status">Your bank could not tell who it was.</p>`;
