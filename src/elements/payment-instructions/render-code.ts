import { html, nothing, svg, type TemplateResult } from 'lit';
import { interleaved2of5 } from './barcode.js';
import type { PaymentCode } from './payment-code.js';
import { qrCode } from './qr-code.js';

/** The width of the quiet zone around a code, in modules; readers require it. */
const QUIET_ZONE = { qr: 4, barcode: 10 };
const BAR_HEIGHT = 60;

export interface CodeWords {
  /** The picture's accessible name. */
  readonly label: string;
  readonly caption: string;
}

/** Always dark on white, independent of the page's colors: cameras need the contrast. */
export function renderCode(
  code: PaymentCode,
  { label, caption }: CodeWords,
): TemplateResult | typeof nothing {
  const drawing = code.kind === 'qr' ? drawQr(code.text) : drawBarcode(code.digits);
  if (!drawing) return nothing;
  const { width, height, path } = drawing;
  return html`
    <figure class="code ${code.kind}" part="code">
      <svg
        role="img"
        aria-label=${label}
        viewBox="0 0 ${width} ${height}"
        preserveAspectRatio=${code.kind === 'qr' ? 'xMidYMid meet' : 'none'}
        shape-rendering="crispEdges"
      >
        ${svg`<path d=${path}></path>`}
      </svg>
      ${caption ? html`<figcaption>${caption}</figcaption>` : nothing}
    </figure>
  `;
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

function drawQr(text: string): Drawing | undefined {
  const matrix = qrCode(text);
  if (!matrix) return undefined;
  const size = matrix.length + 2 * QUIET_ZONE.qr;
  const path = matrix.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({ index, 0: { length } }) =>
        `M${index + QUIET_ZONE.qr} ${y + QUIET_ZONE.qr}h${length}v1h-${length}z`,
    ),
  );
  return { width: size, height: size, path: path.join('') };
}

function drawBarcode(digits: string): Drawing | undefined {
  const widths = interleaved2of5(digits);
  if (!widths) return undefined;
  let x = QUIET_ZONE.barcode;
  const path = widths.map((width, index) => {
    const bar = index % 2 === 0 ? `M${x} 0h${width}v${BAR_HEIGHT}h-${width}z` : '';
    x += width;
    return bar;
  });
  return { width: x + QUIET_ZONE.barcode, height: BAR_HEIGHT, path: path.join('') };
}
