import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import * as v from 'valibot';
import { fieldsOf, textOf } from '../../src/domain/json-reader.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { accountOfKey } from '../access.js';
import { check } from '../check.js';
import { onPath } from '../on-path.js';
import { readJson } from '../request-body.js';
import { answerFrame, challengePolicy } from './frame-headers.js';

/** Where issuers send the frame when they are through with it (EMV: the notification URL). */
export const NOTIFIED = '/v1/frames/challenge/done';

const Step = v.looseObject({
  token: v.pipe(v.string(), v.maxLength(200)),
  fingerprint: v.nullish(v.picklist(['Y', 'N'])),
});

/**
 * The document around issuers' pages and what it asks the service for. Issuers stand inside it, so
 * that a shop's page frames one origin only; whoever holds a challenge's token may go on with it.
 */
export function createChallengeFramePages(sandbox: Sandbox, serviceOrigin: string): Hono {
  const app = new Hono();
  const isHttps = serviceOrigin.startsWith('https:');

  onPath(app, '/v1/frames/challenge', {
    GET: (c) => {
      const account = accountOfKey(sandbox, c.req.query('key'));
      return answerFrame(c, account, {
        title: 'Bank',
        policy: challengePolicy(account, isHttps),
        head: html`<meta name="color-scheme" content="light dark" />
          <script type="module" src="/assets/frames/challenge-frame.js"></script>`,
      });
    },
  });

  // The frame around sees by its address that the issuer is through; what came of it, the service knows.
  const notified = (c: Context) => {
    c.header('content-security-policy', "default-src 'none'; frame-ancestors *");
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    c.header('origin-agent-cluster', '?1'); // the same as the frame's, which looks at its address
    return c.html(html`<!doctype html> <title>Done</title>`);
  };
  onPath(app, NOTIFIED, { GET: notified, POST: notified });

  onPath(app, '/v1/frames/challenge/steps', {
    POST: async (c) => {
      const body = await readJson(c);
      check(Step, body);
      const fingerprint = textOf(fieldsOf(body).fingerprint);
      const token = textOf(fieldsOf(body).token) ?? '';
      c.header('cache-control', 'no-store');
      return c.json(
        await sandbox.together(() => sandbox.continueChallenge(token, { fingerprint })),
      );
    },
  });

  // The issuer's look at the browser (EMV: the 3DS method). This one sees all it wants at once.
  onPath(app, '/challenge/:token/fingerprint', {
    POST: (c) => {
      c.header('cache-control', 'no-store');
      return c.redirect(NOTIFIED, 303);
    },
  });
  return app;
}
