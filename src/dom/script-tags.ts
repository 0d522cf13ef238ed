import { safeDocument } from './safe-document.js';

/**
 * The script tags that load a script: this one, and copies of it under other queries and hashes. Markup of other namespaces
 * has script tags, too, but none with a `src`.
 *
 * @param url The script's own address.
 * @param selector Which tags can be one.
 */
export function scriptTagsOf(url: string, selector: string): readonly HTMLScriptElement[] {
  const own = placeOf(url);
  return [...safeDocument.querySelectorAll<HTMLScriptElement>(selector)].filter(
    ({ src }) => typeof src === 'string' && placeOf(src) === own,
  );
}

/** Origin and path, however they are escaped: all of it leads to one file. */
function placeOf(url: string): string {
  try {
    const { origin, pathname } = new URL(url);
    return origin + decodeURIComponent(pathname).replace(/\/+/g, '/');
  } catch {
    return url;
  }
}
