import fc from 'fast-check';

/** The input of a shopper in generated runs. */
export const CARDS = {
  visa: '4444222233331111',
  other: '4111111111111111',
  declined: '4000000000003295',
} as const;
export type CardName = keyof typeof CARDS;

/** Faults of the service's plan (`POST /__faults`) that are over at once: nothing waits for a clock. */
export const FAULTS = {
  'lost before': { action: 'reset', value: 'before' },
  'lost after': { action: 'reset', value: 'after' },
  'status 500': { action: 'status', value: 500 },
  'status 503': { action: 'status', value: 503 },
  twice: { action: 'duplicate' },
  cut: { action: 'malform' },
} as const;
export type FaultName = keyof typeof FAULTS;

export const PATHS = {
  source: 'POST /v1/sources',
  retrieve: 'GET /v1/sources/*',
  session: 'GET /v1/sessions/*',
  attach: 'POST /checkouts/*/sources/*',
} as const;
export type PathName = keyof typeof PATHS;

/** One thing that happens in a run. Tabs are counted from 0, over those that are open. */
export type PageDeed =
  | { readonly do: 'type'; readonly tab: number; readonly card: CardName }
  /** `then`: the action while the source is being created; other presses are awaited. */
  | {
      readonly do: 'press';
      readonly tab: number;
      readonly then: 'wait' | 'press' | 'reload' | 'move';
    }
  | { readonly do: 'blur' | 'reload' | 'move' | 'refresh'; readonly tab: number }
  | {
      readonly do: 'fault';
      readonly on: PathName;
      readonly fault: FaultName;
      readonly times: number;
    }
  | { readonly do: 'total'; readonly cents: number }
  | { readonly do: 'open-tab' };

const tab = fc.constantFrom(0, 0, 1);
const names = <Name extends string>(table: Readonly<Record<Name, unknown>>) =>
  fc.constantFrom(...(Object.keys(table) as Name[])); // its own names

const deed: fc.Arbitrary<PageDeed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      tab,
      then: fc.constantFrom('wait', 'wait', 'wait', 'press', 'reload', 'move'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      on: fc.oneof({ weight: 2, arbitrary: fc.constant('source' as const) }, names(PATHS)),
      fault: names(FAULTS),
      times: fc.constantFrom(1, 3, 3, 6),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('type' as const), tab, card: names(CARDS) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('blur' as const, 'reload' as const, 'move' as const, 'refresh' as const),
      tab,
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(11_801, 23_602, 5000)
      .map((cents) => ({ do: 'total' as const, cents })),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'open-tab' as const }) },
);

/** The actions of a run, limited so that a run takes about a second. */
export const pageDeeds: fc.Arbitrary<readonly PageDeed[]> = fc
  .array(deed, { minLength: 1, maxLength: 6, size: 'max' })
  .map((rest) => [{ do: 'type', tab: 0, card: 'visa' }, ...rest]);
