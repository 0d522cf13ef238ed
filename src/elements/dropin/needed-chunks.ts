import type { FlowState } from '../../domain/flow-state.js';
import { fieldsOf, listOf, textOf } from '../../domain/json-reader.js';
import { needsState } from '../../domain/needs-state.js';
import { listExpress } from '../../payment-methods/registry.js';
import { primaryShare } from '../../domain/primary-share.js';
import type { LiveState } from '../../domain/flow-state.js';
import type { ChunkName } from './chunks.js';
import type { DropinConfiguration, DropinLayout } from './configuration/dropin-configuration.js';
import type { Row } from './list/row.js';
import type { Screen } from './screen.js';

export interface ChunkInput {
  readonly state: FlowState;
  readonly screen: Screen;
  readonly configuration: DropinConfiguration;
  readonly layout: DropinLayout;
  /** The attribute's value, unchecked. */
  readonly flow?: unknown;
  /** The number of rows that a long list shows; 0 shows all. */
  readonly visible: number;
  readonly open: Row | undefined;
  readonly kept: ReadonlySet<string>;
  /** Whether the shopper has interacted with the drop-in, or has returned to an unfinished payment. */
  readonly hasBegun: boolean;
}

/** The card form: nearly every shopper needs it, so it is loaded in parallel with the session. */
const FIRST: readonly ChunkName[] = ['form', 'notices'];

/** The chunks needed to render a state and to continue from it. */
export function neededChunks(input: ChunkInput): readonly ChunkName[] {
  const { state, screen, configuration, open, kept, hasBegun } = input;
  const live = 'activity' in state ? state : undefined;
  const methods = 'methods' in screen ? screen.methods : [];
  const asks = configuration.savesWithAgreement || configuration.asksForTerms;
  const hasInputs = methods.some(
    ({ type, face }) => face.hasInputs && (type === open?.type || kept.has(type)),
  );
  const wallets = live ? walletsOf(live, configuration).length : 0;
  const pays = hasBegun || (!!live && (asks || wallets > 0 || !isUntouchedCard(screen, open)));
  const nextAction = live?.checkout.session.nextAction?.action;
  const wanted: readonly (readonly [ChunkName, boolean])[] = [
    ['saving', configuration.flow === 'managePaymentMethods'],
    ['legal', configuration.showsCompliance],
    ['consents', asks],
    ['owner', !!live && mayLackOwner(live, configuration)],
    ['saved', !!live && hasSaved(live, configuration)],
    ['express', wallets > 0],
    ['submit', pays],
    ['outcome', pays || !['skeleton', 'list'].includes(screen.name)],
    ['layouts', needsLayouts(input, methods.length)],
    ['inputs', hasInputs],
    ['instructions', screen.name === 'waiting' && nextAction === 'show_payment_instructions'],
  ];
  return [
    ...(state.view === 'idle' && !isMistaken(input) ? [] : FIRST),
    ...wanted.flatMap(([name, isWanted]) => (isWanted ? name : [])),
  ];
}

/** An invalid flow may be the reason for a missing session: the form's code reports it. */
const isMistaken = ({ flow, configuration }: ChunkInput): boolean =>
  flow !== undefined && flow !== configuration.flow;

/** A card is typed before it pays: the code to pay loads on the first interaction, so that the form loads earlier. */
const isUntouchedCard = (screen: Screen, open: Row | undefined): boolean =>
  screen.name === 'list' && (!open || open.face.usesCardFields);

/** Whether data of the payer may be missing; the code of their fields decides which. */
export function mayLackOwner(
  { checkout: { session } }: LiveState,
  { given: { billingAddress } }: Pick<DropinConfiguration, 'given'>,
): boolean {
  const { email, firstName, lastName, address } = fieldsOf(billingAddress);
  const { country, line1, state, postalCode } = fieldsOf(address);
  if (!country) return listOf(session.missingOwner).length > 0;
  const lacksState = !state && needsState(textOf(country) ?? '');
  return lacksState || ![firstName || lastName, email, line1, postalCode].every(Boolean);
}

/** Whether there are rows of saved sources. */
export const hasSaved = (
  { checkout }: Pick<LiveState, 'checkout'>,
  { saved }: Pick<DropinConfiguration, 'saved'>,
): boolean => saved !== 'hide' && listOf(checkout.saved).length > 0;

/** The wallets to reserve space for: their sheets open only for a known amount above zero. */
export const walletsOf = (
  { checkout: { methods, session } }: LiveState,
  configuration: DropinConfiguration,
): readonly Row[] =>
  primaryShare(session)?.minorUnits && session.country ? listExpress(methods, configuration) : [];

/** Tabs and radios, and the button below a shortened list. Any other value is the accordion. */
const needsLayouts = ({ layout, visible, screen }: ChunkInput, rows: number): boolean =>
  layout === 'tabs' ||
  layout === 'radios' ||
  (screen.name === 'list' && visible > 0 && rows > visible);
