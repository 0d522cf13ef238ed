// Every brand mark of the kit: its owner, its origin and its drawing, in a box of 34 by 22.
// `node scripts/build-icons.mjs` writes src/theme/marks and docs/marks.md from it.

/**
 * @typedef {readonly [fill: string, path: string]} Shape
 * @typedef {readonly [fill: string, word: string, size: number, slant?: 'italic']} Word
 * @typedef {object} Mark
 * @property {string} owner The owner of the trademark.
 * @property {string} [icon] The name in simple-icons (CC0-1.0) of the path's origin; our own drawing if absent.
 * @property {readonly [ground: string, ...(Shape | Word)[]]} drawing With `icon`, `'icon'` stands for its path.
 * @property {readonly [scale: number, x: number, y: number]} [place] The position of the icon's grid of 24 by 24.
 * @property {readonly string[]} [types] The method types of the mark; defaults to its own name.
 */

const WHITE = '#fff';
const disc = (x, radius, y = 11) =>
  `M${x},${y - radius}a${radius},${radius},0,0,1,0,${2 * radius}a${radius},${radius},0,0,1,0-${2 * radius}`;
const bar = (x) => `M${x},7q0-3,3-3h3v11q0,3-3,3h-3z`;
/** Two discs and their overlap. */
const discs = (left, right, overlap) => [
  WHITE,
  [left, disc(13, 6)],
  [right, disc(21, 6)],
  [overlap, 'M17,6.5a6,6,0,0,1,0,9a6,6,0,0,1,0-9'],
];

/** @type {Readonly<Record<string, Mark>>} Card brands: in the list and in the card frame. */
export const CARD_MARKS = {
  visa: {
    owner: 'Visa International Service Association',
    icon: 'siVisa',
    place: [1.2, 2.6, -3.4],
    drawing: [WHITE, ['#1a1f71', 'icon']],
  },
  mastercard: {
    owner: 'Mastercard International Incorporated',
    drawing: discs('#eb001b', '#f79e1b', '#ff5f00'),
  },
  maestro: {
    owner: 'Mastercard International Incorporated',
    drawing: discs('#0099df', '#ed0006', '#6c6bbd'),
  },
  amex: { owner: 'American Express Company', drawing: ['#016fd0', [WHITE, 'AMEX', 10]] },
  discover: {
    owner: 'Discover Financial Services',
    drawing: [WHITE, ['#f47216', 'M34,13v9h-20q13-1,20-9'], ['#1d1d1b', 'DISCOVER', 6]],
  },
  jcb: {
    owner: 'JCB Co., Ltd.',
    drawing: [
      WHITE,
      ['#0b4ea2', bar(5)],
      ['#c8102e', bar(14)],
      ['#1a8a3c', bar(23)],
      [WHITE, 'J\u2002C\u2002B', 7],
    ],
  },
  unionpay: {
    owner: 'China UnionPay Co., Ltd.',
    drawing: [
      '#007b84',
      ['#d81e2c', 'M0,0h14l-4,22h-10'],
      ['#00447c', 'M13,0h9l-4,22h-9'],
      [WHITE, 'UnionPay', 6.5, 'italic'],
    ],
  },
  dankort: { owner: 'Nets A/S', drawing: ['#d7192d', [WHITE, 'DANKORT', 5.8]] },
  cartesbancaires: {
    owner: 'Groupement des Cartes Bancaires CB',
    drawing: ['#1b4a94', ['#57a33e', 'M34,0v22h-26q10-2,16-22z'], [WHITE, 'CB', 12, 'italic']],
  },
  dinersclub: {
    owner: 'Diners Club International Ltd.',
    drawing: [
      WHITE,
      ['#0079be', disc(17, 8)],
      [WHITE, disc(17, 6.5)],
      ['#0079be', 'M15.6,5.6a5.6,5.6,0,0,0,0,10.8zM18.4,5.6a5.6,5.6,0,0,1,0,10.8z'],
    ],
  },
};

/** @type {Readonly<Record<string, Mark>>} Methods that many shops offer, each by its type: fetched with the card brands. */
export const METHOD_MARKS = {
  payPal: {
    owner: 'PayPal, Inc.',
    icon: 'siPaypal',
    place: [0.7, 8.6, 2.6],
    types: ['payPal', 'payPalBilling', 'payPalCredit'],
    drawing: [WHITE, ['#003087', 'icon']],
  },
  klarna: {
    owner: 'Klarna Bank AB',
    icon: 'siKlarna',
    place: [0.62, 9.6, 3.6],
    types: ['klarnaCredit', 'klarnaCreditRecurring'],
    drawing: ['#ffb3c7', ['#0a0b09', 'icon']],
  },
  ideal: {
    owner: 'Currence iDEAL B.V.',
    drawing: [
      WHITE,
      ['#cc0066', 'M4,4h13a7,7,0,0,1,0,14h-13z'],
      [WHITE, 'M6.5,8.5a1.8,1.8,0,1,0,.01,0M5,13h3.2v3.5h-3.2z'],
      ['#0a0b09', 'iDEAL', 5.6],
    ],
  },
  bancontact: {
    owner: 'Bancontact Payconiq Company NV/SA',
    drawing: [
      WHITE,
      [
        '#005498',
        'M5,17.5h7q3,0,5-2.5l5-6.5q2-2.5,5-2.5h2v5.5h-6.5q-2.5,0-4.5,2.5l-2,2.5q-1,1-2,1h-9z',
      ],
      ['#ffd800', 'M29,4.5v5h-7q-2.5,0-4.5,2.5l-3,4q-1.5,1.5-3,1.5h9q3,0,5-2.5l3.5-4.5z'],
    ],
  },
};

