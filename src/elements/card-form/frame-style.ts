import type { FieldStyles } from '../../fields/field-provider.js';

/** Half the height of a field: a larger radius makes no difference, and the frame refuses it. */
const MAX_RADIUS = 22;
/** The default size of a label relative to the text. */
const USUAL_LABEL = 0.8667;

/**
 * Reads the style around the fields as plain values, because a frame does not inherit custom properties. `probe` has the tokens
 * as CSS properties (`.probe` of the style sheet), so that the browser resolves `var()`, `light-dark()` and relative sizes.
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
 * Adds the page's tokens for the shape of inputs to the style object, since they apply to the inputs themselves.
 * @param styles The page's style object, which takes precedence.
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
