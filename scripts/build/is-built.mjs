import { readdirSync, statSync } from 'node:fs';

/** Written by `npm run build`, after the code that it is built into. */
const WRITTEN_LATE = 'src/frameworks/tags.ts';

const NOT_READ = /^server\/(?:dist|node_modules)(?:\/|$)/;

/** The inputs of every build. */
const SOURCES = [
  'src',
  'scripts/build',
  'vite.config.ts',
  'vite.frame.config.ts',
  'package-lock.json',
];

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(sources) {
  const files = sources.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`)
      : path,
  );
  return Math.max(
    ...files
      .filter((path) => /\.\w+$/.test(path) && path !== WRITTEN_LATE && !NOT_READ.test(path))
      .map(changedAt),
  );
}

/**
 * Whether built files exist and are not older than their sources.
 * @param {readonly string[]} files The built files, relative to the project's folder.
 * @param {readonly string[]} [more] Additional sources: files and folders outside the kit's code.
 */
export const isBuilt = (files, more = []) =>
  Math.min(...files.map(changedAt)) > newest([...SOURCES, ...more]);
