/**
 * The texts of the card frame. Keys are names; `{digits}` is replaced with the length of the security code. The key of an error
 * is its code, and its text tells the shopper what to do; `.missing` is the error of an empty field.
 */
const messages = {
  'number.label': 'Card number',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Choose a card network',
  'expiration.label': 'Expiration date',
  'expiration.placeholder': 'MM / YY',
  'securityCode.label': 'Security code',
  'securityCode.placeholder': '3 digits',
  'securityCode.placeholder.front': '4 digits (front)',
  'securityCode.hint': '3 digits on the back of the card',
  'securityCode.hint.front': '4 digits on the front of the card',
  'advance.hint': 'You’ll move to the next field when this one is complete.',

  'number.missing': 'Enter your card number.',
  incomplete_card_number: 'Enter all digits of your card number.',
  invalid_card_number: 'Check the card number: a digit seems wrong.',
  'expiration.missing': 'Enter the date your card expires.',
  incomplete_expiration_date: 'Enter month and year, like 05 / 31.',
  invalid_expiration_date: 'Enter the date as it appears on your card.',
  invalid_expiration_month: 'Check the month: enter 01 to 12.',
  invalid_expiration_year: 'This card has expired. Check the date or use another card.',
  'securityCode.missing': 'Enter the security code.',
  incomplete_security_code: 'Enter all {digits} digits of the code.',
  invalid_security_code: 'Check the code: enter the {digits} digits on your card.',
};

export type CardMessages = Readonly<Record<keyof typeof messages, string>>;

export default messages;
