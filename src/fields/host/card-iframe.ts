import { safeDocument } from '../../dom/safe-document.js';

// CSS pixels: 15em and the gap of 12px at the kit's own font size (card-frame.css).
const NARROW = 237;

/** The size of a frame before it reports its own. */
export interface FrameRoom {
  /** The height of the untouched form in wide and in narrow containers, in CSS pixels. */
  readonly heights: readonly [wide: number, narrow: number];
  /** The margin around the fields for the focus ring, in CSS pixels. */
  readonly margin: number;
}

/** Creates the iframe of a card page. It is hidden, because an empty frame is a white box on a dark page. */
export function createCardIframe(
  url: URL,
  { heights, margin }: FrameRoom,
  container: HTMLElement,
): HTMLIFrameElement {
  const frame = safeDocument.createElement('iframe');
  frame.src = url.href;
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
  frame.referrerPolicy = 'strict-origin';
  frame.loading = 'eager';
  frame.allow = knowsAutofill() ? 'autofill' : '';
  Object.assign(frame.style, {
    display: 'block',
    border: 0,
    // Room for the focus ring; the form keeps as much free inside.
    margin: `${-margin}px`,
    inlineSize: `calc(100% + ${2 * margin}px)`,
    maxInlineSize: 'none',
    blockSize: `${heights[container.clientWidth < NARROW ? 1 : 0]}px`,
    visibility: 'hidden',
  });
  return frame;
}

/**
 * Calls back when the page's content security policy blocks a frame of this origin, which then never answers. Returns an
 * unsubscribe function.
 */
export function onFrameBlocked(origin: string, callback: () => void): () => void {
  const listener = (event: SecurityPolicyViolationEvent): void => {
    const { disposition, effectiveDirective, blockedURI } = event;
    // A report-only policy blocks nothing.
    if (disposition !== 'enforce') return;
    if (!/^(frame|child|default)-src/.test(effectiveDirective)) return;
    if (`${blockedURI}/`.startsWith(`${origin}/`)) callback();
  };
  safeDocument.addEventListener('securitypolicyviolation', listener);
  return () => safeDocument.removeEventListener('securitypolicyviolation', listener);
}

/**
 * Whether the browser has the `autofill` permission policy, which Chromium is going to require for autofill in frames of other
 * origins. Other browsers log a warning about its name.
 */
const knowsAutofill = (): boolean | undefined =>
  // not in TypeScript's DOM, and only in Chromium's
  (safeDocument as { featurePolicy?: { features(): string[] } }).featurePolicy
    ?.features()
    .includes('autofill');
