import type { Page } from 'playwright-core';
import type {
  DigitalRiverConstructor,
  DigitalRiverInstance,
  DrElement,
  ElementType,
  ElementTypes,
  PaymentRequestData,
} from '../../../src/compat/types/index.js';
import { scriptOf } from './storefront.js';
import { patience } from '../pace.js';

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const dr: DigitalRiverInstance;
declare const element: DrElement;

type Events<Type extends ElementType> = ElementTypes[Type]['events'];
type Heard = readonly [event: string, payload: Readonly<Record<string, unknown>>];

/** Records the events of `element`. */
const hears = (events: readonly string[]): string =>
  scriptOf((names: readonly string[]) => {
    const told: Heard[] = [];
    for (const name of names)
      element.on(name as never, (payload: Heard[1]) => void told.push([name, payload]));
    Object.assign(window, { told });
  }, events);

/** A script that creates `element` in `dr` and records its events. */
export const makesElement = <Type extends ElementType>(
  type: Type,
  options: ElementTypes[Type]['options'],
  events: readonly (keyof Events<Type> & string)[],
): string =>
  scriptOf(
    (name: ElementType, given: object) => {
      const river = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
      Object.assign(window, { dr: river, element: river.createElement(name, given) });
    },
    type,
    options,
  ) + hears(events);

/** The same for the wallets that take a payment request; the name as samples write it (protocol 12.4, 70). */
export const makesWallet = <Type extends 'applepay' | 'googlepay'>(
  type: Type,
  request: PaymentRequestData,
  events: readonly (keyof Events<Type> & string)[],
): string =>
  scriptOf(
    (name: 'applepay' | 'googlepay', given: PaymentRequestData) => {
      Object.assign(window, { dr: new DigitalRiver('pk_sandbox', { locale: 'en-US' }) });
      Object.assign(window, { element: dr.createElement(name, dr.paymentRequest(given)) });
    },
    type.replace('pay', 'Pay') as Type, // any case will do in the page
    request,
  ) + hears(events);

/** The events of every wallet's element. */
export const WALLET = ['ready', 'click', 'cancel', 'source'] as const;

/** The button of the element in the storefront's container. */
export const button = (page: Page) => page.locator('#drop-in').getByRole('button');

/** How long the code of an element may take, for `expect.poll`. */
export const LOADED = { timeout: patience(15_000) };

/** Mounts `element` in the page's container. */
export const MOUNTS = scriptOf(() => element.mount('drop-in'));

/** The recorded payloads of an event of a type's elements, oldest first. */
export async function told<Type extends ElementType, Event extends keyof Events<Type> & string>(
  page: Page,
  type: Type,
  event: Event,
): Promise<readonly Events<Type>[Event][]> {
  const heard = await page.evaluate<readonly Heard[]>('told');
  return heard
    .filter(([name, { elementType }]) => name === event && elementType === type)
    .map(([, payload]) => payload as Events<Type>[Event]);
}

export const lastTold = async <Type extends ElementType, Event extends keyof Events<Type> & string>(
  page: Page,
  type: Type,
  event: Event,
): Promise<Events<Type>[Event] | undefined> => (await told(page, type, event)).at(-1);
