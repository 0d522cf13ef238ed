import fc from 'fast-check';
import { CARDS, type CardName } from './card-frame.js';
import { FATES, ROUTES, type Fate, type Route } from './network.js';

/** One thing that happens in a run. Tabs are counted from 0, over those that are open. */
export type Deed =
  | { readonly do: 'type'; readonly tab: number; readonly card: CardName }
  | { readonly do: 'press' | 'blur' | 'look' | 'reload'; readonly tab: number }
  /** Buttons that are there at times: another way to pay, "Check again", "Try again". */
  | { readonly do: 'change' | 'check' | 'attach-again'; readonly tab: number }
  /** The drop-in is taken out of the page, and put in again. */
  | { readonly do: 'move'; readonly tab: number }
  | { readonly do: 'fault'; readonly on: Route; readonly fate: Fate; readonly times: number }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'open-tab' }
  | { readonly do: 'total'; readonly cents: number }
  | { readonly do: 'currency'; readonly currency: string }
  | { readonly do: 'credit'; readonly cents: number }
  | { readonly do: 'detach' | 'order' };

const tab = fc.constantFrom(0, 0, 0, 1);
type OnTab = Extract<Deed, { readonly tab: number }>['do'];
const onTab = (what: Exclude<OnTab, 'type'>): fc.Arbitrary<Deed> =>
  tab.map((of) => ({ do: what, tab: of }));

const press = onTab('press');
const type: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('type'),
  tab,
  card: fc.constantFrom(...(Object.keys(CARDS) as CardName[])), // its own names
});
const fault: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('fault'),
  on: fc.constantFrom<Route>('source', 'source', 'attach', 'attach', ...ROUTES),
  fate: fc.constantFrom(...FATES),
  // A request is tried three times.
  times: fc.constantFrom(1, 3, 6),
});
const wait: fc.Arbitrary<Deed> = fc
  .constantFrom(50, 3000, 15_000, 60_000)
  .map((ms) => ({ do: 'wait', ms }));
const change: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(11_801, 23_602, 5000).map((cents): Deed => ({ do: 'total', cents })),
  },
  fc.constantFrom('EUR', 'USD').map((currency): Deed => ({ do: 'currency', currency })),
  fc.constantFrom(2500, 5000).map((cents): Deed => ({ do: 'credit', cents })),
  fc.constant<Deed>({ do: 'detach' }),
  fc.constant<Deed>({ do: 'order' }),
);
const between: fc.Arbitrary<Deed> = fc.oneof(
  wait,
  type,
  change,
  fault,
  ...(['blur', 'look', 'reload', 'move', 'check', 'attach-again', 'change'] as const).map(onTab),
  fc.constant<Deed>({ do: 'open-tab' }),
);

/** A payment that something comes between: chance alone seldom puts these in a row. */
const episode: fc.Arbitrary<readonly Deed[]> = fc
  .tuple(
    fc.array(fault, { maxLength: 2 }),
    fc.option(type, { freq: 2 }),
    press,
    fc.array(between, { maxLength: 4 }),
    press,
  )
  .map(([faults, typed, pressed, rest, again]) => [
    ...faults,
    ...(typed ? [typed] : []),
    pressed,
    ...rest,
    again,
  ]);

/** The actions of a run. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: episode },
        between.map((one) => [one]),
      ),
      { minLength: 1, maxLength: 5, size: 'max' },
    ),
    fc.boolean(),
  )
  .map(([parts, begins]) => [
    ...(begins ? [{ do: 'type', tab: 0, card: 'visa' } as const] : []),
    ...parts.flat(),
  ]);

/** A deed in one line, for the trace. */
export function deedText({ do: what, ...rest }: Deed): string {
  const words = Object.entries(rest).map(([key, value]) =>
    key === 'tab' ? `tab ${Number(value) + 1}` : `${key} ${String(value)}`,
  );
  return `${what} ${words.join(', ')}`.trim();
}
