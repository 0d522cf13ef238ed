import fc from 'fast-check';
import { CARDS, type CardName } from './card-frame.js';
import { FATES, ROUTES, type Fate, type Route } from './network.js';

/** One thing that happens in a run. Tabs are counted from 0, over those that are open. */
export type Deed =
  | { readonly do: 'type'; readonly tab: number; readonly card: CardName }
  | { readonly do: 'blur' | 'press' | 'change' | 'look' | 'reload'; readonly tab: number }
  | { readonly do: 'fault'; readonly on: Route; readonly fate: Fate; readonly times: number }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'open-tab' }
  | { readonly do: 'total'; readonly cents: number }
  | { readonly do: 'currency'; readonly currency: string }
  | { readonly do: 'credit'; readonly cents: number }
  | { readonly do: 'detach' | 'order' };

const tab = fc.nat(1);
const weighted = (weight: number, arbitrary: fc.Arbitrary<Deed>) => ({ weight, arbitrary });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  weighted(
    8,
    tab.map((of): Deed => ({ do: 'press', tab: of })),
  ),
  weighted(
    5,
    fc.record({
      do: fc.constant('type' as const),
      tab,
      card: fc.constantFrom(...(Object.keys(CARDS) as CardName[])),
    }),
  ),
  weighted(
    4,
    tab.map((of): Deed => ({ do: 'blur', tab: of })),
  ),
  weighted(
    9,
    fc.record({
      do: fc.constant('fault' as const),
      on: fc.oneof(
        { weight: 4, arbitrary: fc.constant('source' as const) },
        { weight: 4, arbitrary: fc.constantFrom(...ROUTES) },
      ),
      fate: fc.constantFrom(...FATES),
      times: fc.constantFrom(1, 3, 3, 6),
    }),
  ),
  weighted(
    5,
    fc.constantFrom(50, 3000, 15_000, 60_000).map((ms): Deed => ({ do: 'wait', ms })),
  ),
  weighted(
    3,
    tab.map((of): Deed => ({ do: 'reload', tab: of })),
  ),
  weighted(
    2,
    tab.map((of): Deed => ({ do: 'look', tab: of })),
  ),
  weighted(
    1,
    tab.map((of): Deed => ({ do: 'change', tab: of })),
  ),
  weighted(1, fc.constant({ do: 'open-tab' })),
  weighted(
    4,
    fc.constantFrom(11_801, 23_602, 5000).map((cents): Deed => ({ do: 'total', cents })),
  ),
  weighted(
    1,
    fc.constantFrom('EUR', 'USD').map((currency): Deed => ({ do: 'currency', currency })),
  ),
  weighted(
    1,
    fc.constantFrom(2500, 5000).map((cents): Deed => ({ do: 'credit', cents })),
  ),
  weighted(1, fc.constant({ do: 'detach' })),
  weighted(1, fc.constant({ do: 'order' })),
);

const TYPED: Deed = { do: 'type', tab: 0, card: 'visa' };

/** What happens in a run. Most begin with a card that is typed: chance alone seldom comes as far as a source. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc
  .tuple(
    fc.constantFrom<readonly Deed[]>([], [TYPED], [TYPED], [TYPED]),
    fc.array(deed, { maxLength: 16, size: 'max' }),
  )
  .map(([begun, rest]) => [...begun, ...rest]);

/** A deed in one line, for the trace. */
export function deedText({ do: what, ...rest }: Deed): string {
  const words = Object.entries(rest).map(([key, value]) =>
    key === 'tab' ? `tab ${Number(value) + 1}` : `${key} ${String(value)}`,
  );
  return `${what} ${words.join(', ')}`.trim();
}
