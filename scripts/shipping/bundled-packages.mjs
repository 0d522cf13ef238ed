import { existsSync, readFileSync } from 'node:fs';

/** The files in which the builds list their bundled packages. */
const LISTS = ['dist/cdn/licenses.md', 'dist/frames/licenses.md'];
const ENTRY = /^## (\S+) - (\S+) \(([^)]+)\)$/gm;

/** The packages whose code is bundled in the published files, by name: `{ name, version, license }`. */
export function bundledPackages() {
  const found = LISTS.filter((list) => existsSync(list)).flatMap((list) =>
    [...readFileSync(list, 'utf8').matchAll(ENTRY)].map(([, name, version, license]) => ({
      name,
      version,
      license,
    })),
  );
  const byName = new Map(found.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
