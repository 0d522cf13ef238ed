import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import tokens from '../docs/tokens.json';
import { otherMarks, pictureOf } from '../src/elements/shared/mark-picture.js';
import methodNames from '../src/i18n/en/methods.js';
import { CARD_MARKS } from '../src/theme/marks/card-marks.js';
import { METHOD_MARKS } from '../src/theme/marks/method-marks.js';
import { OTHER_MARKS } from '../src/theme/marks/other-marks.js';

const meta: Meta = {
  title: 'Foundations/Samples',
  tags: ['!autodocs', '!dev'],
  parameters: { controls: { disable: true }, docs: { codePanel: false } },
};
export default meta;

const sheet = html`
  <style>
    .samples {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr));
      gap: 12px;
      margin: 0;
      padding: 0;
      list-style: none;
      color: light-dark(#11151f, #eef1f7);
      font:
        13px / 1.4 system-ui,
        sans-serif;
      overflow-wrap: anywhere;
    }
    .samples svg,
    .swatch {
      display: block;
      inline-size: 51px;
      block-size: 33px;
      margin-block-end: 4px;
      border-radius: 6px;
      box-shadow: 0 0 0 1px rgb(128 128 128 / 40%);
    }
  </style>
`;
const samples = (
  items: readonly (readonly [name: string, picture: Element | undefined])[],
): TemplateResult =>
  html`${sheet}
    <ul class="samples">
      ${items.map(([name, picture]) => html`<li>${picture}${name}</li>`)}
    </ul>`;

/** Names of marks that are not names of methods. */
const MARK_NAMES: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  maestro: 'Maestro',
  amex: 'American Express',
  discover: 'Discover',
  jcb: 'JCB',
  unionpay: 'UnionPay',
  dankort: 'Dankort',
  cartesbancaires: 'Cartes Bancaires',
  dinersclub: 'Diners Club',
  payPal: 'PayPal',
  klarna: 'Klarna',
  konbini010: '7-Eleven',
  konbini030: 'FamilyMart',
  konbini060: 'Lawson',
  konbini080: 'Daily Yamazaki',
};
const markName = (mark: string): string =>
  MARK_NAMES[mark] ??
  (methodNames as Readonly<Record<string, string>>)[`method.${mark}`] ?? // looked up by key
  mark;

/** The marks of card brands and methods, as lists and card fields show them. */
export const Marks: StoryObj = {
  loaders: [() => otherMarks.load()],
  render: () =>
    samples(
      Object.keys({ ...CARD_MARKS, ...METHOD_MARKS, ...OTHER_MARKS }).map((name) => [
        markName(name),
        pictureOf(name),
      ]),
    ),
};

const COLORS = tokens.filter(({ name }) => name.startsWith('--dr-color-'));

function swatch(name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'swatch';
  // A color that is mixed from others must be on the same element.
  for (const color of COLORS) element.style.setProperty(color.name, color.default);
  element.style.background = `var(${name})`;
  return element;
}

/** Seven colors, and the colors mixed from them. */
export const Colors: StoryObj = {
  render: () => samples(COLORS.map(({ name }) => [name.replace('--dr-color-', ''), swatch(name)])),
};

const SIZES = tokens.filter(
  ({ name }) => /-size$/.test(name) && !/(radio|checkbox|sign)-size$/.test(name),
);

/** A line of text in each size. */
export const Type: StoryObj = {
  render: () => html`
    <style>
      .type {
        display: grid;
        gap: 16px;
        margin: 0;
        color: light-dark(#11151f, #eef1f7);
        font:
          max(0.9375rem, 15px) / 1.45 system-ui,
          sans-serif;
      }
      .type dt {
        font:
          13px / 1.4 ui-monospace,
          monospace;
        color: light-dark(#5d6067, #a9acb4);
      }
      .type dd {
        margin: 0;
      }
    </style>
    <dl class="type" lang="en" dir="ltr">
      ${SIZES.map(({ name, default: size, description }) => {
        const line = document.createElement('dd');
        line.style.fontSize = name === '--dr-font-size' ? '' : size;
        line.textContent = description;
        return html`<div>
          <dt>${name}: ${size}</dt>
          ${line}
        </div>`;
      })}
    </dl>
  `,
};
