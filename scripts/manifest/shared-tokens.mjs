import { readFileSync } from 'node:fs';

const USES = {
  'color-text': 'Text.',
  'color-muted': 'Secondary text.',
  'color-surface': 'The surface an element stands on.',
  'color-soft': 'A quiet background.',
  'color-line': 'Hairlines.',
  'color-field-border': 'Borders of fields.',
  'color-accent': 'The open method and the pay button.',
  'color-accent-soft': 'The background of the open method.',
  'color-on-accent': 'The text of the pay button.',
  'color-success': 'Paid amounts and store credit.',
  'color-success-soft': 'The background of what is paid.',
  'color-danger': 'Refusals.',
  'color-danger-soft': 'The background of a refusal.',
  'color-warning': 'Waiting for money.',
  'color-warning-soft': 'The background of what waits for money.',
  'color-ring': 'The focus ring.',
  'color-rest': 'The part of the bar that remains to be paid.',
  radius: 'Corners of surfaces.',
  'radius-small': 'Corners of fields and buttons.',
  'space-1': 'The smallest distance.',
  'space-2': 'A small distance.',
  'space-3': 'The distance between a heading and what it heads.',
  'space-4': 'The distance inside a surface.',
  'space-5': 'The largest distance.',
  'font-family': 'The font, where it should differ from the page’s.',
  'font-size': 'The size of text.',
  shadow: 'The depth of a surface.',
  duration: 'The time that opening takes; 0 with reduced motion.',
};

const COLOR = /^ {2}'?([\w-]+)'?: \['(#\w+)', '(#\w+)'\],$/gm;
const OTHER = /--_[\w-]+:var\(--dr-([\w-]+),(.+?)\)[;`](?:\\|;|$)/gm;

/** The custom properties that every tag reads (`src/theme`), with their defaults; one without a use stops the build. */
export function sharedTokens() {
  const colors = [...readFileSync('src/theme/palette.ts', 'utf8').matchAll(COLOR)].map(
    ([, name, light, dark]) => [`color-${name}`, `light-dark(${light}, ${dark})`],
  );
  const others = [...readFileSync('src/theme/tokens.ts', 'utf8').matchAll(OTHER)].map(
    ([, name, value]) => [name, value],
  );
  const tokens = [...colors, ...others];
  const names = tokens.map(([name]) => name).sort();
  const described = Object.keys(USES).sort();
  if (names.join() !== described.join())
    throw new Error(
      `describe in scripts/manifest: ${names.filter((name) => !USES[name])}, found ${names}`,
    );
  return tokens.map(([name, value]) => ({
    name: `--dr-${name}`,
    default: value,
    description: USES[name],
  }));
}
