import type { FieldStyles } from '../../fields/field-provider.js';

/** Half the height of a field: rounder than that is no different, and more the frame does not take. */
const MAX_RADIUS = 22;
/** The size of a label as a share of the text's. */
const USUAL_LABEL = 0.8667;

/**
 * The look of the place where the fields stand, as plain values: custom properties do not reach into a frame.
 * `probe` carries the tokens as properties of its own (`.probe` of the style sheet), so that the browser resolves
 * `var()`, `light-dark()` and relative sizes for us.
 */
export function frameStyle(probe: Element): Readonly<Record<string, string>> {
  const style = getComputedStyle(probe);
  return {
    text: style.color,
    surface: style.backgroundColor,
    muted: style.borderTopColor,
    border: style.borderBottomColor,
    accent: style.borderLeftColor,
    danger: style.borderRightColor,
    ring: style.outlineColor,
    fontFamily: style.fontFamily,
    fontSize: style.fontSize,
    radius: `${Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, MAX_RADIUS)}px`,
    colorScheme: style.textDecorationColor === 'rgb(255, 255, 255)' ? 'dark' : 'light',
  };
}

/**
 * The shape of fields, where the page's tokens change it. Part of the style object, since it is the inputs' own.
 * @param styles The page's style object, which wins.
 */
export function frameStyles(
  probe: Element,
  styles: FieldStyles | undefined,
): FieldStyles | undefined {
  const { blockSize, paddingInlineStart, borderTopWidth, textIndent, fontSize } =
    getComputedStyle(probe);
  const label = Number.parseFloat(textIndent);
  const isUsualLabel = Math.abs(label - USUAL_LABEL * Number.parseFloat(fontSize)) < 0.1;
  const shape = {
    ...(blockSize !== '44px' && { height: blockSize }),
    ...(paddingInlineStart !== '12px' && { paddingLeft: paddingInlineStart }),
    ...(borderTopWidth !== '1px' && { borderWidth: borderTopWidth }),
    ...(!isUsualLabel && { labelSize: `${label}px` }),
  };
  if (Object.keys(shape).length === 0) return styles;
  return { ...styles, base: { ...shape, ...styles?.base } };
}
