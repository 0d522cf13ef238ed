/** Ids that only stories use. */
const SESSION = /session-id="[^"]*"/g;
/** Lit's comments, attributes that are empty because the story has no value for them, and custom states. */
const LEFT = /<!--.*?-->|\s(?!slot)[\w-]+=""(?=[^<]*>)/gs;
/** Boolean attributes. */
const SWITCHES =
  /\s(removable|collapsed|compact|disabled|required|open|show-[\w-]+|hide-[\w-]+|disable-[\w-]+)=""/g;
/** The elements around a story's tags. */
const AROUND = /<style>.*?<\/style>|<\/?main\b[^>]*>/gs;
/** The length above which each attribute has its own line. */
const WIDTH = 80;

const SCRIPT = `<script
  type="module"
  src="https://pay.example.com/cdn/dr-elements.js"
  data-key="pk_sandbox"
  data-service-url="https://pay.example.com"
></script>
`;

/** A start tag on one line, or on one for each attribute. */
function layTag(tag: string, indent: string): string {
  const short = tag.replace(/\s+/g, ' ').replace(/ (?=>$)/, '');
  if (indent.length + short.length <= WIDTH) return indent + short;
  const [name = '', ...attributes] = short.slice(1, -1).match(/[^\s"]+(?:"[^"]*")?/g) ?? [];
  return [`<${name}`, ...attributes.map((attribute) => `  ${attribute}`), '>']
    .map((line) => indent + line)
    .join('\n');
}

/** Writes each tag and text on its own line, indented; an element without children is on one line. */
function layOut(code: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const [piece] of code.matchAll(/<[^>]+>|[^<]+/g)) {
    const text = piece.trim();
    if (!text) continue;
    const isEnd = text.startsWith('</');
    if (isEnd) depth -= 1;
    const indent = '  '.repeat(Math.max(0, depth));
    const last = lines.at(-1) ?? '';
    const name = /^<\/?([\w-]+)/.exec(text)?.[1] ?? '';
    const opened = new RegExp(`^\\s*<${name}\\b[^<]*(>[^<>]*)?$`);
    if (isEnd && opened.test(last) && !last.includes('</')) lines[lines.length - 1] += text;
    else if (text.startsWith('<')) lines.push(isEnd ? indent + text : layTag(text, indent));
    else if (/>$/.test(last) && !last.includes('</') && !last.includes('\n'))
      lines[lines.length - 1] += text.replace(/\s+/g, ' ');
    else lines.push(indent + text.replace(/\s+/g, ' '));
    if (text.startsWith('<') && !isEnd && !/^<(input|img|br|hr|link|meta)\b/.test(text)) depth += 1;
  }
  return lines.join('\n');
}

/** The code with which an integrator gets the story's result: the script tag, and the tags with a session. */
export function integratorCode(source: string): string {
  const code = source
    .replaceAll(SWITCHES, ' $1')
    .replaceAll(LEFT, '')
    .replaceAll(AROUND, '')
    .replaceAll(SESSION, 'session-id="SESSION_ID"')
    .replaceAll(/(return-url|cancel-url)="[^"]*"/g, '$1="https://shop.example/return"')
    .replaceAll(/ class="story"/g, '');
  return `${SCRIPT}\n${layOut(code)}`;
}
