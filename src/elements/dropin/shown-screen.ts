import type { FlowState, LiveState } from '../../domain/flow-state.js';
import { PaymentError } from '../../domain/payment-error.js';
import type { ListedMethod } from '../../payment-methods/registry.js';
import type { Row } from './list/row.js';
import type { ChunkName, Chunks } from './chunks.js';
import type { DropinConfiguration } from './configuration/dropin-configuration.js';
import { hasSaved, mayLackOwner } from './needed-chunks.js';
import type { DropinView } from './render-screen.js';
import { screenOf, type Screen } from './screen.js';

type ShownInput = Pick<
  DropinView,
  'configuration' | 'chunks' | 'words' | 'gateway' | 'givenUp' | 'submit'
>;

/**
 * The screen for a state with the code that has loaded: avoids screens that would be replaced at once.
 * @param isEarly Whether it is too early for this state's screen.
 */
export function shownScreen(input: ShownInput, state: FlowState, isEarly: boolean): Screen {
  const { configuration, chunks } = input;
  const isLost = configuration.flow === 'managePaymentMethods' && chunks.hasFailed('saving');
  return screenOf({
    state:
      !withSaved([], input, state) || isEarly
        ? { view: 'loading' }
        : isLost
          ? { view: 'unavailable', error: new PaymentError('offline') }
          : state,
    configuration,
    cardFields: input.gateway?.fields !== undefined,
    changing: input.givenUp,
    added: input.submit?.added,
    withSaved: (listed) => withSaved(listed, input, state) ?? listed,
  });
}

/** Whether the list has to wait for checkboxes and fields of the payer, which would move the rows below them. */
export function lacksBoxes(
  live: LiveState,
  configuration: DropinConfiguration,
  chunks: Pick<Chunks, 'get' | 'hasFailed'>,
  payment: { readonly isComing: boolean },
): boolean {
  const { savesWithAgreement, asksForTerms } = configuration;
  const lacks = (name: ChunkName) => !chunks.get(name) && !chunks.hasFailed(name);
  return (
    (lacks('owner') && mayLackOwner(live, configuration)) ||
    ((savesWithAgreement || asksForTerms) && (lacks('consents') || payment.isComing))
  );
}

/** The rows of the list; `undefined` while the code for saved sources is loading. */
function withSaved(
  listed: readonly ListedMethod[],
  { configuration, chunks, words }: ShownInput,
  state: FlowState,
): readonly Row[] | undefined {
  if (!('activity' in state) || !hasSaved(state, configuration) || chunks.hasFailed('saved')) {
    return listed;
  }
  return chunks.get('saved')?.withSaved(listed, state.checkout, words);
}
