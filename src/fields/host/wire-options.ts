import { fieldsOf, present, recordOf } from '../../domain/json-reader.js';
import type { FrameLook } from '../field-provider.js';
import { FIELD_NAMES, STYLE_NAMES, type FrameOptions } from '../protocol.js';
import { wireStyles } from './wire-styles.js';

// In UTF-16 units.
const MAX_VALUE = 64;
const MAX_LOCALE = 35;
const MAX_PLACEHOLDER = 1000;

/** The options of a frame before they are converted to the protocol's form. */
export interface MountOptions
  extends FrameLook, Pick<FrameOptions, 'placeholders' | 'mask' | 'brand' | 'styles'> {}

/** Shortens a font list that is too long, but keeps its last name, the generic family. */
function cut(value: string): string {
  const names = value.split(',').map((name) => name.trim());
  while (names.length > 1 && names.join(', ').length > MAX_VALUE) names.splice(-2, 1);
  return value.length > MAX_VALUE ? names.join(', ').slice(0, MAX_VALUE) : value;
}

/** Reads a text from the page, which may be a number in its data. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' ? text : undefined;
}

/**
 * Converts a page's options to the form that the frame accepts: the frame drops an invalid message, and without options it
 * never shows a field. Of `style`, keeps the known names and limits their length.
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
