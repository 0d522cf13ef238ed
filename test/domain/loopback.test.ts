import { describe, expect, it } from 'vitest';
import { isLoopbackHost, isLoopbackOrigin } from '../../src/domain/loopback.js';

const HERE = ['localhost', 'a.localhost', 'a-1.b.localhost', '127.0.0.1', '127.1.2.3', '[::1]'];
const ELSEWHERE = [
  '',
  'localhost.example',
  'evil-localhost',
  '.localhost',
  'a..localhost',
  '127.0.0.1.example',
  '127.0.0',
  '128.0.0.1',
  '1127.0.0.1',
  '::1',
  '[::2]',
  '[::1].example',
  'user@localhost',
  'example/localhost',
];

describe('this very machine', () => {
  it.each(HERE)('is %s', (host) => {
    expect(isLoopbackHost(host)).toBe(true);
    for (const origin of [`http://${host}`, `https://${host}:8443`])
      expect(isLoopbackOrigin(origin)).toBe(true);
  });

  it.each(ELSEWHERE)('is not %j', (host) => {
    expect(isLoopbackHost(host)).toBe(false);
    for (const origin of [`http://${host}`, `https://${host}:8443`])
      expect(isLoopbackOrigin(origin)).toBe(false);
  });

  it.each(['ftp://localhost', 'web+http://localhost', 'file://localhost', 'null', 'localhost'])(
    'is not the origin %s',
    (origin) => {
      expect(isLoopbackOrigin(origin)).toBe(false);
    },
  );
});
