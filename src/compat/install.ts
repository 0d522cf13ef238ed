// The classic script `DigitalRiver.js`: sets the global, and fetches the rest as modules from beside itself.
import { ownGlobal } from '../dom/own-global.js';
import { safeDocument } from '../dom/safe-document.js';
import { copiesOf } from '../dom/script-copies.js';
import { createDigitalRiver } from './digital-river.js';
import type { DropinPart, Parts } from './environment.js';
import { warnOnce } from '../dom/warn-once.js';

/** The files of each part, itself first, then what it needs at once. Replaced by the build. */
declare const __DR_PARTS__: Readonly<Record<'dropin' | 'parts', readonly string[]>>;

const TAGS = 'script[src*="/DigitalRiver.js"]';

/** Of a module nobody knows the tag: there may be one that looks like it, or several that agree on where the script is. */
function standingTag(): HTMLScriptElement | undefined {
  const [first, ...others] = safeDocument.querySelectorAll<HTMLScriptElement>(TAGS);
  return first && copiesOf(first.src, TAGS).length > others.length ? first : undefined;
}

// A classic script knows its own tag while it runs.
const running = safeDocument.currentScript;
if (!running) {
  warnOnce(
    'DR-DRJ-010',
    'load DigitalRiver.js by a plain script tag, or import dr-elements/digitalriver',
  );
}
const own = running instanceof HTMLScriptElement ? running : standingTag();
const base = own?.src || location.href;

/**
 * The service that the script's own tag names. Where tags of copies name different ones, none counts: one of them may have
 * been put there by somebody who can write HTML only.
 */
const serviceUrl = (): string | undefined => {
  const tags = [...(own ? [own] : []), ...copiesOf(base, 'script[src]')];
  const { origin } = new URL(base);
  const [named = origin, ...others] = new Set(
    tags.map(({ dataset }) => dataset['serviceUrl'] ?? origin),
  );
  if (others.length === 0) return named;
  warnOnce(
    'DR-DRJ-012',
    'script tags of DigitalRiver.js name different services: none of them counts',
  );
  return undefined;
};

/** Asks for a part and all it needs in one go; tries again when it is asked for again: the network may be back. */
const fetchOnce = <Part>(files: readonly string[]): (() => Promise<Part>) => {
  let loading: Promise<Part> | undefined;
  const load = async (): Promise<Part> => {
    const urls = files.map((file) => new URL(file, base).href);
    // Firefox keeps a failed import until the page is loaded anew: what will fail is better tried another way.
    if (!navigator.onLine) await fetch(urls[0] ?? base);
    const fetching = urls.map((url): Promise<unknown> => import(/* @vite-ignore */ url));
    const [part] = await Promise.all(fetching);
    return part as Part; // the first one is the part
  };
  return () =>
    (loading ??= load().catch((reason: unknown) => {
      loading = undefined;
      throw reason;
    }));
};

const FILES = __DR_PARTS__;
// A named element is no constructor: it gives way. Another script's is, and stays.
if (typeof ownGlobal('DigitalRiver') === 'function') {
  warnOnce('DR-DRJ-011', 'window.DigitalRiver is there already, and is left alone');
} else {
  Object.assign(window, {
    DigitalRiver: createDigitalRiver({
      serviceUrl,
      loadDropin: fetchOnce<DropinPart>(FILES.dropin),
      loadParts: fetchOnce<Parts>(FILES.parts),
    }),
  });
}
