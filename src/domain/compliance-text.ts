import { cleanText, stripInvisible } from './clean-text.js';
import { DISCLOSURE_KEYS, type DisclosureKey } from './disclosure-keys.js';
import { fieldsOf, recordOf, textOf } from './json-reader.js';
import { safeUrl } from './safe-url.js';

/** A piece of a legal text: plain words, or words with a checked https link. */
export interface TextPiece {
  readonly text: string;
  /** The URL of the link, checked with `safeUrl('link', …)`. Absent for plain words. */
  readonly href?: string;
}

export interface DisclosureEntry {
  /** The service's text, split into words and links. */
  readonly pieces: readonly TextPiece[];
  /** The text without its links, the form of `mandate.terms`. */
  readonly text: string;
  readonly url?: string;
}

/** The seller and its legal texts. Absent entries do not apply. */
export interface Disclosure {
  readonly businessEntity?: { readonly name: string; readonly id: string };
  readonly entries: Readonly<Partial<Record<DisclosureKey, DisclosureEntry>>>;
}

/** Reads `{ disclosure }` or the inner object. Omits entries without a text. Never throws. */
export function readDisclosure(raw: unknown): Disclosure {
  const outer = fieldsOf(raw);
  const disclosure = recordOf(outer.disclosure) ?? outer;
  const entries: Partial<Record<DisclosureKey, DisclosureEntry>> = {};
  for (const key of DISCLOSURE_KEYS) {
    const entry = readEntry(disclosure[key]);
    if (entry) entries[key] = entry;
  }
  const entity = fieldsOf(disclosure.businessEntity);
  const name = cleanText(textOf(entity.name) ?? '');
  const id = cleanText(textOf(entity.id) ?? '');
  return name ? { businessEntity: { name, id }, entries } : { entries };
}

function readEntry(raw: unknown): DisclosureEntry | undefined {
  const { localizedText, url } = fieldsOf(raw);
  const pieces = typeof localizedText === 'string' ? parseComplianceText(localizedText) : [];
  if (pieces.length === 0) return undefined;
  const text = pieces.map((piece) => piece.text).join('');
  const href = safeUrl('link', url);
  return href ? { pieces, text, url: href } : { pieces, text };
}

// Script and style elements with their content, comments and similar markup, tags. Each alternative that starts to match
// ends no later than the text, so the regular expression never backtracks over a character.
const MARKUP =
  /<(script|style)(?=[\s/>])[^>]*>[^]*?(?:<\/\1(?=[\s/>])[^>]*>?|$)|<!--[^]*?(?:-->|$)|<(?:[!?]|\/(?![a-z]))[^>]*>?|<\/?([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"?|'[^']*'?)*)>?/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * Splits a legal text of the service into words and links. Paragraphs, `br` and list items become line breaks, a link that
 * `safeUrl` refuses becomes plain words, all other markup is removed. Runs in linear time and ignores everything after
 * 20 000 UTF-16 units.
 */
export function parseComplianceText(html: string): readonly TextPiece[] {
  const source = html.slice(0, 20_000);
  const pieces: { text: string; href: string | undefined }[] = [];
  let href: string | undefined;
  let from = 0;

  const put = (text: string) => {
    const last = pieces.at(-1);
    if (last && last.href === href) last.text += text;
    else if (last ? text : text.trim()) pieces.push({ text: last ? text : text.trimStart(), href });
  };

  for (const match of source.matchAll(MARKUP)) {
    const [markup, , tag = '', attributes = ''] = match;
    put(readText(source.slice(from, match.index)));
    from = match.index + markup.length;
    if (/^a$/i.test(tag)) href = markup.startsWith('</') ? undefined : readHref(attributes);
    else if (/^p$/i.test(tag)) put('\n\n');
    else if (/^(br|li|div|h\d)$/i.test(tag)) put('\n');
  }
  put(readText(source.slice(from)));

  for (let last = pieces.at(-1); last && !last.text.trim(); last = pieces.at(-1)) pieces.pop();
  return pieces.map((piece, index) => {
    const tidy = piece.text
      .replace(/ +/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n');
    const text = index === pieces.length - 1 ? tidy.trimEnd() : tidy;
    return piece.href === undefined ? { text } : { text, href: piece.href };
  });
}

const readText = (source: string): string =>
  stripInvisible(decode(source)).replace(/[ \t\n\f\r]+/g, ' ');

/** Reads `href` the way browsers do: the first one counts, entities are decoded once, surrounding whitespace is trimmed. */
function readHref(attributes: string): string | undefined {
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (name.toLowerCase() === 'href') {
      return safeUrl('link', decode(double ?? single ?? bare ?? '').trim());
    }
  }
  return undefined;
}

const decode = (text: string): string =>
  text.replace(ENTITY, (_, decimal?: string, hex?: string, name = '') => {
    if (name) return NAMED[String(name).toLowerCase()] ?? '';
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
  });
