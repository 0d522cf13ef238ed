// The classic script `DigitalRiver.js`: sets the global, and fetches the rest as modules from beside itself.
import { LazyModule } from '../lazy/lazy-module.js';
import { ownGlobal } from '../dom/safe-document.js';
import { safeDocument } from '../dom/safe-document.js';
import { scriptTagsOf } from '../dom/script-tags.js';
import { createDigitalRiver } from './create-digital-river.js';
import type { DropinPart, Parts } from './environment.js';
import { warnOnce } from '../dom/warn-once.js';

/** The files of each part, itself first, then what it needs at once. Replaced by the build. */
declare const __DR_PARTS__: Readonly<Record<'dropin' | 'parts', readonly string[]>>;

const TAGS = 'script[src*="/DigitalRiver.js"]';

/** The tag of a module cannot be known: there may be one that looks like it, or several that agree on where the script is. */
function standingTag(): HTMLScriptElement | undefined {
  const [first, ...others] = safeDocument.querySelectorAll<HTMLScriptElement>(TAGS);
  return first && scriptTagsOf(first.src, TAGS).length > others.length ? first : undefined;
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
 * been put there as mere HTML.
 */
const serviceUrl = (): string | undefined => {
  const tags = [...(own ? [own] : []), ...scriptTagsOf(base, 'script[src]')];
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

/** Code in files beside the script: a part, and all that it needs, in one go. */
const partOf = <Part>(files: readonly string[]): LazyModule<Part> =>
  new LazyModule(async () => {
    const fetching = files.map(
      (file): Promise<unknown> => import(/* @vite-ignore */ new URL(file, base).href),
    );
    const [part] = await Promise.all(fetching);
    return part as Part; // the first one is the part
  });

const FILES = __DR_PARTS__;
// A named element is no constructor: it gives way. Another script's is, and stays.
if (typeof ownGlobal('DigitalRiver') === 'function') {
  warnOnce('DR-DRJ-011', 'window.DigitalRiver is there already, and is left alone');
} else {
  Object.assign(window, {
    DigitalRiver: createDigitalRiver({
      serviceUrl,
      dropin: partOf<DropinPart>(FILES.dropin),
      parts: partOf<Parts>(FILES.parts),
    }),
  });
}
