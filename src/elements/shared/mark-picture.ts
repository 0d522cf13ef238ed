import { safeDocument } from '../../dom/safe-document.js';
import { LazyModule } from '../../lazy/lazy-module.js';
import { CARD_MARKS } from '../../theme/marks/card-marks.js';
import { drawMark, drawShape } from '../../theme/marks/draw-mark.js';
import type { Mark } from '../../theme/marks/mark.js';
import { DRAWN_AS, METHOD_MARKS, OTHER_NAMES } from '../../theme/marks/method-marks.js';
import { SIGNS } from '../../payment-methods/signs.js';

/** The marks of the methods that fewer shops offer. */
export const otherMarks = new LazyModule(() => import('../../theme/marks/other-marks.js'));

/** The icons of kinds of methods without a brand: strokes on a grid of 18 by 18. */
const KINDS: Readonly<Record<string, string>> = {
  card: 'M3.5 4h11A1.5 1.5 0 0 1 16 5.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 2 12.5v-7A1.5 1.5 0 0 1 3.5 4zM2 7.5h14M4.8 11h2.4',
  bank: 'M2.5 7 9 3l6.5 4zM4.5 7.5V13M9 7.5V13M13.5 7.5V13M2.5 15h13',
  wallet:
    'M13.5 6V3.5H4A1.5 1.5 0 0 0 2.5 5v8.5A1.5 1.5 0 0 0 4 15h11.5V6H4a1.5 1.5 0 0 1-1.5-1M12.5 10.5h.2',
  voucher: 'M3 4v10M5.5 4v10M9 4v10M10.8 4v10M15 4v10M13 4v10M7.3 4v10',
  invoice: 'M4.5 2.5h9v13l-2.2-1.3L9 15.5l-2.3-1.3-2.2 1.3zM7 6h4M7 9h4',
  generic: 'M3 6.5h11M11.5 4 14 6.5 11.5 9M15 12H4M6.5 9.5 4 12l2.5 2.5',
};

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const kindOf = (type: string): string =>
  Object.keys(SIGNS).find((sign) => SIGNS[sign]?.split(' ').includes(type)) ?? 'generic';

/**
 * The picture of a card brand, a method type or a kind of method; the generic icon for an unknown one. `undefined` if it is one
 * of `otherMarks` and they are not loaded yet.
 */
export function pictureOf(name: string): SVGElement | undefined {
  const key = own(DRAWN_AS, name) ?? name;
  const isOther = OTHER_NAMES.includes(key);
  if (isOther && !otherMarks.module) return undefined;
  const methods = isOther ? otherMarks.module?.OTHER_MARKS : METHOD_MARKS;
  const mark = own<Mark>(CARD_MARKS, name) ?? (methods && own(methods, key));
  if (mark) return drawMark(mark, safeDocument);
  const sign = drawShape(safeDocument, 'svg', {
    class: 'sign',
    viewBox: '0 0 18 18',
    'stroke-width': 1.5,
    'aria-hidden': 'true',
  });
  const path = own(KINDS, name) ?? KINDS[kindOf(name)] ?? '';
  sign.append(drawShape(safeDocument, 'path', { d: path }));
  return sign;
}
