import { attributeOf } from '../dom/safe-document.js';
import { safeDocument } from '../dom/safe-document.js';
import { warn } from '../dom/warn-once.js';
import { common } from '../i18n/en/first-view.js';
import { directionOf } from '../i18n/locale.js';
import { languageOf, pageWords } from '../i18n/vocabulary.js';

// Lit reads these optional globals. An element whose id is one of these names would break it (DOM clobbering).
for (const name of [
  'ShadyCSS',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
  'trustedTypes',
]) {
  if (name in globalThis && !Object.hasOwn(globalThis, name)) {
    Object.defineProperty(globalThis, name, {
      value: undefined,
      writable: true,
      configurable: true,
    });
  }
}

/**
 * Handles errors while the rest of the module is evaluated, so it must be imported first. Lit creates its Trusted Types policy
 * during evaluation. That throws on a page that has another copy of Lit and whose Content Security Policy allows `lit-html`
 * without `'allow-duplicates'`, so that no tag is defined. Each tag then shows an error, and the console names the cause:
 * `DR-CFG-007 trusted-types`.
 */
const onError = ({ filename, message }: ErrorEvent): void => {
  if (filename !== import.meta.url) return;
  kitIsHere();
  warn('DR-CFG-007', /policy/i.test(message) ? 'trusted-types' : 'script', 'error');
  for (const tag of safeDocument.querySelectorAll(
    'dr-dropin, dr-payment-methods, dr-session-summary',
  )) {
    if (tag.childElementCount === 0) void explain(tag); // keeps fallback content of the page
  }
};

async function explain(tag: Element): Promise<void> {
  const around = tag.closest('[lang]');
  const language = languageOf(around && attributeOf(around, 'lang'));
  await pageWords.load(language);
  const text = safeDocument.createElement('p');
  text.setAttribute('role', 'alert');
  const words = pageWords.of(language);
  text.lang = words ? language : 'en';
  text.dir = directionOf(text.lang);
  text.textContent = words?.['error.internal'] ?? common['error.internal'];
  tag.append(text);
}

addEventListener('error', onError);

/** Called after the whole module has been evaluated. */
export const kitIsHere = (): void => removeEventListener('error', onError);
