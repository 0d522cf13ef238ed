// The classic script `DigitalRiver.js`: sets the global, and fetches the rest as modules from beside itself.
import { createDigitalRiver } from './digital-river.js';
import type { DropinPart, Parts } from './environment.js';
import { warn } from './warnings.js';

/** The files of each part, itself first, then what it needs at once. Replaced by the build. */
declare const __DR_PARTS__: Readonly<Record<'dropin' | 'parts', readonly string[]>>;

// A classic script knows its own tag while it runs; a module knows it not, and can only look for one.
const own =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="/DigitalRiver.js"]');
if (!document.currentScript) {
  warn(
    'DR-DRJ-010',
    'load DigitalRiver.js by a plain script tag, or import dr-elements/digitalriver',
  );
}
const base = own?.src || location.href;
const { serviceUrl } = own?.dataset ?? {};

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
window.DigitalRiver ??= createDigitalRiver({
  serviceUrl: () => serviceUrl ?? new URL(base).origin,
  loadDropin: fetchOnce<DropinPart>(FILES.dropin),
  loadParts: fetchOnce<Parts>(FILES.parts),
});
