/** The bundler's helper for namespace imports, in its own chunk. */
const HELPER = /import ?\{ ?\w+ as (\w+) ?\} ?from ?"[./\w-]*rolldown-runtime[\w-]*\.js";?/;

const inline = (name) =>
  `const ${name}=(getters)=>{const all={};for(const key in getters)Object.defineProperty(all,key,{get:getters[key],enumerable:true});return all};`;

/** Inlines the bundler's helper in each chunk that uses it, which saves a request. */
export const plainExports = () => ({
  name: 'plain-exports',
  generateBundle(_, bundle) {
    const helper = Object.keys(bundle).find((file) => /rolldown-runtime[^/]*\.js$/.test(file));
    if (helper === undefined) return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.imports.includes(helper)) continue;
      if (!HELPER.test(chunk.code)) this.error(`${chunk.fileName} imports the helper otherwise`);
      chunk.code = chunk.code.replace(HELPER, (_, name) => inline(name));
    }
    delete bundle[helper];
    delete bundle[`${helper}.map`];
  },
});
