import type { FrameLook } from './field-provider.js';
import { STYLE_NAMES, type FrameOptions } from './protocol.js';
import { wireStyles } from './wire-styles.js';

const MAX_VALUE = 64;

/** What the frame is told of the page's wishes, before it is brought into the wire's shape. */
export interface MountOptions
  extends FrameLook, Pick<FrameOptions, 'placeholders' | 'mask' | 'brand' | 'styles'> {}

const cut = (value: string): string =>
  value.length > MAX_VALUE ? value.slice(0, MAX_VALUE).replace(/,[^,]*$/, '') : value;

/** What the frame is told. Of the style, the names it knows, in the length it takes: a font list may lose its end. */
export function wireOptions(options: MountOptions): FrameOptions {
  const { locale, direction, style, placeholders, mask, brand, styles } = options;
  return {
    locale,
    dir: direction,
    style: Object.fromEntries(
      STYLE_NAMES.flatMap((name) => {
        const value = style[name]?.replace(/["']/g, '');
        return value ? [[name, cut(value)]] : [];
      }),
    ),
    placeholders,
    mask,
    brand,
    styles: wireStyles(styles),
  };
}
