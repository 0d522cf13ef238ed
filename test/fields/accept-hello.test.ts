import { describe, expect, it } from 'vitest';
import { isAllowedOrigin } from '../../src/fields/frame/accept-hello.js';

describe('isAllowedOrigin', () => {
  it.each([
    'http://localhost',
    'http://localhost:6006',
    'https://shop.localhost:1',
    'http://127.0.0.1:8787',
    'http://127.1.2.3',
    'http://[::1]:80',
  ])('takes %s for this machine', (origin) => {
    expect(isAllowedOrigin(origin, ['loopback'])).toBe(true);
    expect(isAllowedOrigin(origin, ['https://shop.example'])).toBe(false);
  });

  it.each([
    'https://localhost.evil.example',
    'https://evil-localhost',
    'http://127.0.0.1.evil.example',
    'https://evil.example',
    'null',
    '',
    'https://127.0.0.1@evil.example',
    'ftp://localhost',
    'https://evil.example/.localhost',
    'file://localhost',
  ])('does not take %s for this machine', (origin) => {
    expect(isAllowedOrigin(origin, ['loopback'])).toBe(false);
  });

  it('compares origins to the letter', () => {
    const allowed = ['https://shop.example'];
    expect(isAllowedOrigin('https://shop.example', allowed)).toBe(true);
    for (const origin of [
      'http://shop.example',
      'https://shop.example:444',
      'https://a.shop.example',
      'https://shop.example.evil',
    ]) {
      expect(isAllowedOrigin(origin, allowed)).toBe(false);
    }
  });
});
