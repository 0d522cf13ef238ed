import { fieldsOf, present, recordOf } from '../../domain/json-reader.js';
import type { FrameLook } from '../field-provider.js';
import { FIELD_NAMES, STYLE_NAMES, type FrameOptions } from '../protocol.js';
import { wireStyles } from './wire-styles.js';

// In UTF-16 units.
const MAX_VALUE = 64;
const MAX_LOCALE = 35;
const MAX_PLACEHOLDER = 1000;

/** The options for the frame, before it is brought into the wire's shape. */
export interface MountOptions
  extends FrameLook, Pick<FrameOptions, 'placeholders' | 'mask' | 'brand' | 'styles'> {}

/** A font list that is too long loses names before its last, the generic family. */
function cut(value: string): string {
  const names = value.split(',').map((name) => name.trim());
  while (names.length > 1 && names.join(', ').length > MAX_VALUE) names.splice(-2, 1);
  return value.length > MAX_VALUE ? names.join(', ').slice(0, MAX_VALUE) : value;
}

/** A text of the page's, which may be a number in its own data. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' ? text : undefined;
}

/**
 * The options that are sent to the frame, from a page's value of any shape: the frame drops a message that does not fit, and without its options it
 * never shows a field. Of the style, the names it knows, in the length it takes.
 */
export function wireOptions(options: MountOptions): FrameOptions {
  const { locale, direction, mask, brand, styles } = options;
  const style = fieldsOf(options.style);
  const placeholders = recordOf(options.placeholders);
  return {
    locale: textOf(locale)?.slice(0, MAX_LOCALE) ?? 'en',
    dir: direction === 'rtl' ? 'rtl' : 'ltr',
    style: Object.fromEntries(
      STYLE_NAMES.flatMap((name) => {
        const value = textOf(style[name])?.replace(/["']/g, '');
        return value ? [[name, cut(value)]] : [];
      }),
    ),
    placeholders:
      placeholders &&
      present(
        Object.fromEntries(
          FIELD_NAMES.map((name) => [name, textOf(placeholders[name])?.slice(0, MAX_PLACEHOLDER)]),
        ),
      ),
    mask: typeof mask === 'boolean' ? mask : undefined,
    brand,
    styles: wireStyles(styles),
  };
}
