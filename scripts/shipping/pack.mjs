import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Packs the package as `npm publish` would.
 * @param {string} folder Where the tarball is put.
 * @returns {string} The tarball's absolute path.
 */
export function pack(folder) {
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { encoding: 'utf8' },
  );
  // A list in npm 10, an object by names in newer ones.
  const [{ filename }] = Object.values(JSON.parse(packed));
  return resolve(folder, filename);
}

/** Puts the files of the packed tarball into a folder, in place of what is there, as an installation does. */
export function unpackInto(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tarball = pack(folder);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  rmSync(tarball);
}
