/** Where the shopper of the tests lives. */
export const ADDRESS = {
  line1: '1 Sample Street',
  city: 'Minnetonka',
  state: 'MN',
  postalCode: '55343',
  country: 'US',
};

/** The shopper of the tests, as sources have them. */
export const OWNER = {
  firstName: 'Ada',
  lastName: 'Sample',
  email: 'ada@example.com',
  phoneNumber: '5550100123',
  address: ADDRESS,
};
