import { attributeOf } from '../dom/safe-document.js';
import { safeDocument } from '../dom/safe-document.js';
import { warn } from '../dom/warn-once.js';
import { common } from '../i18n/en/first-view.js';
import { directionOf } from '../i18n/locale.js';
import { languageOf, pageWords } from '../i18n/vocabulary.js';

// Lit looks for these, where there are none: an element of the name would stop it.
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
 * Watches over the rest of the module, which it has to be imported before. Lit makes its policy for Trusted Types when it
 * is evaluated: on a page that has another Lit, and whose own policy names `lit-html` without `'allow-duplicates'`, that
 * throws, and no tag of ours is ever defined. Then each tag says that something went wrong, and the console says what:
 * `DR-CFG-007 trusted-types`.
 */
const onError = ({ filename, message }: ErrorEvent): void => {
  if (filename !== import.meta.url) return;
  kitIsHere();
  warn('DR-CFG-007', /policy/i.test(message) ? 'trusted-types' : 'script', 'error');
  for (const tag of safeDocument.querySelectorAll(
    'dr-dropin, dr-payment-methods, dr-session-summary',
  )) {
    if (tag.childElementCount === 0) void explain(tag); // a page may have put something there for this case
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

/** All of the module has been evaluated. */
export const kitIsHere = (): void => removeEventListener('error', onError);
