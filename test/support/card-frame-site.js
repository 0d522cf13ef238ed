import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build } from 'vite';

// A separate folder, because Storybook is built at the same time and copies the frame of the stories.
const FOLDER = '.cache/card-frame';
let built;

/** The stories' card frame under `/card-frame/`, built on the first request. */
export const cardFrameSite = () => async (context, next) => {
  const [, file] = /^\/card-frame\/((?:[\w-]+\/)*[\w-]+\.\w+)$/.exec(context.path) ?? [];
  if (!file) return next();
  built ??= build({
    configFile: 'vite.frame.config.ts',
    mode: 'story',
    logLevel: 'error',
    build: { outDir: FOLDER },
  });
  await built;
  context.body = await readFile(join(FOLDER, file));
  context.type = extname(file);
};
