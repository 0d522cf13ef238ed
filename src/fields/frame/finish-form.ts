import { advanceFocus, type FilledForm } from './advance.js';

/** A picture of the code's place on the card: on the back below the strip, or above the number. The hint describes it in words. */
const CODE_PICTURE = `
.securityCode .box { container-type: inline-size }
@container (width >= 150px) {
  .securityCode input { padding-right: 54px }
  .securityCode .box::after {
    position: absolute; inset: 0 10px 0 auto; width: 34px; height: 22px; margin: auto;
    border-radius: 4px; box-shadow: 0 0 0 1px color-mix(in srgb, var(--text) 16%, transparent);
    background:
      radial-gradient(closest-side, transparent 66%, var(--ring) 70% 96%, transparent) 90% 80% / 17px 11px,
      linear-gradient(var(--muted) 0 0) 0 3px / 100% 5px,
      color-mix(in srgb, var(--text) 12%, var(--surface));
    background-repeat: no-repeat; content: ''; pointer-events: none;
  }
  .securityCode .front::after {
    background-position: 90% 15%, 0 15px, 0 0;
    background-size: 19px 11px, 60% 3px, auto;
  }
}
@media (forced-colors: active) { .securityCode .box::after { display: none } }
`;

/**
 * Adds the parts that are loaded after the fields: the picture of the security code's place, and the automatic advance.
 */
export function finishForm(form: FilledForm): void {
  // A bare field has the page's label and pictures.
  if (document.documentElement.dataset['look'] !== 'bare') {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CODE_PICTURE);
    document.adoptedStyleSheets.push(sheet);
  }
  advanceFocus(form);
}
