import { describeMethod } from '../describe-method.js';

/** TreviPay. A business without an account applies for one at the address that the page sets. */
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
