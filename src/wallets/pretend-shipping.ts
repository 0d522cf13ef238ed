import { safeDocument } from '../dom/safe-document.js';
import { formatMoney, type Money } from '../domain/money.js';
import {
  ShippingTalk,
  type SheetAnswers,
  type SheetContent,
  type SheetShipping,
  type SheetUpdate,
} from './sheet-shipping.js';

// The shopper and the texts of the simulated wallet, which are not among the kit's messages.
const SHOPPER = {
  name: 'Ada Sample',
  firstName: 'Ada',
  lastName: 'Sample',
  phone: '5550100123',
  email: 'ada@example.com',
  address: {
    line1: '1 Sample Street',
    city: 'Minnetonka',
    state: 'MN',
    postalCode: '55343',
    country: 'US',
  },
} as const;
const { city, state, postalCode, country } = SHOPPER.address;
/** The partial address before authorization, as in real wallets: only the members that shipping costs depend on. */
const GLIMPSE = { address: { city, state, postalCode, country } };
const WORDS = { shipTo: 'Ship to', shipping: 'Shipping' } as const;

export interface PretendShipping {
  readonly nodes: readonly HTMLElement[];
  readonly answers: SheetAnswers;
}

/**
 * Makes the shipping part of the simulated sheet. Like real sheets, it reports the address when it opens.
 *
 * @param onView Called with the total and whether it can be paid: not before the page has answered, nor after its refusal.
 */
export function pretendShipping(
  content: SheetContent,
  shipping: SheetShipping,
  locale: string,
  onView: (total: Money, isPayable: boolean) => void,
): PretendShipping {
  const talk = new ShippingTalk(content, shipping);
  const place = safeDocument.createElement('p');
  place.className = 'ship-to';
  place.textContent = `${WORDS.shipTo}: ${SHOPPER.address.line1}, ${city}`;
  const select = safeDocument.createElement('select');
  select.setAttribute('aria-label', WORDS.shipping);
  const problem = safeDocument.createElement('p');
  problem.className = 'problem';
  problem.setAttribute('role', 'alert');

  const draw = (): void => {
    const { options } = talk.view;
    const made = options.map(({ id, label, amount }) => {
      const isChosen = id === talk.chosen?.id;
      return new Option(`${label} (${formatMoney(amount, locale)})`, id, isChosen, isChosen);
    });
    select.replaceChildren(...made);
    select.hidden = made.length === 0;
  };
  let turn = 0;
  // The list stays enabled meanwhile, so that it keeps the keyboard focus. Only the last choice counts.
  const ask = async (question: Promise<SheetUpdate['error']>): Promise<void> => {
    const mine = ++turn;
    onView(talk.view.total, false);
    const error = await question;
    if (mine !== turn) return;
    draw();
    problem.textContent = error?.message ?? '';
    onView(talk.view.total, !error);
  };
  select.addEventListener('change', () => void ask(talk.choose(select.value)));
  draw();
  void ask(talk.ship(GLIMPSE));

  return {
    nodes: [place, select, problem],
    get answers() {
      const { name, phone, email } = SHOPPER;
      return {
        billingAddress: SHOPPER,
        shippingAddress: SHOPPER,
        contactInformation: { name, phone, email },
        ...(talk.chosen && { shippingOption: talk.chosen }),
      };
    },
  };
}