/** @type {Readonly<Record<string, Mark>>} All other methods, each by its type: fetched when a list shows one of them. */
export const OTHER_MARKS = {
  konbini010: {
    owner: '7-Eleven, Inc.',
    drawing: [
      WHITE,
      ['#f58220', 'M0,3h34v4h-34z'],
      ['#ee1c25', 'M0,8h34v6h-34z'],
      ['#00834e', 'M0,15h34v4h-34z'],
      [WHITE, '7-ELEVEN', 6],
    ],
  },
  konbini030: {
    owner: 'FamilyMart Co., Ltd.',
    drawing: [
      WHITE,
      ['#00a040', 'M0,0h34v5h-34z'],
      ['#008cd6', 'M0,17h34v5h-34z'],
      ['#00703c', 'FamilyMart', 5.8],
    ],
  },
  konbini060: { owner: 'Lawson, Inc.', drawing: ['#0068b7', [WHITE, 'LAWSON', 7]] },
  konbini080: {
    owner: 'Yamazaki Baking Co., Ltd.',
    drawing: ['#e60012', ['#ffe100', 'Daily', 9, 'italic']],
  },
  afterPay: {
    owner: 'Afterpay Pty Ltd',
    icon: 'siAfterpay',
    place: [0.7, 8.6, 2.6],
    drawing: ['#b2fce4', ['#000', 'icon']],
  },
  clearPay: { owner: 'Clearpay Finance Limited', drawing: ['#b2fce4', ['#000', 'clearpay', 7]] },
  alipay: {
    owner: 'Alipay.com Co., Ltd.',
    icon: 'siAlipay',
    place: [0.7, 8.6, 2.6],
    types: ['alipay', 'alipayCn'],
    drawing: [WHITE, ['#1677ff', 'icon']],
  },
  applePay: {
    owner: 'Apple Inc.',
    icon: 'siApplepay',
    place: [1.16, 3.1, -2.9],
    drawing: [WHITE, ['#000', 'icon']],
  },
  googlePay: {
    owner: 'Google LLC',
    icon: 'siGooglepay',
    place: [1.16, 3.1, -2.9],
    drawing: [WHITE, ['#3c4043', 'icon']],
  },
  amazonPay: {
    owner: 'Amazon Technologies, Inc.',
    drawing: [
      WHITE,
      ['#232f3e', 'amazon', 7.5],
      ['#ff9900', 'M9,15.4q8,4,16,0l-.9,2.6l-.5-1.3q-7.6,2.6-15-.6z'],
    ],
  },
  blik: {
    owner: 'Polski Standard Płatności sp. z o.o.',
    drawing: ['#000', [WHITE, 'blik', 11], ['#e52f08', disc(26, 2, 5.5)]],
  },
  trustly: { owner: 'Trustly Group AB', drawing: ['#0ee06e', ['#000', 'Trustly', 8]] },
  directDebit: {
    owner: 'European Payments Council AISBL',
    icon: 'siSepa',
    place: [1.16, 3.1, -2.9],
    drawing: [WHITE, ['#10298e', 'icon']],
  },
  directDebitGb: {
    owner: 'Bacs Payment Schemes Limited',
    drawing: [WHITE, ['#00558c', 'DIRECT', 6.2], ['#e4002b', 'M5,15.5h24v2h-24z']],
  },
  bPay: { owner: 'BPAY Pty Ltd', drawing: ['#002a5c', [WHITE, 'BPAY', 9.5, 'italic']] },
  bnpParibas: { owner: 'BNP Paribas S.A.', drawing: ['#00965e', [WHITE, 'BNP', 10]] },
  ccavenue: { owner: 'Infibeam Avenues Limited', drawing: ['#233a7c', [WHITE, 'CCAvenue', 6.3]] },
  fpxOnlineBanking: {
    owner: 'Payments Network Malaysia Sdn Bhd',
    drawing: [WHITE, ['#102f6b', 'FPX', 10, 'italic'], ['#f7941d', 'M6,16.5h22v1.5h-22z']],
  },
  msts: { owner: 'TreviPay', drawing: ['#26215e', [WHITE, 'TreviPay', 6.8]] },
  payco: { owner: 'NHN PAYCO Corporation', drawing: ['#fa2828', [WHITE, 'PAYCO', 8]] },
  boletoBancario: {
    owner: '',
    drawing: [
      WHITE,
      [
        '#1d1d1b',
        'M5,5h2v12h-2zM8.5,5h1v12h-1zM11,5h3v12h-3zM15.5,5h1v12h-1zM18,5h2v12h-2zM21.5,5h1v12h-1zM24,5h1v12h-1zM26.5,5h2.5v12h-2.5z',
      ],
    ],
  },
};
