import { settingsOf, type Choices, type Framework } from './choices.js';

/** Placeholders for the payment service's address and the account's key. */
export const SERVICE = { url: 'https://pay.example.com', key: 'pk_sandbox' } as const;

/** A file to paste. */
export interface Integration {
  readonly file: string;
  readonly code: string;
}

/** Indents lines by a number of levels. */
const indent = (lines: readonly string[], levels: number): readonly string[] =>
  lines.map((line) => (line ? '  '.repeat(levels) + line : line));

/** A start tag, on one line if it fits. */
function tag(name: string, attributes: readonly string[], children: readonly string[] = []) {
  const isShort = attributes.join(' ').length + name.length < 70;
  const start = isShort
    ? [`<${[name, ...attributes].join(' ')}>`]
    : [`<${name}`, ...indent(attributes, 1), '>'];
  if (children.length) return [...start, ...indent(children, 1), `</${name}>`];
  return [...start.slice(0, -1), `${start.at(-1) ?? ''}</${name}>`];
}

const CONFIGURE = `configure({ key: '${SERVICE.key}', serviceUrl: '${SERVICE.url}' });`;

/** The script of every page: its back end attaches the source and places the order. */
function talkToBackEnd({ orderButton }: Choices, isTyped: boolean): readonly string[] {
  return [
    '// Your server has the secret key: it attaches the source',
    '// to the checkout, and places the order.',
    isTyped
      ? 'async function post(path: string, body: object = {}): Promise<void> {'
      : 'async function post(path, body = {}) {',
    '  const answer = await fetch(path, {',
    "    method: 'POST',",
    "    headers: { 'content-type': 'application/json' },",
    '    body: JSON.stringify(body),',
    '  });',
    '  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);',
    '}',
    isTyped ? 'const attach = (event: SuccessEvent) =>' : 'const attach = (event) =>',
    "  event.waitUntil(post('/attach', { sourceId: event.detail.source.id }));",
    ...(orderButton ? ["const placeOrder = () => void post('/order');"] : []),
  ];
}

const methodsOf = ({ disabledMethods }: Choices): string =>
  `{ disabledPaymentMethods: [${disabledMethods.map((type) => `'${type}'`).join(', ')}] }`;

/** `button-type="payNow"`, `show-terms-of-sale-disclosure` */
const attributesOf = (choices: Choices): readonly string[] =>
  settingsOf(choices).map(({ attribute, value }) =>
    value === true ? attribute : `${attribute}="${value}"`,
  );

function writeHtml(choices: Choices): string {
  const { summary, orderButton, disabledMethods, locale } = choices;
  const session = 'session-id="SESSION_ID"';
  const script = [
    ...talkToBackEnd(choices, false),
    '',
    "const dropin = document.querySelector('dr-dropin');",
    ...(disabledMethods.length
      ? [`dropin.paymentMethodConfiguration = ${methodsOf(choices)};`]
      : []),
    "dropin.addEventListener('dr-success', attach);",
    ...(orderButton
      ? ["dropin.querySelector('[slot=next-step]').addEventListener('click', placeOrder);"]
      : []),
  ];
  return [
    '<!doctype html>',
    `<html lang="${locale || 'en'}">`,
    '  <head>',
    '    <meta charset="utf-8" />',
    '    <meta name="viewport" content="width=device-width, initial-scale=1" />',
    '    <title>Checkout</title>',
    '    <script',
    '      type="module"',
    `      src="${SERVICE.url}/cdn/dr-elements.js"`,
    `      data-key="${SERVICE.key}"`,
    `      data-service-url="${SERVICE.url}"`,
    '    ></script>',
    '  </head>',
    '  <body>',
    ...indent(summary ? tag('dr-session-summary', [session]) : [], 2),
    ...indent(
      tag(
        'dr-dropin',
        [session, ...attributesOf(choices)],
        orderButton ? ['<button slot="next-step" type="button">Place order</button>'] : [],
      ),
      2,
    ),
    '    <script type="module">',
    ...indent(script, 3),
    '    </script>',
    '  </body>',
    '</html>',
  ].join('\n');
}

/** Imports and settings of a component. */
const preamble = (choices: Choices, imports: readonly string[]): readonly string[] => [
  ...imports,
  '',
  CONFIGURE,
  ...(choices.disabledMethods.length ? [`const methods = ${methodsOf(choices)};`] : []),
  '',
  ...talkToBackEnd(choices, true),
];

