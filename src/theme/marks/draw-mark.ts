import type { Mark } from './mark.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Creates an SVG element with attributes. */
export function drawShape(
  page: Pick<Document, 'createElementNS'>,
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const shape = page.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
  return shape;
}

/**
 * Draws a mark as a decorative image without an accessible name, because its meaning is in the text next to it.
 * @param page The document it is drawn for.
 */
export function drawMark(
  [ground, ...shapes]: Mark,
  page: Pick<Document, 'createElementNS'>,
): SVGElement {
  const svg = drawShape(page, 'svg', {
    viewBox: '0 0 34 22',
    width: 34,
    height: 22,
    'aria-hidden': 'true',
  });
  svg.append(
    drawShape(page, 'path', { d: 'M0,0h34v22h-34', fill: ground }),
    ...shapes.map(([fill, shape, size, slant = 'normal']) => {
      if (!size) return drawShape(page, 'path', { d: shape, fill });
      const word = drawShape(page, 'text', {
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
