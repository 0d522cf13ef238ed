import type { Context } from 'hono';
import { html } from 'hono/html';
import type { SandboxAccount } from '../../src/sandbox/sandbox.js';
import { allowedOriginsData, frameAncestors } from '../allowed-origins.js';
import { sendPolicy } from '../observing/policy-reports.js';

const COMMON =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
const NOTHING_ELSE = "base-uri 'none'; object-src 'none'";
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types 'none'";

/** Nothing of the device is for documents of ours. */
export const PERMISSIONS =
  'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()';

/** What every document and file of the frames' origin says. */
export function frameHeaders(c: Context): void {
  c.header('referrer-policy', 'no-referrer');
  c.header('origin-agent-cluster', '?1');
  c.header('cross-origin-resource-policy', 'cross-origin');
}

/** A document that pages of an account may frame. Its script says nothing before the page has greeted it. */
export function answerFrame(
  c: Context,
  account: SandboxAccount,
  frame: {
    readonly title: string;
    readonly policy: string;
    /** What its head has besides: its script, and what that is to know. */
    readonly head: ReturnType<typeof html>;
  },
) {
  frameHeaders(c);
  sendPolicy(c, frame.policy);
  c.header('permissions-policy', PERMISSIONS);
  c.header('cache-control', 'no-cache');
  return c.html(
    html`<!doctype html>
      <html>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="dr-key" content="${account.publishableKey}" />
          <meta name="dr-allowed-origins" content="${allowedOriginsData(account)}" />
          <title>${frame.title}</title>
          ${frame.head}
        </head>
        <body></body>
      </html>`,
  );
}

/** The hosts of the account's web fonts, each once. */
const fontSources = ({ fonts = [] }: SandboxAccount): string =>
  [...new Set(fonts.map(({ url }) => new URL(url).origin))].join(' ') || "'none'";

/** Of a document with card fields: it loads and sends nothing but its own, and the account's web fonts. */
export const fieldsPolicy = (account: SandboxAccount): string =>
  `${COMMON}; font-src ${fontSources(account)}; form-action 'none'; ${NOTHING_ELSE}; frame-ancestors ${frameAncestors(account)}; ${TRUSTED_TYPES}`;

/** Of the document around issuers' pages: it may frame any of them and send forms there. Nobody knows their hosts. */
export function challengePolicy(account: SandboxAccount, isHttps: boolean): string {
  const issuers = isHttps ? 'https:' : 'https: http://localhost:* http://127.0.0.1:*';
  return `${COMMON}; frame-src ${issuers}; form-action ${issuers}; ${NOTHING_ELSE}; frame-ancestors ${frameAncestors(account)}; ${TRUSTED_TYPES}`;
}
