import { safeDocument } from '../dom/safe-document.js';
import { fieldsOf } from '../domain/json-reader.js';
import { WALLET_MARKS } from './wallet-marks.js';
import type { WalletButtonOptions } from './wallet.js';

/** The texts of buttons without a mark. */
const WRITTEN: Readonly<Record<string, string>> = { amazonPay: 'amazon pay' };

const COLORS: Readonly<Record<string, string>> = { amazonPay: 'gold', payPal: 'gold' };
const KNOWN_COLORS: readonly string[] = [
  ...['dark', 'light', 'light-outline', 'gold', 'blue'],
  ...['lightgray', 'darkgray'], // Amazon Pay's, beside gold
];
const HEIGHT = /^(\d{2,3})(px)?$/;

/**
 * Adds a button drawn by the kit, for wallets whose own button cannot be used. The container's style sheet has its styles:
 * `.drawn`, by `data-wallet` and `data-color`.
 */
export function mountDrawnButton(
  container: HTMLElement,
  type: string,
  { style, label, onPress }: WalletButtonOptions,
): () => void {
  const { buttonColor, color, height } = fieldsOf(style);
  const wanted = String(buttonColor ?? color).toLowerCase();
  const button = safeDocument.createElement('button');
  button.type = 'button';
  button.className = 'drawn';
  button.dataset['wallet'] = type;
  button.dataset['color'] = KNOWN_COLORS.includes(wanted) ? wanted : (COLORS[type] ?? 'dark');
  const [, pixels] = HEIGHT.exec(String(height)) ?? [];
  for (const size of pixels ? ['block-size', 'min-block-size'] : []) {
    button.style.setProperty(size, `${pixels}px`);
  }
  button.setAttribute('aria-label', label);
  button.append(...markOf(type));
  button.addEventListener('click', onPress);
  container.append(button);
  return () => button.remove();
}

function markOf(type: string): readonly (Node | string)[] {
  const mark = Object.hasOwn(WALLET_MARKS, type)
    ? WALLET_MARKS[type as keyof typeof WALLET_MARKS] // an own key, as the line above found
    : undefined;
  if (!mark) return [WRITTEN[type] ?? type];
  const svg = safeDocument.createElementNS(SVG, 'svg');
  const path = safeDocument.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', mark.box);
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', mark.path);
  svg.append(path);
  return [svg, mark.word];
}

const SVG = 'http://www.w3.org/2000/svg';
