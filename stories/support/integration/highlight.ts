import { html, type TemplateResult } from 'lit';

const PARTS =
  /(?<comment>\/\/[^\n]*)|(?<string>'[^'\n]*'|"[^"\n]*"|`[^`\n]*`)|(?<tag><[!/]?[a-z][\w-]*|\/?(?<!=)>(?=\s|<|$))|\b(?<keyword>async|await|class|const|export|function|if|import|from|let|new|readonly|return|throw|type(?!=)|void)\b/gi;

/** Renders code with colored comments, strings, tags and keywords. */
export function highlight(code: string): readonly (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let end = 0;
  for (const { 0: text, index, groups = {} } of code.matchAll(PARTS)) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
    pieces.push(code.slice(end, index), html`<span class=${kind}>${text}</span>`);
    end = index + text.length;
  }
  return [...pieces, code.slice(end)];
}
