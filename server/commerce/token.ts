import type { Context } from 'hono';
import { fieldsOf, textOf } from '../../src/domain/json-reader.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { bearerOf } from '../access.js';
import { readJson } from '../request-body.js';
import { TOKEN_LIFETIME, type Shoppers } from './shoppers.js';

/**
 * Issues a shopper token for a secret key: a full one for `client_credentials`, for the shopper of `dr_limited_token` if that is
 * given; a limited one, which a page may use, for `password` without a user. The key comes as Basic credentials (key as
 * user or as password), as Bearer, or as `client_secret` in the body. Refusals have OAuth's own form (RFC 6749, 5.2).
 */
export async function answerToken(c: Context, sandbox: Sandbox, shoppers: Shoppers) {
  c.header('cache-control', 'no-store');
  const form = await readForm(c);
  const grant = form('grant_type') ?? 'client_credentials';
  const isAnonymous = grant === 'password' && form('username') === undefined;
  if (grant !== 'client_credentials' && !isAnonymous)
    return c.json({ error: 'unsupported_grant_type' }, 400);
  const limitedToken = isAnonymous ? undefined : form('dr_limited_token');
  const candidates = [
    ...basicOf(c),
    bearerOf(c.req.header('authorization')),
    form('client_secret'),
  ];
  for (const secretKey of candidates) {
    const account = secretKey ? sandbox.findAccount({ secretKey }) : undefined;
    if (!account) continue;
    const { publishableKey } = account;
    const token = await sandbox.together(() =>
      limitedToken === undefined
        ? shoppers.issue(publishableKey, isAnonymous ? 'limited' : 'full').token
        : shoppers.widen(limitedToken, publishableKey),
    );
    if (token === undefined) return c.json({ error: 'invalid_grant' }, 400);
    return c.json({ access_token: token, token_type: 'bearer', expires_in: TOKEN_LIFETIME });
  }
  c.header('www-authenticate', 'Basic');
  return c.json({ error: 'invalid_client' }, 401);
}

async function readForm(c: Context): Promise<(name: string) => string | undefined> {
  const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded');
  const fields = fieldsOf(isForm ? await c.req.parseBody() : await readJson(c));
  // Documented calls name the grant in the query.
  return (name) =>
    textOf(fields[name], 500) ?? (name === 'grant_type' ? c.req.query(name) : undefined);
}

function basicOf(c: Context): readonly string[] {
  const encoded = /^basic +([A-Za-z0-9+/=]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  return encoded ? Buffer.from(encoded, 'base64').toString('utf8').split(':') : [];
}
