import { minify } from 'terser';

const MAP_COMMENT = /\n?\/\/# sourceMappingURL=.+\n?$/;

/** A second minifier over what the first has left: a byte or two of a hundred that no shopper has to load. */
export const squeezeCode = () => ({
  name: 'squeeze-code',
  // It takes most of a build's time, as is to be expected; no need to say so in each.
  config: () => ({ build: { rolldownOptions: { checks: { bundlerTimings: false } } } }),
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const sourceMap = bundle[`${chunk.fileName}.map`];
      const [comment = ''] = MAP_COMMENT.exec(chunk.code) ?? [];
      const { code, map } = await minify(chunk.code.replace(MAP_COMMENT, ''), {
        module: true,
        ecma: 2022,
        format: { comments: false },
        ...(sourceMap && { sourceMap: { content: String(sourceMap.source) } }),
      });
      chunk.code = code + comment;
      if (sourceMap) sourceMap.source = withSources(JSON.parse(map), JSON.parse(sourceMap.source));
    }
  },
});

/** The new map with the sources' texts, which the minifier leaves behind. */
function withSources(map, { sources, sourcesContent }) {
  const texts = new Map(sources.map((name, index) => [name, sourcesContent[index]]));
  return JSON.stringify({ ...map, sourcesContent: map.sources.map((name) => texts.get(name)) });
}
