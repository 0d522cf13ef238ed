// The classic script `DigitalRiver.js`: sets the global and loads the other code as modules from its own folder.
import { LazyModule } from '../lazy/lazy-module.js';
import { ownGlobal } from '../dom/safe-document.js';
import { safeDocument } from '../dom/safe-document.js';
import { scriptTagsOf } from '../dom/script-tags.js';
import { createDigitalRiver } from './create-digital-river.js';
import type { DropinPart, Parts } from './environment.js';
import { warnOnce } from '../dom/warn-once.js';

/** The files of each part: the part first, then its static imports. Replaced by the build. */
declare const __DR_PARTS__: Readonly<Record<'dropin' | 'parts', readonly string[]>>;

const TAGS = 'script[src*="/DigitalRiver.js"]';

/** Finds the script's tag if it runs as a module, which has no reference to it. Several tags must have the same URL. */
function standingTag(): HTMLScriptElement | undefined {
  const [first, ...others] = safeDocument.querySelectorAll<HTMLScriptElement>(TAGS);
  return first && scriptTagsOf(first.src, TAGS).length > others.length ? first : undefined;
}

// Only a classic script has a reference to its own tag, while it runs.
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
 * Reads the service URL from the script's own tag. If the tags of several copies name different URLs, none is used, because one
 * of them may be injected HTML.
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
    'script tags of DigitalRiver.js name different services: none of them is used',
  );
  return undefined;
};

/** Loads a part and its imports from the script's folder, in parallel. */
const partOf = <Part>(files: readonly string[]): LazyModule<Part> =>
  new LazyModule(async () => {
    const fetching = files.map(
      (file): Promise<unknown> => import(/* @vite-ignore */ new URL(file, base).href),
    );
    const [part] = await Promise.all(fetching);
    return part as Part; // the first one is the part
  });

const FILES = __DR_PARTS__;
// An element with this name is replaced; a constructor of another script stays.
if (typeof ownGlobal('DigitalRiver') === 'function') {
  warnOnce('DR-DRJ-011', 'window.DigitalRiver already exists and is not replaced');
} else {
  Object.assign(window, {
    DigitalRiver: createDigitalRiver({
      serviceUrl,
      dropin: partOf<DropinPart>(FILES.dropin),
      parts: partOf<Parts>(FILES.parts),
    }),
  });
}
