import type { FormMessages } from '../en/forms.js';

const messages: Partial<FormMessages> = {
  'input.sepaMandate':
    'By paying, you authorise {seller} to collect this amount from your account, and your bank to pay it. You can ask your bank to return the money within eight weeks.',
  'input.region': 'County or region',
  'input.region.missing': 'Enter your county or region.',
  'input.postalCode': 'Postcode',
  'input.postalCode.missing': 'Enter your postcode.',
};

export default messages;
