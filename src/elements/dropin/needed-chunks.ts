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
  /** As the page wrote it. */
  readonly flow?: unknown;
  /** How many rows a long list shows; 0 is all. */
  readonly visible: number;
  readonly open: Row | undefined;
  readonly kept: ReadonlySet<string>;
  /** The shopper has touched the drop-in, or comes back to something that is to be taken up. */
  readonly hasBegun: boolean;
}

/** The card form: nearly every shopper needs it, so it is loaded beside the session. */
const FIRST: readonly ChunkName[] = ['form', 'notices'];

/** What has to be loaded to draw a state, and to go on from it. */
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

/** A flow that does not exist may be why there is no session: the form's code names the mistake. */
const isMistaken = ({ flow, configuration }: ChunkInput): boolean =>
  flow !== undefined && flow !== configuration.flow;

/** A card is typed before it is paid with: the code to pay comes with the first touch, so that the form comes earlier. */
const isUntouchedCard = (screen: Screen, open: Row | undefined): boolean =>
  screen.name === 'list' && (!open || open.face.usesCardFields);

/** Whether parts of the payer may have to be asked for: which ones is for the code of their fields to say. */
export function mayLackOwner(
  { checkout: { session } }: LiveState,
  { billingAddress }: Pick<DropinConfiguration, 'billingAddress'>,
): boolean {
  const { email, firstName, lastName, address } = fieldsOf(billingAddress);
  const { country, line1, state, postalCode } = fieldsOf(address);
  if (!country) return listOf(session.missingOwner).length > 0;
  const lacksState = !state && needsState(textOf(country) ?? '');
  return lacksState || ![firstName || lastName, email, line1, postalCode].every(Boolean);
}

/** Whether there are rows of what the customer saved. */
export const hasSaved = (
  { checkout }: Pick<LiveState, 'checkout'>,
  { saved }: Pick<DropinConfiguration, 'saved'>,
): boolean => saved !== 'hide' && listOf(checkout.saved).length > 0;

/** The wallets to make room for: their sheets open for a known amount only, and never for nothing. */
export const walletsOf = (
  { checkout: { methods, session } }: LiveState,
  configuration: DropinConfiguration,
): readonly Row[] =>
  primaryShare(session)?.minorUnits && session.country ? listExpress(methods, configuration) : [];

/** Tabs and radios, and the button below a list that is cut off. Any other value is the accordion. */
const needsLayouts = ({ layout, visible, screen }: ChunkInput, rows: number): boolean =>
  layout === 'tabs' ||
  layout === 'radios' ||
  (screen.name === 'list' && visible > 0 && rows > visible);
