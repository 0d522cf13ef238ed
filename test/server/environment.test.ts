import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEnvironment, VARIABLES } from '../../server/environment.js';

const folder = mkdtempSync(join(tmpdir(), 'environment-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileWith = (text: string): string => {
  const path = join(folder, 'accounts.json');
  writeFileSync(path, text);
  return path;
};
const ACCOUNT = {
  publishableKey: 'pk_shop',
  secretKey: 'sk_shop1',
  allowedOrigins: ['https://shop.example'],
};

describe('the environment', () => {
  it('is described as the code has it', () => {
    const page = readFileSync(new URL('../../docs/service.md', import.meta.url), 'utf8');
    const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const described = rows.flatMap(([, name = '', is, absent]) => {
      const [, variable] = /^`([A-Z_]+)`$/.exec(name) ?? [];
      return variable === undefined ? [] : [[variable, is, absent]];
    });
    expect(described).toEqual(
      Object.entries(VARIABLES).map(([name, { is, absent }]) => [name, is, absent]),
    );
  });

  it('is read by type; empty and unknown values are absent', () => {
    const settings = readEnvironment({
      PORT: '80',
      HOST: '',
      METRICS: '1',
      SERVICE_ORIGIN: 'https://pay.example, https://pay.other.example:8443',
      ELSE: 'x',
    });
    expect(settings).toEqual({
      PORT: 80,
      METRICS: true,
      SERVICE_ORIGIN: ['https://pay.example', 'https://pay.other.example:8443'],
    });
  });

  it.each([
    ['PORT', '65536', 'PORT is not a whole number from 0 to 65535.'],
    ['PORT', '-1', 'PORT is not a whole number from 0 to 65535.'],
    ['METRICS', 'yes', 'METRICS is neither 1 nor 0.'],
    ['LEVERS', '0', 'LEVERS is now named SANDBOX_CONTROLS.'],
    ['SERVICE_ORIGIN', 'notaurl', 'SERVICE_ORIGIN is not an origin, such as https://pay.example.'],
    [
      'SERVICE_ORIGIN',
      'https://pay.example/path',
      'SERVICE_ORIGIN is not an origin, such as https://pay.example.',
    ],
    [
      'SERVICE_ORIGIN',
      'https://pay.example,',
      'SERVICE_ORIGIN is not an origin, such as https://pay.example.',
    ],
    ['TLS_KEY', '/nowhere.pem', 'TLS_KEY names a file that cannot be read (ENOENT).'],
    ['ACCOUNTS', '/nowhere.json', 'ACCOUNTS names a file that cannot be read (ENOENT).'],
  ])('is refused in a line that names %s=%s', (name, value, message) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new RangeError(message));
  });

  it('has accounts in a file', () => {
    const ACCOUNTS = fileWith(JSON.stringify([ACCOUNT]));
    expect(readEnvironment({ ACCOUNTS })).toEqual({ ACCOUNTS: [ACCOUNT] });
  });

  it.each([
    ['{', 'ACCOUNTS names a file that is no JSON.'],
    ['[]', 'ACCOUNTS names a file with something wrong at its top.'],
    [
      JSON.stringify([{ ...ACCOUNT, secretKey: 'hunter2' }]),
      'ACCOUNTS names a file with something wrong at 0.secretKey.',
    ],
    [
      JSON.stringify([{ ...ACCOUNT, allowedOrigin: [] }]),
      'ACCOUNTS names a file with something wrong at 0.allowedOrigin.',
    ],
    [
      JSON.stringify([{ ...ACCOUNT, allowedOrigins: ['shop.example'] }]),
      'ACCOUNTS names a file with something wrong at 0.allowedOrigins.0.',
    ],
    [
      JSON.stringify([
        { ...ACCOUNT, fonts: [{ family: 'x"}', weight: 400, url: 'https://fonts.example/x' }] },
      ]),
      'ACCOUNTS names a file with something wrong at 0.fonts.0.family.',
    ],
    [
      JSON.stringify([{ ...ACCOUNT, fonts: [{ family: 'Inter', weight: 400, url: 'data:,x' }] }]),
      'ACCOUNTS names a file with something wrong at 0.fonts.0.url.',
    ],
    [JSON.stringify([ACCOUNT, ACCOUNT]), 'ACCOUNTS names a file with something wrong at its top.'],
    [
      JSON.stringify([
        ACCOUNT,
        {
          ...ACCOUNT,
          publishableKey: 'pk_other',
          secretKey: 'sk_other',
          formerSecretKey: ACCOUNT.secretKey,
        },
      ]),
      'ACCOUNTS names a file with something wrong at its top.',
    ],
  ])('says which member of the accounts is wrong, and not what it holds: %s', (text, message) => {
    const read = () => readEnvironment({ ACCOUNTS: fileWith(text) });
    expect(read).toThrow(new RangeError(message));
  });
});
