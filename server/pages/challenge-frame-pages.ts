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

/** The address to which issuers send the frame when the challenge is over (EMV: the notification URL). */
export const NOTIFIED = '/v1/frames/challenge/done';

const Step = v.looseObject({
  token: v.pipe(v.string(), v.maxLength(200)),
  fingerprint: v.nullish(v.picklist(['Y', 'N'])),
});

/**
 * The document around issuers' pages, and its requests. Issuers' pages are framed inside it, so that a shop's page only
 * frames one origin. The token of a challenge authorizes all of its steps.
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

  // The document around it recognizes this address; the outcome is read from the service.
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

  // The issuer's check of the browser (EMV: the 3DS method). The sandbox's ends at once.
  onPath(app, '/challenge/:token/fingerprint', {
    POST: (c) => {
      c.header('cache-control', 'no-store');
      return c.redirect(NOTIFIED, 303);
    },
  });
  return app;
}
