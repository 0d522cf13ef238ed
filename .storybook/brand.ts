import type { ThemeVars } from 'storybook/theming';
import { create } from 'storybook/theming/create';

const FONT = "system-ui, -apple-system, 'Segoe UI', sans-serif";

/** The kit's own colors around the stories: src/theme/palette.ts. */
const brand = (base: 'light' | 'dark', [text, muted, surface, ground, accent, line]: string[]) =>
  create({
    base,
    brandTitle: 'dr-elements',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: FONT,
    appBorderRadius: 8,
    inputBorderRadius: 6,
    ...(text && { textColor: text, barTextColor: text, inputTextColor: text }),
    ...(muted && { textMutedColor: muted }),
    ...(surface && {
      appContentBg: surface,
      appPreviewBg: surface,
      barBg: surface,
      inputBg: surface,
    }),
    ...(ground && { appBg: ground }),
    ...(accent && {
      colorPrimary: accent,
      colorSecondary: accent,
      barSelectedColor: accent,
      barHoverColor: accent,
    }),
    ...(line && { appBorderColor: line, inputBorder: line }),
  });

const LIGHT = brand('light', ['#11151f', '#5d6067', '#ffffff', '#f6f7f9', '#2346d8', '#dfe1e6']);
const DARK = brand('dark', ['#eef1f7', '#a9acb4', '#151a26', '#0f131c', '#93a9ff', '#2b3242']);

/** @param scheme A `color-scheme`; `light dark` follows the visitor's system. */
export function brandFor(scheme: string): ThemeVars {
  const isDark =
    scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? DARK : LIGHT;
}
