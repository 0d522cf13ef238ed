import { plainDecorate } from './plain-decorate.mjs';
import { plainImports } from './plain-imports.mjs';
import { squeezeCode } from './squeeze-code.mjs';
import { squeezeTemplates } from './squeeze-templates.mjs';

/** What every bundle of ours for pages is made with; `size.mjs` measures with the same. */
export const bundlePlugins = () => [
  plainImports(),
  plainDecorate(),
  squeezeTemplates(),
  squeezeCode(),
];
