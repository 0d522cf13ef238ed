// Made by scripts/write-methods.ts from src/payment-methods/types: `npm run build:methods`.

/** Types whose provider knows the payer: no owner is sent with them. */
export const WITHOUT_OWNER = 'amazonPay applePay googlePay msts payPalBilling payPalCredit payPal';
