import type { Context } from 'hono';
import { html } from 'hono/html';
import { answerPage } from './page.js';
import { CHALLENGE_ATTEMPTS, type RedirectView } from './redirect-view.js';

interface Place {
  /** Those who may frame the card fields. */
  readonly frameAncestors: string;
  /** It stands in the frame for issuers: in a small window, whose way out is the shop's. */
  readonly isFramed: boolean;
}

/** The issuer of a card: asks for the test password (protocol 4.4). */
export function answerChallengePage(
  c: Context,
  redirect: RedirectView,
  { frameAncestors, isFramed }: Place,
) {
  const { amount, status, shop, card, backUrl } = redirect;
  const title = titles[status];
  return answerPage(
    c,
    { title, frameAncestors, isFramed },
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
      ${status !== 'approved' && redirect.attemptsLeft !== 0 ? passwordForm(redirect, isFramed) : ''}
      ${backUrl && status !== 'open' && !isFramed ? html`<a class="back" href="${backUrl}">Back to the shop</a>` : ''}`,
  );
}

const titles: Readonly<Record<RedirectView['status'], string>> = {
  open: 'Confirm that it is you',
  approved: 'Confirmed',
  declined: 'Not confirmed',
};

function passwordForm({ attemptsLeft = CHALLENGE_ATTEMPTS }: RedirectView, isFramed: boolean) {
  const wrong = attemptsLeft < CHALLENGE_ATTEMPTS;
  const left = attemptsLeft === 1 ? 'one attempt' : `${attemptsLeft} attempts`;
  return html`<form method="post">
    ${isFramed ? html`<input type="hidden" name="framed" value="yes" />` : ''}
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
    <button name="decision" value="decline" class="plain" formnovalidate>
      ${isFramed ? 'I did not ask for this' : 'Cancel'}
    </button>
  </form>`;
}

const outcome = ({ status }: RedirectView) =>
  status === 'approved'
    ? html`<p class="message good" role="status">Your bank knows that it was you.</p>`
    : html`<p class="message bad" role="status">Your bank could not tell who it was.</p>`;
