import type { Context } from 'hono';
import { html } from 'hono/html';
import { answerPage } from './page.js';
import { CHALLENGE_ATTEMPTS, type RedirectView } from './redirect-view.js';
import { speakTo, type Speaker } from './speak.js';

interface Place {
  /** The origins that may frame the card fields. */
  readonly frameAncestors: string;
  /** It is shown inside the challenge frame: in a small window with the shop's own Cancel button. */
  readonly isFramed: boolean;
}

/** The page of a card's issuer, which asks for the test password. */
export function answerChallengePage(
  c: Context,
  redirect: RedirectView,
  { frameAncestors, isFramed }: Place,
) {
  const { amount, status, shop, card, backUrl } = redirect;
  const speaker = speakTo(c);
  const { text } = speaker;
  const title = text(TITLES[status]);
  return answerPage(
    c,
    { title, frameAncestors, isFramed, speaker, ribbon: text('ribbon') },
    html`<h1>${title}</h1>
      <p class="amount">${amount ? speaker.money(amount) : '—'}</p>
      <dl>
        ${
          card
            ? html`<div>
                <dt>${text('card')}</dt>
                <dd><bdi>${card}</bdi></dd>
              </div>`
            : ''
        }
        ${
          shop
            ? html`<div>
                <dt>${text('shop')}</dt>
                <dd><bdi>${shop}</bdi></dd>
              </div>`
            : ''
        }
      </dl>
      ${status === 'open' ? '' : outcome(redirect, speaker)}
      ${status !== 'approved' && redirect.attemptsLeft !== 0 ? passwordForm(redirect, isFramed, speaker) : ''}
      ${backUrl && status !== 'open' && !isFramed ? html`<a class="back" href="${backUrl}">${text('back')}</a>` : ''}`,
  );
}

const TITLES = {
  open: 'confirm.title',
  approved: 'confirmed.title',
  declined: 'notConfirmed.title',
} as const satisfies Readonly<Record<RedirectView['status'], string>>;

function passwordForm(
  { attemptsLeft = CHALLENGE_ATTEMPTS }: RedirectView,
  isFramed: boolean,
  { text, language }: Speaker,
) {
  const wrong = attemptsLeft < CHALLENGE_ATTEMPTS;
  const count = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(attemptsLeft);
  return html`<form method="post">
    ${isFramed ? html`<input type="hidden" name="framed" value="yes" />` : ''}
    <div class="field">
      <label for="password">${text('password')}</label>
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
              ${text('wrong')} ${text('attempts', { count })}
            </p>`
          : ''
      }
      <p id="hint" class="hint">${text('hint', { word: 'password', digits: '1234' })}</p>
    </div>
    <button name="decision" value="approve">${text('confirm')}</button>
    <button name="decision" value="decline" class="plain" formnovalidate>
      ${text(isFramed ? 'notMe' : 'cancel')}
    </button>
  </form>`;
}

const outcome = ({ status }: RedirectView, { text }: Speaker) =>
  status === 'approved'
    ? html`<p class="message good" role="status">${text('confirmed')}</p>`
    : html`<p class="message bad" role="status">${text('notConfirmed')}</p>`;
