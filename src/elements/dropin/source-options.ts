import type { Owner } from '../../domain/address.js';
import { fieldsOf } from '../../domain/json-reader.js';
import type { SourceUsage } from '../../domain/payment-source.js';
import {
  oneOf,
  type BillingAddress,
  type ConsentOptions,
  type DropinInput,
} from './dropin-configuration.js';

/** What the page says of every source it wants made. */
export interface SourceOptions {
  readonly usage?: SourceUsage;
  readonly owner?: Owner;
  readonly consents?: ConsentOptions;
}

const USAGES: readonly SourceUsage[] = ['subscription', 'convenience', 'unscheduled'];

/** Reads what only paying needs (protocol 3.3, 3.4); as `readConfiguration` does. */
export function sourceOptionsOf(input: DropinInput): SourceOptions {
  const { consents, usage: wanted } = fieldsOf(input.options);
  const usage = oneOf(USAGES, input.usage, wanted);
  const owner = ownerOf(input.billingAddress);
  return {
    ...(usage && { usage }),
    ...(owner && { owner }),
    ...(typeof consents === 'object' && consents && { consents: consents as ConsentOptions }), // members are checked where they are shown
  };
}

function ownerOf(billing: BillingAddress | undefined): Owner | undefined {
  if (!billing || typeof billing !== 'object') return undefined;
  const { additionalAddressInfo: inner, ...address } = fieldsOf(billing.address);
  const info = billing.additionalAddressInfo ?? inner;
  const owner: object = {
    ...billing,
    address,
    ...(info !== undefined && { additionalAddressInfo: info }),
  };
  return owner as Owner; // the service checks every member and answers in words
}
