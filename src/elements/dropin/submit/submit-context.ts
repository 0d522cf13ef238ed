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

/** The state of the screen at the press of the button. */
export interface SubmitContext {
  readonly live: LiveState | undefined;
  /** The method of the open row. */
  readonly method: Row | undefined;
  readonly methods: readonly Row[];
  /** The amount on the button, which the shopper accepts with a press. */
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
  /** Shows a note that is not part of the state, and opens the row `picked`. */
  readonly show: (note: PaymentError, picked?: string) => void;
}

/** A payment with a wallet's sheet in place of a form. */
export interface WalletAttempt {
  readonly maker: Pick<SourceMaker, 'createSource'>;
  /** Redirects the shopper to the provider if that needs more than a URL; returns whether it has done so. */
  readonly leave?: (source: PaymentSource) => boolean;
  /** Call this when the payment has ended. */
  readonly end: () => void;
}
