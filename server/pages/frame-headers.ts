import type { Context } from 'hono';
import { html } from 'hono/html';
import type { SandboxAccount } from '../../src/sandbox/sandbox.js';
import { allowedOriginsData, frameAncestors } from '../allowed-origins.js';
import { sendPolicy } from '../observing/policy-reports.js';

const COMMON =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
const NOTHING_ELSE = "base-uri 'none'; object-src 'none'";
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types 'none'";

/** Our documents use no device features. */
export const PERMISSIONS =
  'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()';

/** Sets the headers of every document and file of the frames' origin. */
export function frameHeaders(c: Context): void {
  c.header('referrer-policy', 'no-referrer');
  c.header('origin-agent-cluster', '?1');
  c.header('cross-origin-resource-policy', 'cross-origin');
}

/** Answers with a document that pages of the account may frame. */
export function answerFrame(
  c: Context,
  account: SandboxAccount,
  frame: {
    readonly title: string;
    readonly policy: string;
    /** Further content of the head: the script and its data. */
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

/** The policy of a document with card fields: it loads its own files and the account's web fonts, and sends requests to its own origin only. */
export const fieldsPolicy = (account: SandboxAccount): string =>
  `${COMMON}; font-src ${fontSources(account)}; form-action 'none'; ${NOTHING_ELSE}; frame-ancestors ${frameAncestors(account)}; ${TRUSTED_TYPES}`;

/** The policy of the document around issuers' pages: it may frame them and send forms to them. Their hosts are not known in advance. */
export function challengePolicy(account: SandboxAccount, isHttps: boolean): string {
  const issuers = isHttps ? 'https:' : 'https: http://localhost:* http://127.0.0.1:*';
  return `${COMMON}; frame-src ${issuers}; form-action ${issuers}; ${NOTHING_ELSE}; frame-ancestors ${frameAncestors(account)}; ${TRUSTED_TYPES}`;
}
