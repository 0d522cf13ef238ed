import { listOf } from '../../domain/json-reader.js';
import type { FlowState } from '../../domain/flow-state.js';
import { PaymentError } from '../../domain/payment-error.js';
import type { ListedMethod } from '../../payment-methods/registry.js';
import type { DropinView } from './render-screen.js';
import type { Row } from './list/row.js';
import { screenOf, type Screen } from './screen.js';

type ShownInput = Pick<
  DropinView,
  'configuration' | 'parts' | 'words' | 'gateway' | 'givenUp' | 'attempts'
>;

/**
 * What the drop-in shows of a state, with what is fetched so far: nothing that would be taken back in a moment.
 * @param isEarly Something else is to be looked at first.
 */
export function shownScreen(input: ShownInput, state: FlowState, isEarly: boolean): Screen {
  const { configuration, parts } = input;
  const isLost = configuration.flow === 'managePaymentMethods' && parts.hasFailed('managing');
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
    added: input.attempts?.added,
    withSaved: (listed) => withSaved(listed, input, state) ?? listed,
  });
}

/** The rows of the list; `undefined` while the code for what the customer saved is on its way. */
function withSaved(
  listed: readonly ListedMethod[],
  { configuration, parts, words }: ShownInput,
  state: FlowState,
): readonly Row[] | undefined {
  const checkout = 'activity' in state ? state.checkout : undefined;
  const has = checkout && configuration.saved !== 'hide' && listOf(checkout.saved)[0];
  if (!has || parts.hasFailed('saved')) return listed;
  return parts.get('saved')?.withSaved(listed, checkout, words);
}
