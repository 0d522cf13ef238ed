import { fileURLToPath } from 'node:url';
import { Hono, type Context } from 'hono';
import { textOf } from '../../src/domain/json-reader.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { accountOfKey } from '../access.js';
import { frameAncestors as ancestorsOf } from '../allowed-origins.js';
import { toRefusal } from '../refusal.js';
import { onPath } from '../on-path.js';
import { serveFile } from '../static-files.js';
import { answerBankPage } from './bank-page.js';
import { NOTIFIED } from './challenge-frame-pages.js';
import { answerChallengePage } from './challenge-page.js';
import { answerNotice } from './page.js';
import { readRedirectView, webUrl } from './redirect-view.js';

/**
 * The pages on which a shopper authorizes a payment: the redirect, the bank's page of every redirect method, and the issuer's
 * page of cards that need a challenge. The token in the address authorizes the decision.
 */
export function createRedirectPages(sandbox: Sandbox): Hono {
  const app = new Hono();

  onPath(app, '/payments/redirects/:token', {
    GET: async (c) => {
      accountOfKey(sandbox, c.req.query('apiKey'));
      const token = c.req.param('token') ?? '';
      const { kind } = await readRedirect(sandbox, token);
      c.header('cache-control', 'no-store');
      c.header('referrer-policy', 'no-referrer');
      return c.redirect(`/${kind}/${encodeURIComponent(token)}`);
    },
  });

  for (const kind of ['bank', 'challenge'])
    onPath(app, `/${kind}/:token`, {
      GET: (c) => show(c, sandbox),
      POST: (c) => decide(c, sandbox),
    });

  serveFile(app, '/assets/pages.css', fileURLToPath(new URL('pages.css', import.meta.url)));

  app.onError((error, c) => {
    const { status } = toRefusal(error);
    if (status === 404)
      return answerNotice(c, 404, 'This link has ended', 'Go back to the shop and start again.');
    if (status === 401)
      return answerNotice(
        c,
        401,
        'This link is not valid',
        'The shop’s key is missing or unknown.',
      );
    if (status < 500)
      return answerNotice(c, 400, 'That did not work', 'Go back to the shop and start again.');
    return answerNotice(c, 500, 'Something went wrong', 'Please try again.');
  });
  return app;
}

async function show(c: Context, sandbox: Sandbox, isFramed = false) {
  const redirect = await readRedirect(sandbox, c.req.param('token') ?? '');
  if (redirect.kind === 'bank') return answerBankPage(c, redirect);
  // A challenge is framed by our own document, inside a page of the account.
  const account = sandbox.findAccount({ publishableKey: redirect.account });
  const frameAncestors = account ? `'self' ${ancestorsOf(account)}` : "'self'";
  return answerChallengePage(c, redirect, { frameAncestors, isFramed });
}

async function decide(c: Context, sandbox: Sandbox) {
  const form = await c.req.parseBody();
  // The frame around the issuer's page sends the shopper here (EMV: the CReq).
  if (form.creq !== undefined) return show(c, sandbox, true);
  const isFramed = form.framed === 'yes';
  const decision = form.decision;
  if (decision !== 'approve' && decision !== 'decline')
    return answerNotice(c, 400, 'That did not work', 'Go back and choose approve or decline.');
  const password = textOf(form.password, 100);
  const token = c.req.param('token') ?? '';
  const decided = await sandbox.together(() =>
    sandbox.decideRedirect(token, decision, password ? { password } : {}),
  );
  if (isFramed && decided.status === 'open') return show(c, sandbox, true);
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'no-referrer');
  if (isFramed) return c.redirect(NOTIFIED, 303);
  return c.redirect(webUrl(decided.location) ?? c.req.path, 303);
}

const readRedirect = async (sandbox: Sandbox, token: string) =>
  readRedirectView(await sandbox.together(() => sandbox.readRedirect(token)));
