// The classic script `DigitalRiver.js`: sets the global, and fetches the rest as modules from beside itself.
import { createDigitalRiver } from './digital-river.js';
import type { DropinPart, Parts } from './environment.js';

/** The files of each part, itself first, then what it needs at once. Replaced by the build. */
declare const __DR_PARTS__: Readonly<Record<'dropin' | 'parts', readonly string[]>>;

const own = document.currentScript as HTMLScriptElement | null; // a classic script has one while it runs
const base = own?.src ?? location.href;
const { serviceUrl } = own?.dataset ?? {};

/** Asks for a part and all it needs in one go; tries again when it is asked for again: the network may be back. */
const fetchOnce = <Part>(files: readonly string[]): (() => Promise<Part>) => {
  let loading: Promise<Part> | undefined;
  const load = async (): Promise<Part> => {
    const fetching = files.map(
      (file): Promise<unknown> => import(/* @vite-ignore */ new URL(file, base).href),
    );
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
