import type { FlowState } from '../../domain/flow-state.js';

const eventInit = { bubbles: true, composed: true } as const;

/** The shopper's consents; present only if terms were shown. `true`: shown and accepted. */
export interface Consents {
  readonly termsOfSale: boolean;
  readonly eula: boolean;
  readonly termsOfUse: boolean;
}

/** A source as the service sent it. */
export interface SourceObject {
  readonly id: string;
  /** The method's type: `creditCard`. */
  readonly type: string;
  /** Every other member, as the service wrote it. */
  readonly [member: string]: unknown;
}

/** Drop-in's `onSuccess` payload. */
export interface SuccessDetail {
  /** The source exactly as the service sent it. Pass it to your back end; never log its `clientSecret`. */
  readonly source: SourceObject;
  /** Whether the shopper agreed to save the method. */
  readonly readyForStorage: boolean;
  /** Whether the method can be saved; absent if unknown. */
  readonly supportsStorage?: boolean;
  /** The shopper's consents; present only if terms were shown. */
  readonly consents?: Consents;
}

/** Drop-in's `onCancel` payload. */
export interface CancelDetail {
  /** The method's type: `payPal`. */
  readonly paymentMethod: string;
}

/** The session has ended without an order and can no longer be paid: give the element a new `session-id`. */
export class SessionExpiredEvent extends CustomEvent<{
  /** The session that has ended. */
  readonly sessionId: string;
}> {
  static readonly type = 'dr-session-expired';

  constructor(sessionId: string) {
    super(SessionExpiredEvent.type, { detail: { sessionId }, ...eventInit });
  }
}

/** The screen's state changed. */
export class StateChangeEvent extends CustomEvent<{
  /** The state of the screen and the activity in progress. */
  readonly state: FlowState;
}> {
  static readonly type = 'dr-state-change';

  constructor(state: FlowState) {
    super(StateChangeEvent.type, { detail: { state }, ...eventInit });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-session-expired': SessionExpiredEvent;
    'dr-state-change': StateChangeEvent;
  }
}
