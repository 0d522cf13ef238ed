import type { LiveState } from '../../../domain/flow-state.js';
import type { Money } from '../../../domain/money.js';
import type { PaymentError } from '../../../domain/payment-error.js';
import type { PaymentSource } from '../../../domain/payment-source.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import type { Words } from '../dropin-words.js';
import type { FocusController } from '../focus-controller.js';
import type { Row } from '../list/row.js';
import type { PageEvents } from '../page-events.js';
import type { SourceMaker, SourceMakers } from '../source-makers.js';

/** What is on the screen when the shopper presses. */
export interface SubmitContext {
  readonly live: LiveState | undefined;
  /** The method of the open row. */
  readonly method: Row | undefined;
  readonly methods: readonly Row[];
  /** The amount that is drawn: what a press agrees to. */
  readonly shown: Money | undefined;
  readonly configuration: DropinConfiguration;
}

export interface SubmitOptions {
  readonly current: () => SubmitContext;
  readonly makers: Pick<SourceMakers, 'of' | 'owner'>;
  readonly words: Words;
  readonly events: PageEvents;
  readonly focus:
    | Pick<
        FocusController,
        'announce' | 'retract' | 'focusNotice' | 'focusScreen' | 'focusFirstError'
      >
    | undefined;
  /** Shows what there is to say beside the state, and opens the row `picked`. */
  readonly show: (note: PaymentError, picked?: string) => void;
}

/** What an open sheet of a wallet takes the place of a form with. */
export interface WalletAttempt {
  readonly maker: Pick<SourceMaker, 'createSource'>;
  /** Sends the shopper to the provider where that takes more than an address; says whether it did. */
  readonly leave?: (source: PaymentSource) => boolean;
  /** To be called when all is over. */
  readonly end: () => void;
}
