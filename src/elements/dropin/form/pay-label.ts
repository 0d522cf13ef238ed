import type { Money } from '../../../domain/money.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import { payButtonOf } from '../configuration/pay-button.js';
import { redirectModeOf } from '../configuration/redirect-mode.js';
import { atProvider, placeOf, providerOf } from './provider-words.js';
import type { Row } from '../list/row.js';
import type { Words } from '../dropin-words.js';

export interface PayLabel {
  readonly configuration: Pick<DropinConfiguration, 'flow' | 'given'>;
  readonly method: Row;
  /** The amount that the service will charge; unknown amounts and zero are left out. */
  readonly amount: Money | undefined;
  readonly words: Words;
}

/** The effect of a press: it pays, redirects to the provider, or chooses a method that is paid after the order. */
type Press = 'pay' | 'continue' | 'choose';

function pressOf({ method, configuration }: PayLabel): Press {
  const { type, flow, saved } = method;
  if (saved) return 'pay';
  if (flow === 'redirect')
    return redirectModeOf(configuration, type).automatic ? 'continue' : 'choose';
  // Cash on delivery takes no money before the parcel arrives, although there is no redirect.
  return flow === 'receiver' || type === 'codJapan' ? 'choose' : 'pay';
}

/**
 * The text of the button, which describes the effect of the press. The configured text, or the page's own, is used with the
 * amount if it is true for the method. `buyNow` and `submitOrder` refer to the order, which may be paid later.
 */
export function payLabel(view: PayLabel): string {
  const { configuration, method, amount, words } = view;
  const { text, money } = words;
  const { type, text: own } = payButtonOf(configuration);
  if (configuration.flow === 'managePaymentMethods') {
    return text(method.face.usesCardFields ? 'button.saveCard' : 'button.addMethod');
  }
  if (type === 'custom') return own ?? text('button.continue');
  // Saving a method without paying has no amount.
  const sum = amount?.minorUnits ? money(amount) : undefined;
  const withAmount = (label: string): string => (sum ? `${label} · ${sum}` : label);
  const press = pressOf(view);
  if (press === 'continue') return withAmount(atProvider('button.continueTo', method, words));
  if (press === 'choose' && type !== 'buyNow' && type !== 'submitOrder') {
    return withAmount(chooseText(method, words));
  }
  if (type === 'continue') return withAmount(text('button.continue'));
  return sum ? text(`button.${type}.amount`, { amount: sum }) : text(`button.${type}`);
}

/** The method's own text, or its name if that is a brand. */
function chooseText(method: Row, words: Words): string {
  const own = `button.choose.${method.type}`;
  if (words.has(own)) return words.text(own);
  return providerOf(method.type) === 'named'
    ? words.text('button.choose.named', { name: placeOf(method, words) })
    : words.text('button.choose');
}
