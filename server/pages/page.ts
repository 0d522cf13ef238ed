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
  /** Who may frame the page; nobody when absent. */
  readonly frameAncestors?: string;
  /** It stands in a frame: no room to give away. */
  readonly isFramed?: boolean;
  /** The line above the page; it says that the bank is none when absent. */
  readonly ribbon?: string;
  /** Whose words the page has; English when absent. */
  readonly speaker?: Pick<Speaker, 'language' | 'direction'>;
}

/**
 * `form-action` names schemes, not hosts: Chromium applies it to the redirects after a form too, and a shop's return
 * address may redirect once more. `img-src` is for the empty icon: Firefox asks for one, and reports it where it may not.
 * There is no script here, and no markup but ours, that could use the room.
 */
const policy = (frameAncestors: string) =>
  `default-src 'none'; style-src 'self'; img-src data:; form-action 'self' http: https:; base-uri 'none'; frame-ancestors ${frameAncestors}`;

/** Answers with one of the service's own pages: no script, nothing from elsewhere, not kept, not framed unless allowed. */
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

/** A page that says one thing: what a shopper sees instead of an error. */
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
