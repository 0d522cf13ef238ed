import { describeMethod } from '../describe-method.js';

/** TreviPay. Businesses that have no account yet apply for one elsewhere, at the page's address. */
export default describeMethod({
  type: 'msts',
  category: 'invoice',
  order: 'STR',
  icon: 'invoice',
  provider: 'named',
  storable: true,
  sendsOwner: false,
  inputs: [
    {
      kind: 'link',
      name: 'enrolment',
      href: ({ options: { enrollmentUrl, enrollment } }) => enrollmentUrl ?? enrollment,
    },
  ],
});
