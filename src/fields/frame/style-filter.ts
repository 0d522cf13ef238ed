import type { FrameOptions, StyleName } from '../protocol.js';

const MAX_LENGTH = 64;

// A value must match one of these patterns completely, which excludes everything else: `url()`, `var()`, escapes, quotes, a
// second declaration.
const COLOR =
  /^(#([\da-f]{3,4}){1,2}|[a-z]{3,20}|((rgb|hsl)a?|hwb|(ok)?l(ab|ch)|color)\((srgb |display-p3 )?[\d.,%/ deg-]+\))$/i;
const ALPHA = /^#([\da-f]{4}){1,2}$|\/|(,.*){3}/i;
/** CSS keywords that are not a color of their own. */
const KEYWORD = /^(transparent|currentcolor|inherit|initial|unset|revert|expression)/i;
const FONTS = /^[a-z\d][a-z\d -]*(, ?-?[a-z\d][a-z\d -]*)*$/i;

const isLength =
  (min: number) =>
  (value: string): boolean => {
    const [, amount, unit] = /^(\d{1,2}(?:\.\d+)?)(px|rem|em)$/.exec(value) ?? [];
    const pixels = Number(amount) * (unit === 'px' ? 1 : 16);
    return pixels >= min && pixels <= 64;
  };
const isColor = (value: string): boolean =>
  value === 'transparent' || (COLOR.test(value) && !KEYWORD.test(value));
/** Whether a color is opaque. Texts, errors and the focus ring must not be made transparent. */
const isOpaque = (value: string): boolean =>
  isColor(value) && !KEYWORD.test(value) && !ALPHA.test(value);

/** The check of each property's value. */
export const GRAMMAR: Readonly<Record<StyleName, (value: string) => boolean>> = {
  text: isOpaque,
  muted: isOpaque,
  danger: isOpaque,
  ring: isOpaque,
  surface: isColor,
  border: isColor,
  accent: isColor,
  fontFamily: (value) => FONTS.test(value),
  fontSize: isLength(8),
  radius: isLength(0),
  colorScheme: (value) => /^(light|dark)$/.test(value),
};

/** Whether a value may become the custom property of that name. */
export const isStyleValue = (name: StyleName, value: string): boolean =>
  value.length <= MAX_LENGTH && GRAMMAR[name](value);

/** Sets the allowed values on the document's root element; logs refused names once. */
export function applyStyle(style: FrameOptions['style'], root: HTMLElement): void {
  const refused = [];
  // `readHostMessage` lets no other name through
  for (const [name, value] of Object.entries(style) as [StyleName, string][]) {
    if (!isStyleValue(name, value)) refused.push(name);
    else if (name === 'colorScheme') root.dataset['scheme'] = value;
    else root.style.setProperty(`--${name}`, value);
  }
  if (refused.length) console.warn(`dr-elements [style-refused] ${refused.join(' ')}`);
}