function writeReact(choices: Choices): string {
  const { summary, orderButton, disabledMethods } = choices;
  const settings = settingsOf(choices).map(({ property, value }) =>
    value === true ? property : `${property}="${value}"`,
  );
  const session = 'sessionId={sessionId}';
  return [
    ...preamble(choices, [
      "import { configure, type SuccessEvent } from 'dr-elements';",
      `import { DrDropin${summary ? ', DrSessionSummary' : ''} } from 'dr-elements/react';`,
    ]),
    '',
    'export function Checkout({ sessionId }: { sessionId: string }) {',
    '  return (',
    '    <>',
    ...indent(summary ? tag('DrSessionSummary', [session]) : [], 3),
    ...indent(
      tag(
        'DrDropin',
        [
          session,
          ...settings,
          ...(disabledMethods.length ? ['paymentMethodConfiguration={methods}'] : []),
          'onDrSuccess={attach}',
        ],
        orderButton
          ? [
              '<button slot="next-step" type="button" onClick={placeOrder}>',
              '  Place order',
              '</button>',
            ]
          : [],
      ),
      3,
    ),
    '    </>',
    '  );',
    '}',
  ].join('\n');
}

/** The tags for frameworks whose templates use them directly. */
const IMPORTS = [
  "import 'dr-elements/define';",
  "import { configure, type SuccessEvent } from 'dr-elements';",
];

function writeVue(choices: Choices): string {
  const { summary, orderButton, disabledMethods } = choices;
  const session = ':session-id="sessionId"';
  return [
    '<script setup lang="ts">',
    "// vite.config.ts: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('dr-') } } })",
    ...preamble(choices, IMPORTS),
    '',
    'defineProps<{ sessionId: string }>();',
    '</script>',
    '',
    '<template>',
    ...indent(summary ? tag('dr-session-summary', [session]) : [], 1),
    ...indent(
      tag(
        'dr-dropin',
        [
          session,
          ...attributesOf(choices),
          ...(disabledMethods.length ? [':paymentMethodConfiguration.prop="methods"'] : []),
          '@dr-success="attach"',
        ],
        orderButton
          ? ['<button slot="next-step" type="button" @click="placeOrder">Place order</button>']
          : [],
      ),
      1,
    ),
    '</template>',
  ].join('\n');
}

function writeAngular(choices: Choices): string {
  const { summary, orderButton, disabledMethods } = choices;
  const session = '[attr.session-id]="sessionId"';
  return [
    "import { Component, CUSTOM_ELEMENTS_SCHEMA, Input } from '@angular/core';",
    ...preamble(choices, IMPORTS),
    '',
    '@Component({',
    "  selector: 'app-checkout',",
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    '  template: `',
    ...indent(summary ? tag('dr-session-summary', [session]) : [], 2),
    ...indent(
      tag(
        'dr-dropin',
        [
          session,
          ...attributesOf(choices),
          ...(disabledMethods.length ? ['[paymentMethodConfiguration]="methods"'] : []),
          '(dr-success)="attach($event)"',
        ],
        orderButton
          ? ['<button slot="next-step" type="button" (click)="placeOrder()">Place order</button>']
          : [],
      ),
      2,
    ),
    '  `,',
    '})',
    'export class Checkout {',
    "  @Input({ required: true }) sessionId = '';",
    ...(disabledMethods.length ? ['  readonly methods = methods;'] : []),
    '  readonly attach = attach;',
    ...(orderButton ? ['  readonly placeOrder = placeOrder;'] : []),
    '}',
  ].join('\n');
}

function writeSvelte(choices: Choices): string {
  const { summary, orderButton, disabledMethods } = choices;
  const session = 'session-id={sessionId}';
  return [
    '<script lang="ts">',
    ...indent(
      [
        "import type {} from 'dr-elements/svelte';",
        ...preamble(choices, IMPORTS),
        '',
        'let { sessionId }: { sessionId: string } = $props();',
      ],
      1,
    ),
    '</script>',
    '',
    ...(summary ? tag('dr-session-summary', [session]) : []),
    ...tag(
      'dr-dropin',
      [
        session,
        ...attributesOf(choices),
        ...(disabledMethods.length ? ['paymentMethodConfiguration={methods}'] : []),
        'ondr-success={attach}',
      ],
      orderButton
        ? ['<button slot="next-step" type="button" onclick={placeOrder}>Place order</button>']
        : [],
    ),
  ].join('\n');
}

const WRITERS: Readonly<
  Record<Framework, readonly [file: string, write: (choices: Choices) => string]>
> = {
  HTML: ['checkout.html', writeHtml],
  React: ['Checkout.tsx', writeReact],
  Vue: ['Checkout.vue', writeVue],
  Angular: ['checkout.ts', writeAngular],
  Svelte: ['Checkout.svelte', writeSvelte],
};

/** The code for the chosen options. The page replaces `SESSION_ID` and `SERVICE`. */
export function writeIntegration(choices: Choices): Integration {
  const [file, write] = WRITERS[choices.framework];
  return { file, code: `${write(choices)}\n` };
}
