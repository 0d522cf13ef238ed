import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Packs the package like `npm publish`.
 * @param {string} folder The folder for the tarball.
 * @returns {string} The tarball's absolute path.
 */
export function pack(folder) {
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { encoding: 'utf8' },
  );
  // An array in npm 10, an object by name in newer versions.
  const [{ filename }] = Object.values(JSON.parse(packed));
  return resolve(folder, filename);
}

/** Replaces a folder's contents with the files of the packed tarball, like an installation. */
export function unpackInto(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tarball = pack(folder);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  rmSync(tarball);
}
