import { parseSync } from 'vite';

/**
 * Removes comments and indentation from the kit's `css` and `html` templates.
 * Minifiers do not change template literals. Whitespace in text is reduced to one space, which is visible between inline tags.
 */
export const squeezeTemplates = () => ({
  name: 'squeeze-templates',
  // Runs after type removal and before minification.
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/(css|html)`/.test(code)) return undefined;
    const edits = [];
    visit(parseSync(id, code, { lang: 'js' }).program, edits);
    for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
      code = code.slice(0, start) + text + code.slice(end);
    }
    return { code, map: null };
  },
});

const SQUEEZE = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/ (!important)/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .replace(/([ :,(-])0\./g, '$1.')
      .trim(),
  html: (text) => text.replace(/\s*\n\s*/g, ' ').replace(/ (\/?>)/g, '$1'),
};

function visit(node, edits) {
  if (Array.isArray(node)) return node.forEach((child) => visit(child, edits));
  if (!node || typeof node.type !== 'string') return;
  const squeeze = node.type === 'TaggedTemplateExpression' && SQUEEZE[node.tag.name];
  if (squeeze) {
    const lost = node.quasi.quasis.map(({ start, end, value: { raw } }) => {
      const text = squeeze(raw);
      edits.push({ start, end, text });
      return raw.split('\n').length - text.split('\n').length;
    });
    // Removed line breaks are appended, so that source maps keep their lines.
    const lines = '\n'.repeat(lost.reduce((a, b) => a + b));
    edits.push({ start: node.end, end: node.end, text: lines });
  }
  Object.values(node).forEach((child) => visit(child, edits));
}
