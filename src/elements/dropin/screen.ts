import type { PaymentError } from '../../domain/payment-error.js';
import type { EndReason, FlowState, LiveState } from '../../domain/flow-state.js';
import type { SessionTerms } from '../../domain/payment-session.js';
import type { PaymentSource } from '../../domain/payment-source.js';
import { isWanted, listMethods, type ListedMethod } from '../../payment-methods/registry.js';
import type { Row } from './list/row.js';
import type { DropinConfiguration } from './configuration/dropin-configuration.js';

/** The screen that the drop-in renders: one value, derived from the shared state and the state of the drop-in itself. */
export type Screen =
  | { readonly name: 'skeleton' }
  | { readonly name: 'unavailable'; readonly error: PaymentError }
  | { readonly name: 'list'; readonly live: LiveState; readonly methods: readonly Row[] }
  /** None of the offered methods can be used here. */
  | { readonly name: 'empty'; readonly live: LiveState; readonly methods: readonly [] }
  /** The order may be placed; the list can be shown again if another source may replace the current one. */
  | {
      readonly name: 'funded';
      readonly live: LiveState;
      readonly methods: readonly Row[];
      readonly replaceable: boolean;
    }
  /** A method was saved without a session, and another one can be saved. */
  | { readonly name: 'added'; readonly live: LiveState; readonly source: PaymentSource }
  /** The shopper is being redirected to the provider, or has returned from it. */
  | {
      readonly name: 'moving';
      readonly live: LiveState;
      readonly methods: readonly Row[];
      readonly activity: 'redirecting' | 'returning';
      readonly methodType: string;
    }
  | { readonly name: 'waiting'; readonly live: LiveState }
  | {
      readonly name: 'ended';
      readonly reason: EndReason;
      /** The last answer, if there was one. */
      readonly session: SessionTerms | undefined;
    };

export interface ScreenInput {
  readonly state: FlowState;
  readonly configuration: Pick<DropinConfiguration, 'enabled' | 'disabled'>;
  readonly cardFields: boolean;
  /** Whether the shopper has opened the list although the session is funded. */
  readonly changing: boolean;
  /** Adds the customer's saved sources above the methods. */
  readonly withSaved: (methods: readonly ListedMethod[]) => readonly Row[];
  /** The source that was just saved without a session. */
  readonly added: PaymentSource | undefined;
}

export function screenOf({
  state,
  configuration,
  cardFields,
  changing,
  added,
  withSaved,
}: ScreenInput): Screen {
  switch (state.view) {
    case 'idle':
    case 'loading':
      return { name: 'skeleton' };
    case 'unavailable':
      return { name: 'unavailable', error: state.error };
    case 'waiting':
      return { name: 'waiting', live: state };
    case 'ended':
      return { name: 'ended', reason: state.reason, session: state.checkout?.session };
    case 'open': {
      const { activity, checkout } = state;
      const methods = withSaved(listMethods(checkout.methods, { ...configuration, cardFields }));
      const { name } = activity;
      if (name === 'returning' || name === 'redirecting') {
        const methodType = busyMethodOf(state) ?? '';
        return { name: 'moving', live: state, methods, activity: name, methodType };
      }
      if (added) return { name: 'added', live: state, source: added };
      const funded = checkout.session.state === 'requires_confirmation';
      if (funded && name === 'idle' && !changing) {
        const replaceable =
          methods.length > 0 && checkout.session.sources.some(({ role }) => role === 'primary');
        return { name: 'funded', live: state, methods, replaceable };
      }
      if (methods.length === 0) return { name: 'empty', live: state, methods: [] };
      return { name: 'list', live: state, methods };
    }
  }
}

/** The method of the payment in progress. */
export function busyMethodOf({ activity }: LiveState): string | undefined {
  if ('intent' in activity) return activity.intent.methodType;
  if ('source' in activity) return activity.source.type;
  return 'methodType' in activity ? activity.methodType : undefined;
}

/** The available method types: the wallets, then the rows of the list, without saved sources. */
export function typesOnOffer(
  { live, methods }: { readonly live: LiveState; readonly methods: readonly Row[] },
  configuration: ScreenInput['configuration'],
): readonly string[] {
  const wallets = live.checkout.methods.filter(
    ({ type, wallet }) => wallet && isWanted(type, configuration),
  );
  return [...wallets, ...methods.filter(({ saved }) => !saved)].map(({ type }) => type);
}

/** Identifies a screen: renders with the same key update the same screen. */
export function keyOf(screen: Screen): string {
  switch (screen.name) {
    case 'waiting':
      return `waiting ${screen.live.checkout.session.state}`;
    case 'moving':
      return screen.activity;
    case 'ended':
      return `ended ${screen.reason}`;
    default:
      return screen.name;
  }
}
