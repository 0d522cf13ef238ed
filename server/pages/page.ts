import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { sendPolicy } from '../observing/policy-reports.js';
import { PERMISSIONS } from './frame-headers.js';
import type { Speaker } from './speak.js';

/** Markup whose values `hono/html` has escaped. */
export type Markup = ReturnType<typeof html>;

export interface PageOptions {
  readonly title: string;
  readonly status?: ContentfulStatusCode;
  /** The value of `frame-ancestors`; `'none'` when absent. */
  readonly frameAncestors?: string;
  /** It is shown in a frame: a compact layout. */
  readonly isFramed?: boolean;
  /** The line above the page; by default it says that this is a sandbox bank. */
  readonly ribbon?: string;
  /** The language of the page; English when absent. */
  readonly speaker?: Pick<Speaker, 'language' | 'direction'>;
}

/**
 * `form-action` names schemes, not hosts: Chromium applies it to the redirects after a form too, and a shop's return
 * address may redirect once more. `img-src` is for the empty icon: Firefox requests one, and reports a violation otherwise.
 * The page has no script and no foreign markup that could abuse this.
 */
const policy = (frameAncestors: string) =>
  `default-src 'none'; style-src 'self'; img-src data:; form-action 'self' http: https:; base-uri 'none'; frame-ancestors ${frameAncestors}`;

/** Answers with one of the service's own pages: without scripts and foreign content, not cached, not framed unless allowed. */
export function answerPage(c: Context, options: PageOptions, content: Markup) {
  const frameAncestors = options.frameAncestors ?? "'none'";
  sendPolicy(c, policy(frameAncestors));
  if (frameAncestors === "'none'") c.header('x-frame-options', 'DENY');
  c.header('referrer-policy', 'no-referrer');
  c.header('origin-agent-cluster', '?1');
  c.header('permissions-policy', PERMISSIONS);
  c.header('cache-control', 'no-store');
  return c.html(
    html`<!doctype html>
      <html lang="${options.speaker?.language ?? 'en'}" dir="${options.speaker?.direction ?? 'ltr'}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${options.title}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/assets/pages.css" />
        </head>
        <body${options.isFramed ? html` class="framed"` : ''}>
          <header class="ribbon">${options.ribbon ?? 'Sandbox bank — no money moves'}</header>
          <main><div class="sheet">${content}</div></main>
        </body>
      </html>`,
    options.status ?? 200,
  );
}

/** A page with a single message, which a shopper sees instead of an error. */
export const answerNotice = (
  c: Context,
  status: ContentfulStatusCode,
  title: string,
  text: string,
) =>
  answerPage(
    c,
    { title, status },
    html`<h1>${title}</h1>
      <p>${text}</p>`,
  );
