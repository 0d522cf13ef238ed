import { html } from 'hono/html';
import { formatAmount } from '../money.js';
import { fill, LANGUAGES, TEXTS, type Language } from '../texts/languages.js';
import type { Visit } from '../visit.js';
import { panel } from './panel.js';

/** The data of every page. */
export interface Page {
  readonly visit: Visit;
  /** Origin of the payment service. */
  readonly service: string;
  readonly path: string;
}

/** The words and amounts of this visitor's language. */
export const speak = ({ visit }: Page) => ({
  text: TEXTS[visit.language],
  /** Formats an amount in major units. */
  money: (amount: number) => formatAmount(amount, visit),
});

const RIGHT_TO_LEFT: readonly Language[] = ['ar', 'he'];

export type Step = 'bag' | 'pay' | 'review' | 'done';

/** A whole page. `script` is the page's own, from /assets. */
export function layout(
  page: Page,
  options: { title: string; step?: Step; main: unknown; script?: string },
) {
  const { visit, service } = page;
  const { text } = speak(page);
  return html`<!doctype html>
    <html
      lang="${visit.language}"
      dir="${RIGHT_TO_LEFT.includes(visit.language) ? 'rtl' : 'ltr'}"
      data-theme="${visit.theme ?? 'system'}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${options.title} · Kiln &amp; Leaf</title>
        <link rel="icon" href="/assets/mark.svg" />
        <link rel="stylesheet" href="/assets/tokens.css" />
        <link rel="stylesheet" href="/assets/shop.css" />
        <link rel="stylesheet" href="/assets/panel.css" />
        <!-- The shop's scripts first, so that they listen before the tags dispatch events. -->
        ${options.script && html`<script type="module" src="/assets/${options.script}"></script>`}
        <script type="module" src="/assets/panel.js"></script>
        <!-- The kit: one script tag. The publishable key is not a secret. -->
        <script
          type="module"
          src="${service}/cdn/dr-elements.js"
          data-key="pk_sandbox"
          data-service-url="${service}"
        ></script>
      </head>
      <body>
        <header class="top">
          <a class="brand" href="/"
            ><img src="/assets/mark.svg" alt="" width="28" height="28" />Kiln &amp; Leaf</a
          >
          <ol class="steps">
            ${(['bag', 'pay', 'review', 'done'] as const).map(
              (step) =>
                html`<li ${step === options.step ? html`aria-current="step"` : ''}>
                  ${text.steps[step]}
                </li>`,
            )}
          </ol>
          <form method="post" action="/settings" class="theme">
            <a href="/account" ${page.path === '/account' ? html`aria-current="page"` : ''}
              >${text.account.title}</a
            >
            <button class="quiet" name="theme" value="light">${text.light}</button>
            <button class="quiet" name="theme" value="dark">${text.dark}</button>
          </form>
        </header>
        <main>${notice(page)} ${options.main}</main>
        <footer>
          <p>${text.tagline}</p>
          <form method="post" action="/settings" class="languages">
            ${Object.entries(LANGUAGES).map(
              ([code, name]) =>
                html`<button
                  class="quiet"
                  name="language"
                  value="${code}"
                  lang="${code as Language}"
                  ${code === visit.language ? html`aria-current="true"` : ''}
                >
                  ${name}
                </button>`,
            )}
          </form>
        </footer>
        ${panel(page)}
      </body>
    </html>`;
}

/** A message about the last action, shown once. */
function notice(page: Page) {
  const { visit } = page;
  if (!visit.notice) return '';
  const { key, amount = '' } = visit.notice;
  visit.notice = undefined;
  return html`<p class="notice" role="alert">
    ${fill(speak(page).text.notices[key], { amount })}
  </p>`;
}
