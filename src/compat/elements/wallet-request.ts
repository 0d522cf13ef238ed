import { fieldsOf, flagOf, listOf, present, textOf } from '../../domain/json-reader.js';
import { parseMoney, toDecimal, type Money } from '../../domain/money.js';
import type {
  AddressField,
  SheetAnswers,
  SheetLine,
  SheetShipping,
  SheetShippingOption,
  SheetUpdate,
} from '../../wallets/sheet-shipping.js';
import type { WalletRequest } from '../../wallets/wallet.js';
import type { ElementNotifier } from './element-body.js';
import type { WalletShippingOption, WalletSourceEvent } from '../types/wallets.js';
import { wordsOf, type Words } from './element-words.js';

/** The time limit for the page's answer to a choice in the sheet, in milliseconds. Apple's sheet aborts after thirty seconds. */
const ANSWER_LIMIT = 25_000;
const MAX_LINES = 100;

const ADDRESS_FIELDS: Readonly<Record<string, AddressField>> = {
  addressLine: 'addressLine',
  city: 'city',
  country: 'country',
  phone: 'phone',
  postalCode: 'postalCode',
  recipient: 'recipient',
  region: 'region',
  state: 'region',
};

/** Makes the request of the sheet from the page's options and, for missing ones, from the session. */
export function walletRequest(options: object, known: WalletRequest): WalletRequest {
  const { total, country, currency, displayItems } = fieldsOf(options);
  const { amount, label, isPending } = fieldsOf(total);
  const code = textOf(currency) ?? known.total.currency;
  return {
    country: textOf(country) ?? known.country,
    total: parseMoney(amount, code) ?? known.total,
    payee: textOf(label, 100) ?? known.payee,
    isPending: flagOf(isPending) ?? false,
    lines: readLines(displayItems, code),
  };
}

/** Connects the sheet's shipping events to the page; `undefined` if the page requests no shipping. */
export function walletShipping(
  options: object,
  currency: string,
  locale: string,
  notify: ElementNotifier,
): SheetShipping | undefined {
  const { requestShipping, shippingOptions } = fieldsOf(options);
  if (flagOf(requestShipping) !== true) return undefined;
  const ask = async (event: string, payload: object): Promise<SheetUpdate> => {
    const words = await wordsOf(locale);
    return new Promise((resolve) => {
      const late: SheetUpdate = { error: { message: words.error('timeout') } };
      const timer = setTimeout(resolve, ANSWER_LIMIT, late);
      const answer = (update: SheetUpdate): void => {
        clearTimeout(timer);
        resolve(update);
      };
      const hasListener = notify(event, {
        ...payload,
        updateWith: (update: unknown) => answer(readUpdate(update, currency, words)),
      });
      if (!hasListener) answer({}); // without a listener nothing changes
    });
  };
  return {
    options: readOptions(shippingOptions, currency),
    onAddress: (shippingAddress) => ask('shippingaddresschange', { shippingAddress }),
    onOption: (option) => ask('shippingoptionchange', { shippingOption: toPage(option) }),
  };
}

/** Converts the sheet's data for the `source` event. */
export const toSourceEvent = ({
  shippingOption,
  ...contacts
}: SheetAnswers): Pick<
  WalletSourceEvent,
  'billingAddress' | 'shippingAddress' | 'contactInformation' | 'shippingOption'
> => ({ ...contacts, ...(shippingOption && { shippingOption: toPage(shippingOption) }) });

const toPage = ({ amount, ...option }: SheetShippingOption): WalletShippingOption => ({
  ...option,
  amount: Number(toDecimal(amount)),
});

function readUpdate(update: unknown, currency: string, words: Words): SheetUpdate {
  const { status, error, total, displayItems, shippingOptions } = fieldsOf(update);
  const { amount, isPending } = fieldsOf(total);
  return present({
    total: parseMoney(amount, currency),
    isPending: flagOf(isPending),
    lines: displayItems === undefined ? undefined : readLines(displayItems, currency),
    options: shippingOptions === undefined ? undefined : readOptions(shippingOptions, currency),
    // Some pages use `error` for a failure.
    error: status === 'failure' || status === 'error' ? readError(error, words) : undefined,
  });
}

function readError(error: unknown, words: Words): NonNullable<SheetUpdate['error']> {
  const { message, fields } = fieldsOf(error);
  const named = Object.entries(fieldsOf(fields)).flatMap(([name, text]) => {
    const field = Object.hasOwn(ADDRESS_FIELDS, name) ? ADDRESS_FIELDS[name] : undefined;
    const why = textOf(text, 500);
    return field && why ? [[field, why] as const] : [];
  });
  return {
    message: textOf(message, 500) ?? words.error('invalid-details'),
    ...(named.length > 0 && { fields: Object.fromEntries(named) }),
  };
}

/** Reads the lines of a sheet. Omits lines without a label or a valid amount. */
const readLines = (lines: unknown, currency: string): readonly SheetLine[] =>
  entriesOf(lines, currency).map(({ label, amount, fields }) => ({
    label,
    amount,
    ...(flagOf(fields.isPending) && { isPending: true }),
  }));

/** Reads the shipping options. The selected one comes first, because sheets preselect the first one. */
function readOptions(options: unknown, currency: string): readonly SheetShippingOption[] {
  const all = entriesOf(options, currency).flatMap(({ label, amount, fields }) => {
    const id = textOf(fields.id, 200);
    if (!id) return [];
    const option = { id, label, detail: textOf(fields.detail, 200) ?? '', amount };
    return [{ option, isChosen: flagOf(fields.selected) === true }];
  });
  const chosen = all.find(({ isChosen }) => isChosen) ?? all[0];
  return chosen ? [chosen, ...all.filter((one) => one !== chosen)].map(({ option }) => option) : [];
}

const entriesOf = (
  entries: unknown,
  currency: string,
): readonly {
  readonly label: string;
  readonly amount: Money;
  readonly fields: ReturnType<typeof fieldsOf>;
}[] =>
  listOf(entries)
    .slice(0, MAX_LINES)
    .flatMap((entry) => {
      const fields = fieldsOf(entry);
      const label = textOf(fields.label, 200);
      const amount = parseMoney(fields.amount, currency);
      return label && amount ? [{ label, amount, fields }] : [];
    });
