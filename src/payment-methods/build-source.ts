import type { Owner } from '../domain/address.js';
import type { Entered, MethodDescriptor, ReturnUrls } from './method-descriptor.js';

/** The order of a source without a session: `amount` in major units, and details that some methods require. */
export interface OrderFacts {
  readonly amount: number | string;
  /** ISO 4217. */
  readonly currency: string;
  /** `items`, `taxAmount` and others, by the contract's names. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface SourceGiven {
  readonly urls: ReturnUrls;
  readonly entered: Entered;
  readonly owner?: Partial<Owner> | undefined;
  /** If present, the amount, the currency and the items come from the session. */
  readonly sessionId?: string | undefined;
  /** Required without a session. */
  readonly order?: OrderFacts | undefined;
}

/** The data of a source, with the method's details in their own member. */
export interface SourceData {
  readonly type: string;
  readonly sessionId?: string;
  readonly owner?: Owner;
  readonly amount?: number | string;
  readonly currency?: string;
  readonly futureUse?: true;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Builds the request for a source of one method, with or without a session. */
export function buildSource(descriptor: MethodDescriptor, given: SourceGiven): SourceData {
  const { type, sendsOwner, orderDetails } = descriptor;
  const { sessionId, order, owner } = given;
  const parts = descriptor.build(given);
  const details = order?.details ?? {};
  const ofOrder = sessionId
    ? {}
    : Object.fromEntries(
        orderDetails.filter((name) => name in details).map((name) => [name, details[name]]),
      );
  const who = sendsOwner ? withOwn(owner, parts.owner) : undefined;
  return {
    type,
    ...(sessionId ? { sessionId } : order && { amount: order.amount, currency: order.currency }),
    ...(who && { owner: who as Owner }), // the service checks every member
    ...(parts.futureUse && { futureUse: true }),
    details: { ...parts.details, ...ofOrder },
  };
}

function withOwn(
  owner: Partial<Owner> | undefined,
  own: Partial<Owner> | undefined,
): Partial<Owner> | undefined {
  if (!own) return owner;
  const more = { ...owner?.additionalAddressInfo, ...own.additionalAddressInfo };
  return {
    ...owner,
    ...own,
    ...(Object.keys(more).length > 0 && { additionalAddressInfo: more }),
  };
}
