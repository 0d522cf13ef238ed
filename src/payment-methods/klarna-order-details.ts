/** The order details that Klarna requires without a session. */
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
