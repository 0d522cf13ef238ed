// Made by scripts/build-icons.mjs from scripts/marks/marks.mjs. Names and logos are trademarks of their owners
// (docs/marks.md).

import type { Mark } from './mark.js';

/** Methods that many shops offer, by their type, or by the name that several types share. */
export const METHOD_MARKS: Readonly<Record<string, Mark>> = {
  payPal: [
    '#fff',
    [
      '#003087',
      'M19.5 5.9H14.9L13.3 16.1H9.9L12 2.6h5.6c2.6 0 4.5 1.6 4.5 3.9-.4-.4-1.4-.6-2.6-.6m4.6 3.8c0 2.4-2.1 4.8-4.8 4.8h-1.8L16.7 19.4H13.3l1.3-8.1h2.5c3 0 5.2-2.5 5-4.8a3.7 3.7 0 0 1 2 3.2M15.4 6.5h4.4c.7 0 1.4 .1 1.7 .4-.1 1.9-1.9 3.8-4.5 3.8H14.7Z',
    ],
  ],
  klarna: [
    '#ffb3c7',
    [
      '#0a0b09',
      'M12.4 4.8v12.4H9.6V4.8h2.8zm7.2 0c0 2.6-1 5.1-2.8 6.9l-.2 .2L20.6 17.2h-3.5l-4.3-5.8 1.1-.8c1.8-1.3 2.8-3.3 2.9-5.5L16.8 4.8h2.8zM22.9 14.1a1.6 1.6 0 1 1 0 3.1 1.6 1.6 0 0 1 0-3.1z',
    ],
  ],
  ideal: [
    '#fff',
    ['#cc0066', 'M4,4h13a7,7,0,0,1,0,14h-13z'],
    ['#fff', 'M6.5,8.5a1.8,1.8,0,1,0,.01,0M5,13h3.2v3.5h-3.2z'],
    ['#0a0b09', 'iDEAL', 5.6],
  ],
  bancontact: [
    '#fff',
    [
      '#005498',
      'M5,17.5h7q3,0,5-2.5l5-6.5q2-2.5,5-2.5h2v5.5h-6.5q-2.5,0-4.5,2.5l-2,2.5q-1,1-2,1h-9z',
    ],
    ['#ffd800', 'M29,4.5v5h-7q-2.5,0-4.5,2.5l-3,4q-1.5,1.5-3,1.5h9q3,0,5-2.5l3.5-4.5z'],
  ],
};

/** The names of other-marks.ts. */
export const OTHER_NAMES: readonly string[] = [
  'konbini010',
  'konbini030',
  'konbini060',
  'konbini080',
  'afterPay',
  'clearPay',
  'alipay',
  'applePay',
  'googlePay',
  'amazonPay',
  'blik',
  'trustly',
  'directDebit',
  'directDebitGb',
  'bPay',
  'bnpParibas',
  'ccavenue',
  'fpxOnlineBanking',
  'msts',
  'payco',
  'boletoBancario',
];

/** Types that share the mark of another type. */
export const DRAWN_AS: Readonly<Record<string, string>> = {
  payPalBilling: 'payPal',
  payPalCredit: 'payPal',
  klarnaCredit: 'klarna',
  klarnaCreditRecurring: 'klarna',
  alipayCn: 'alipay',
};
