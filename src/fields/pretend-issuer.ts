import { safeDocument } from '../dom/safe-document.js';
import { toPaymentError } from '../domain/payment-error.js';
import type { ChallengeProvider } from './challenge-provider.js';

/** The simulated service. Throws its refusals. */
export interface PretendIssuer {
  /** Whether the issuer requires a challenge. */
  wantsShopper(token: string): boolean;
  /** Submits the shopper's decision. Returns whether the challenge has ended. */
  decide(token: string, decision: 'approve' | 'decline', password: string): boolean;
}

// The texts of the simulated issuer, which are not among the kit's messages.
const WORDS = {
  title: 'Confirm that it is you',
  label: 'Password',
  hint: 'In the sandbox it is “password”, or 1234 on a phone.',
  wrong: 'That password is not right.',
  confirm: 'Confirm',
  decline: 'I did not ask for this',
};

const CONTROL = {
  'inline-size': '100%',
  'min-inline-size': '0',
  'min-block-size': '44px',
  padding: '8px 12px',
  border: '1px solid currentColor',
  'border-radius': '8px',
  background: 'transparent',
  color: 'inherit',
  font: 'inherit',
};

/** Sets styles through the object model, because the page's content security policy may forbid style attributes. */
function applyStyles({ style }: HTMLElement, look: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(look)) style.setProperty(name, value);
}

/** A simulated issuer in the page itself, for stories and tests: no frames, no network. */
export const pretendIssuer = (issuer: PretendIssuer): ChallengeProvider => ({
  mountChallenge(container, { token, title }, listener) {
    let isGone = false;
    const page = safeDocument.createElement('form');
    page.method = 'dialog';
    page.setAttribute('aria-label', title);
    page.lang = 'en';
    page.dir = 'ltr';

    const begin = (): void => {
      try {
        if (!issuer.wantsShopper(token)) return listener.onDone();
        listener.onChallenge();
        container.append(page);
        listener.onShown();
      } catch (reason) {
        listener.onError(toPaymentError(reason));
      }
    };

    const heading = safeDocument.createElement('h3');
    heading.textContent = WORDS.title;
    const label = safeDocument.createElement('label');
    const input = safeDocument.createElement('input');
    input.type = 'password';
    input.autocomplete = 'one-time-code';
    label.append(WORDS.label, input);
    const hint = safeDocument.createElement('p');
    hint.textContent = WORDS.hint;
    const wrong = safeDocument.createElement('p');
    wrong.role = 'alert';
    const button = (text: string, decision: 'approve' | 'decline'): HTMLButtonElement => {
      const made = safeDocument.createElement('button');
      made.textContent = text;
      made.value = decision;
      return made;
    };
    page.append(
      heading,
      label,
      hint,
      wrong,
      button(WORDS.confirm, 'approve'),
      button(WORDS.decline, 'decline'),
    );
    page.addEventListener('submit', (event) => {
      event.preventDefault(); // the form is in a dialog of the page
      const isDeclined = event.submitter?.getAttribute('value') === 'decline';
      const decision = isDeclined ? 'decline' : 'approve';
      const isThrough = issuer.decide(token, decision, input.value);
      input.value = '';
      if (isThrough) return listener.onDone();
      wrong.textContent = WORDS.wrong;
      input.setAttribute('aria-invalid', 'true');
      input.focus();
    });
    applyStyles(page, { display: 'grid', gap: '14px', padding: '20px', 'align-content': 'start' });
    applyStyles(heading, { margin: '0', 'font-size': '1.2em' });
    applyStyles(label, { display: 'grid', gap: '6px', 'font-weight': '500' });
    applyStyles(hint, { margin: '0', 'font-size': '0.87em' });
    applyStyles(wrong, { margin: '0', 'font-weight': '600' });
    for (const control of [input, ...page.querySelectorAll('button')])
      applyStyles(control, CONTROL);

    queueMicrotask(() => {
      if (!isGone) begin();
    });
    return {
      destroy() {
        isGone = true;
        page.remove();
      },
    };
  },
});
