import { describe, expect, it } from 'vitest';
import { startService, type StartOptions } from '../../server/start.js';
import { runService } from './support/run-service.js';

const OWN_KEYS = [
  { publishableKey: 'pk_mine', secretKey: 'sk_mine', allowedOrigins: ['https://shop.example'] },
];
const start = async (options: StartOptions): Promise<string> => {
  const service = await startService({ port: 0, ...options });
  await service.close();
  return service.origin;
};

describe('where others can reach it, the service', () => {
  const OPEN = { port: 0, origin: 'https://pay.example' };

  it.each<[string, StartOptions, RegExp]>([
    ['the published keys', { sandboxControls: false }, /the published keys: others/],
    [
      'a published key that was replaced',
      {
        sandbox: { accounts: OWN_KEYS.map((keys) => ({ ...keys, formerSecretKey: 'sk_sandbox' })) },
        sandboxControls: false,
      },
      /the published keys: others/,
    ],
    ['sandbox controls', { sandbox: { accounts: OWN_KEYS } }, /with sandbox controls: others/],
    [
      'faults',
      { sandbox: { accounts: OWN_KEYS }, sandboxControls: false, faults: true },
      /with faults:/,
    ],
    ['all of them', { faults: true }, /the published keys, sandbox controls, faults:/],
  ])('does not start with %s (F-120)', async (_, options, reason) => {
    const starting = startService({ ...OPEN, ...options });
    await expect(starting).rejects.toThrow(RangeError);
    await expect(starting).rejects.toThrow(reason);
    await expect(starting).rejects.toThrow('ALLOW_PUBLIC_SANDBOX');
  });

  it.each(['0.0.0.0', '::', '192.0.2.7'])('does not start on the host %s either', async (host) => {
    await expect(startService({ port: 0, host })).rejects.toThrow(host);
  });

  it('starts with its own keys, without test controls and faults', async () => {
    const own = { sandbox: { accounts: OWN_KEYS }, sandboxControls: false };
    expect(await start({ ...OPEN, ...own })).toBe('https://pay.example');
  });

  it('starts at the configured address', async () => {
    expect(await start({ ...OPEN, allowPublic: true, faults: true })).toBe('https://pay.example');
  });
});

it.each(['http://localhost:8787', 'http://pay.localhost:8787', 'http://[::1]:8787'])(
  'starts with all of it where nobody else can reach it: %s',
  async (origin) => {
    expect(await start({ origin, faults: true })).toBe(origin);
  },
);

it('has no sandbox controls where they are off', async () => {
  const service = await startService({ port: 0, sandboxControls: false });
  const { status } = await fetch(`${service.origin}/__sandbox/scenarios`, {
    headers: { authorization: 'Bearer sk_sandbox' },
  });
  expect(status).toBe(404);
  await service.close();
});

describe('the command', () => {
  it.each(['notaurl', 'ftp://pay.example', 'javascript:alert(1)'])(
    'names the variable that is wrong: SERVICE_ORIGIN=%s',
    async (origin) => {
      const command = await runService([], { SERVICE_ORIGIN: origin });
      expect(await command.ended()).toBe(1);
      expect(command.output().trim()).toBe(
        'SERVICE_ORIGIN is not an origin, such as https://pay.example.',
      );
    },
  );

  it('prints in one line why it does not start, and exits with 1', async () => {
    const command = await runService([], { SERVICE_ORIGIN: 'https://pay.example' });
    expect(await command.ended()).toBe(1);
    expect(command.output().trim().split('\n')).toEqual([
      'The sandbox does not start on pay.example with the published keys, sandbox controls: others can reach it. Set ALLOW_PUBLIC_SANDBOX=1 to start it all the same.',
    ]);
  });

  it('starts if the environment allows it', async () => {
    const env = { SERVICE_ORIGIN: 'http://pay.example', ALLOW_PUBLIC_SANDBOX: '1' };
    const command = await runService([], env);
    expect(command.origin).toBe('http://pay.example');
    await command.end('SIGTERM');
  });
});
