import { safeDocument } from '../../dom/safe-document.js';

// CSS pixels: 15em and the gap of 12px, at the kit's own size of letters (card-frame.css).
const NARROW = 237;

/** The room a frame is given before it says what it needs. */
export interface FrameRoom {
  /** CSS pixels: the form's height before anything is typed, in wide places and in narrow ones. */
  readonly heights: readonly [wide: number, narrow: number];
  /** CSS pixels around the fields for the focus ring. */
  readonly margin: number;
}

/** The iframe of a card page, not in the document yet. Hidden: an empty frame is a white box on a dark page. */
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
 * Calls back when the page's own policy keeps a frame of this origin out: no answer will ever come then. Returns an unsubscribe
 * function.
 */
export function onFrameBlocked(origin: string, callback: () => void): () => void {
  const listener = (event: SecurityPolicyViolationEvent): void => {
    const { disposition, effectiveDirective, blockedURI } = event;
    // A policy that only reports keeps nothing out.
    if (disposition !== 'enforce') return;
    if (!/^(frame|child|default)-src/.test(effectiveDirective)) return;
    if (`${blockedURI}/`.startsWith(`${origin}/`)) callback();
  };
  safeDocument.addEventListener('securitypolicyviolation', listener);
  return () => safeDocument.removeEventListener('securitypolicyviolation', listener);
}

/** Chromium is about to ask for this before it fills frames of other origins; naming it earlier is a warning. */
const knowsAutofill = (): boolean | undefined =>
  // not in TypeScript's DOM, and only in Chromium's
  (safeDocument as { featurePolicy?: { features(): string[] } }).featurePolicy
    ?.features()
    .includes('autofill');
