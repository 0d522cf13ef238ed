import type { BillingAddress } from '../../src/elements/dropin/configuration/dropin-configuration.js';

/** The sample customer who saves a method without an order. */
export const ADA: BillingAddress = {
  firstName: 'Ada',
  lastName: 'Sample',
  email: 'ada@example.com',
  phoneNumber: '5550100123',
  address: { line1: '1 Sample Street', state: 'MN', postalCode: '55343', country: 'US' },
};
