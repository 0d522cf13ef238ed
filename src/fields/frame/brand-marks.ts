import type { Brand } from '../../domain/card-brand.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Ground, then `[fill, path]` or `[fill, word, size, slant]`, drawn in this order. */
type Mark = readonly [
  ground: string,
  ...(readonly [fill: string, shape: string, size?: number, slant?: string])[],
];

const WHITE = '#fff';
const disc = (x: number, radius: number): string =>
  `M${x},${11 - radius}a${radius},${radius},0,0,1,0,${2 * radius}a${radius},${radius},0,0,1,0-${2 * radius}`;
const bar = (x: number): string => `M${x},7q0-3,3-3h3v11q0,3-3,3h-3z`;
/** Two discs and where they overlap. */
const discs = (left: string, right: string, overlap: string): Mark => [
  WHITE,
  [left, disc(13, 6)],
  [right, disc(21, 6)],
  [overlap, 'M17,6.5a6,6,0,0,1,0,9a6,6,0,0,1,0-9'],
];

/** Our own plain drawings in a 34 × 22 box: enough to recognise a brand by its colours and letters. */
const MARKS: Readonly<Record<Exclude<Brand, 'unknown'>, Mark>> = {
  visa: [WHITE, ['#1a1f71', 'VISA', 11, 'italic']],
  mastercard: discs('#eb001b', '#f79e1b', '#ff5f00'),
  maestro: discs('#0099df', '#ed0006', '#6c6bbd'),
  amex: ['#016fd0', [WHITE, 'AMEX', 10]],
  discover: [WHITE, ['#f47216', 'M34,13v9h-20q13-1,20-9'], ['#1d1d1b', 'DISCOVER', 6]],
  jcb: [
    WHITE,
    ['#0b4ea2', bar(5)],
    ['#c8102e', bar(14)],
    ['#1a8a3c', bar(23)],
    [WHITE, 'J\u2002C\u2002B', 7],
  ],
  unionpay: [
    '#007b84',
    ['#d81e2c', 'M0,0h14l-4,22h-10'],
    ['#00447c', 'M13,0h9l-4,22h-9'],
    [WHITE, 'UnionPay', 6.5, 'italic'],
  ],
  dankort: ['#d7192d', [WHITE, 'DANKORT', 5.8]],
  cartesbancaires: [
    '#1b4a94',
    ['#57a33e', 'M34,0v22h-26q10-2,16-22z'],
    [WHITE, 'CB', 12, 'italic'],
  ],
  dinersclub: [
    WHITE,
    ['#0079be', disc(17, 8)],
    [WHITE, disc(17, 6.5)],
    ['#0079be', 'M15.6,5.6a5.6,5.6,0,0,0,0,10.8zM18.4,5.6a5.6,5.6,0,0,1,0,10.8z'],
  ],
};

function draw(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const shape = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
  return shape;
}

/** The mark of a brand; its name is spoken elsewhere. */
export function brandMark(brand: Exclude<Brand, 'unknown'>): SVGElement {
  const svg = draw('svg', { viewBox: '0 0 34 22', width: 34, height: 22, 'aria-hidden': 'true' });
  const [ground, ...shapes] = MARKS[brand];
  svg.append(
    draw('path', { d: 'M0,0h34v22h-34', fill: ground }),
    ...shapes.map(([fill, shape, size, slant = 'normal']) => {
      if (!size) return draw('path', { d: shape, fill });
      const word = draw('text', {
        x: 17,
        y: 11 + size * 0.36,
        fill,
        'font-size': size,
        'font-style': slant,
        'font-weight': 800,
        'text-anchor': 'middle',
      });
      word.textContent = shape;
      return word;
    }),
  );
  return svg;
}
