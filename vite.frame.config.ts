import { copyFileSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { squeezeCode } from './scripts/build/squeeze-code.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const storyFrame = 'stories/support/card-frame';

// `vite build -c vite.frame.config.ts`               dist/frames/: the scripts of the payment service's card page
// `vite build -c vite.frame.config.ts --mode challenge`  the scripts of the issuer frame, built separately, so that no frame
//                                                      waits for shared chunks
// `vite build -c vite.frame.config.ts --mode story`  stories/support/card-frame/dist/: the same form for stories
export default defineConfig(({ mode }) => {
  const isStory = mode === 'story';
  const isChallenge = mode === 'challenge';
  const outDir = isStory ? `${storyFrame}/dist` : 'dist/frames';
  return {
    publicDir: false,
    define: { __DR_BUILD__: JSON.stringify(version) },
    build: {
      outDir,
      emptyOutDir: !isChallenge,
      license: !isChallenge && { fileName: 'licenses.md' },
      target: 'es2022',
      minify: true,
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      cssMinify: true,
      cssCodeSplit: true,
      // Library mode, because otherwise Vite adds 2 KB of preload code.
      lib: {
        entry: isChallenge
          ? { 'challenge-frame': 'src/fields/frame/challenge-frame.ts' }
          : {
              ...(isStory
                ? { 'story-card-frame': `${storyFrame}/story-card-frame.ts` }
                : { 'card-frame': 'src/fields/frame/card-frame.ts' }),
              'card-frame-styles': 'src/fields/frame/card-frame.css',
            },
        formats: ['es'],
      },
      rollupOptions: {
        // Code that lazy chunks share with the entry stays in the entry, so that the frame needs one script until it is usable.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true, // otherwise library mode keeps whitespace
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'card-frame[extname]',
        },
      },
    },
    plugins: [
      squeezeCode(),
      isStory && {
        name: 'story-page',
        writeBundle: ({ dir = outDir }: { dir?: string }) =>
          copyFileSync(`${storyFrame}/card.html`, `${dir}/card.html`),
      },
    ],
  };
});
