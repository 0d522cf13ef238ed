import { describe, expect, it } from 'vitest';
import { checkout } from './support/bodies.js';
import { openService } from './support/open-service.js';

const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

describe('an account whose secret key is being replaced', () => {
  const { ask } = openService(
    {},
    {
      accounts: [
        {
          publishableKey: 'pk_shop',
          secretKey: 'sk_new1',
          formerSecretKey: 'sk_old1',
          allowedOrigins: 'loopback',
        },
      ],
    },
  );

  it('accepts the former key and the new one for the same checkout', async () => {
    const made = await ask('POST /checkouts', { ...bearer('sk_old1'), body: checkout });
    expect(made.status).toBe(201);
    const read = await ask(`GET /checkouts/${made.body.id}`, bearer('sk_new1'));
    expect(read.status).toBe(200);
  });

  it.each(['sk_old1', 'sk_new1'])('issues a token of the Commerce form for %s', async (key) => {
    const answer = await ask('POST /oauth20/token', {
      body: { grant_type: 'client_credentials', client_secret: key },
    });
    expect(answer.status).toBe(200);
  });

  it('refuses every other key', async () => {
    for (const key of ['sk_old2', 'undefined', ''])
      expect((await ask('GET /checkouts/unknown', bearer(key))).status).toBe(401);
  });
});
