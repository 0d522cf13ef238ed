import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STYLE_NAMES, type StyleName } from '../../../src/fields/protocol.js';
import { GRAMMAR, applyStyle, isStyleValue } from '../../../src/fields/frame/style-filter.js';
import { PALETTE } from '../../../src/theme/palette.js';

const COLORS = ['text', 'muted', 'surface', 'border', 'accent', 'danger', 'ring'] as const;

describe('isStyleValue', () => {
  it('has a grammar for each name of the wire, and for no other', () => {
    expect(Object.keys(GRAMMAR).sort()).toEqual([...STYLE_NAMES].sort());
  });

  it.each([
    '#123',
    '#A1b2C3',
    'rebeccapurple',
    'rgb(17, 21, 31)',
    'rgb(17 21 31)',
    'hsl(210deg 50% 40%)',
    'hsl(210, 50%, 40%)',
    'oklch(0.5 0.1 200)',
    'color(srgb 0.1 0.2 0.3)',
    'lab(50% -20 30.5)',
  ])('takes the colour %s for everything', (value) => {
    for (const name of COLORS) expect(isStyleValue(name, value)).toBe(true);
  });

  it.each([
    'transparent',
    '#1234',
    '#12345678',
    'rgba(17, 21, 31, 0.5)',
    'rgb(17 21 31 / 50%)',
    'color(srgb 0.1 0.2 0.3 / 0)',
  ])('takes %s for surfaces and borders, not for words, errors and the ring (F-037)', (value) => {
    for (const name of ['surface', 'border', 'accent'] as const) {
      expect(isStyleValue(name, value)).toBe(true);
    }
    for (const name of ['text', 'muted', 'danger', 'ring'] as const) {
      expect(isStyleValue(name, value)).toBe(false);
    }
  });

  it.each([
    'url(//evil)',
    'url(1)',
    'red;}*{color:red',
    '\\75rl(',
    '\\72 ed',
    'var(--x)',
    'expression(1)',
    'red !important',
    'image-set("a")',
    'none; outline: 0',
    'red\n',
    'rgb(var(--a), 1, 2)',
    'inherit',
    'currentcolor',
    'unset',
    '@import',
    '<b>',
    '0',
    `#${'1'.repeat(64)}`,
    'rgb(1,2,3',
    'attr(x)',
    'env(x)',
    'calc(1)',
    'expression',
    '',
  ])('refuses the colour %j (F-034)', (value) => {
    for (const name of COLORS) expect(isStyleValue(name, value)).toBe(false);
  });

  it.each([
    ['fontFamily', 'Inter, Segoe UI, sans-serif', true],
    ['fontFamily', 'system-ui,-apple-system,Roboto', true],
    ['fontFamily', '"Inter"', false],
    ['fontFamily', "'Inter'", false],
    ['fontFamily', 'In\\74er', false],
    ['fontFamily', 'Inter;', false],
    ['fontFamily', 'Inter, url(x)', false],
    ['fontFamily', 'Ünter', false],
    ['fontFamily', 'Inter, "Roboto', false],
    ['fontFamily', 'Inter, Ünter', false],
    ['fontFamily', 'x'.repeat(64), true],
    ['fontFamily', 'x'.repeat(65), false],
    ['fontSize', '8px', true],
    ['fontSize', '64px', true],
    ['fontSize', '4rem', true],
    ['fontSize', '15px', true],
    ['fontSize', '0.9375rem', true],
    ['fontSize', '1.2em', true],
    ['fontSize', '1px', false],
    ['fontSize', '65px', false],
    ['fontSize', '5rem', false],
    ['fontSize', '-15px', false],
    ['fontSize', 'calc(1px)', false],
    ['fontSize', '15', false],
    ['radius', '0px', true],
    ['radius', '8px', true],
    ['radius', '100px', false],
    ['colorScheme', 'dark', true],
    ['colorScheme', 'only dark', false],
    ['colorScheme', 'darkish', false],
  ] as const)('says of %s: %s whether it may be: %s (F-035)', (name, value, expected) => {
    expect(isStyleValue(name, value)).toBe(expected);
  });

  it('never passes a value that could end a declaration, fetch or escape', () => {
    const soup = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'url(',
            'var(',
            '\\',
            ';',
            '{',
            '}',
            '@',
            '<',
            '>',
            '!important',
            '"',
            "'",
            '/*',
            'expression',
            ':',
            '\n',
            '#fff',
            'red',
            'rgb(1,2,3)',
            'Inter',
            ',',
            ' ',
            '16px',
          ),
          fc.string({ maxLength: 4 }),
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...STYLE_NAMES), soup, (name: StyleName, value) => {
        if (!isStyleValue(name, value)) return;
        expect(value.length).toBeLessThanOrEqual(64);
        expect(value).not.toMatch(/[\\;{}@<>!"':\n]|(url|var|expression|env|attr|set)\(|\/\*/i);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('applyStyle', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('sets accepted values only as custom properties, and reports rejected ones once', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const setProperty = vi.fn();
    const dataset: Record<string, string> = {};
    applyStyle({ text: '#111', ring: 'transparent', fontFamily: 'url(x)', colorScheme: 'dark' }, {
      style: { setProperty },
      dataset,
    } as unknown as HTMLElement);
    expect(setProperty.mock.calls).toEqual([['--text', '#111']]);
    expect(dataset).toEqual({ scheme: 'dark' });
    expect(warn.mock.calls).toEqual([['dr-elements [style-refused] ring fontFamily']]);
  });

  it('reports nothing if all are accepted', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const root = { style: { setProperty: vi.fn() }, dataset: {} };
    applyStyle({ text: '#111' }, root as unknown as HTMLElement);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('the sheet of the frame', () => {
  const sheet = readFileSync('src/fields/frame/card-frame.css', 'utf8');
  const [light = '', dark = ''] = sheet.split('[data-scheme');
  const valueIn = (block: string, name: string) =>
    new RegExp(`--${name}: (#[\\da-f]+)`)
      .exec(block)?.[1]
      ?.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

  it.each(COLORS.filter((name) => name !== 'accent'))(
    'falls back to the kit’s %s, light and dark',
    (name) => {
      const [kitLight, kitDark] = PALETTE[name === 'border' ? 'field-border' : name];
      expect(valueIn(light, name)).toBe(kitLight);
      expect(valueIn(dark, name)).toBe(kitDark);
    },
  );
});
