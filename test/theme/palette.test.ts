import { describe, expect, it } from 'vitest';
import { PALETTE, type ColorName } from '../../src/theme/palette.js';
import {
  contrast,
  SIGNS,
  TEXTS,
  type Channels,
} from '../../stories/support/theme-studio/contrast.js';

const channelsOf = (hex: string): Channels => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  return [red, green, blue];
};

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const index = scheme === 'light' ? 0 : 1;

  const contrastOf = (of: ColorName, on: ColorName): number =>
    contrast(channelsOf(PALETTE[of][index]), channelsOf(PALETTE[on][index]));

  it.each(TEXTS)('can be read: %s on %s', (text, on) => {
    expect(contrastOf(text, on)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGNS)('has enough contrast: %s on %s', (sign, on) => {
    expect(contrastOf(sign, on)).toBeGreaterThanOrEqual(3);
  });
});
