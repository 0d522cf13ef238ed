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
    radius: style.borderTopLeftRadius,
    colorScheme: style.textDecorationColor === 'rgb(255, 255, 255)' ? 'dark' : 'light',
  };
}
