/** What Klarna wants to know of an order that no session tells. */
export const KLARNA_ORDER_DETAILS = [
  'items',
  'locale',
  'discountAmount',
  'taxAmount',
  'shippingAmount',
  'shipping',
  'accountId',
  'accountCreatedDate',
  'accountUpdatedDate',
  'hasPaidBefore',
  'subscriptionDescription',
  'subscriptionStartDate',
  'subscriptionEndDate',
  'autoRenewal',
  'affiliateName',
] as const;
