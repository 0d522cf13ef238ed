import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  acceptHello,
  isAllowedOrigin,
  type Greeting,
} from '../../../src/fields/frame/accept-hello.js';

describe('isAllowedOrigin', () => {
  it.each([
    'http://localhost',
    'http://localhost:6006',
    'https://shop.localhost:1',
    'http://127.0.0.1:8787',
    'http://127.1.2.3',
    'http://127.0.0.10',
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
    'web+http://localhost',
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

describe('acceptHello', () => {
  const NONCE = '0123456789abcdef'.repeat(2);
  const hello = { dr: 'hello', v: 2, nonce: NONCE, instance: 1, key: 'pk_shop' };
  const port = {};
  const page = {};
  const good = {
    data: hello as unknown,
    source: page as unknown,
    origin: 'https://shop.example',
    ports: [port],
    isTrusted: true,
  };
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** A frame of `pk_shop` inside a page, which may say something. */
  function openFrame({
    isAlone = false,
    ancestors = ['https://shop.example'],
  }: { isAlone?: boolean; ancestors?: readonly string[] | 'not told' } = {}) {
    const accepted: Greeting[] = [];
    const listeners = new Set<(event: unknown) => void>();
    const own = {};
    vi.stubGlobal('window', own);
    vi.stubGlobal('parent', isAlone ? own : page);
    vi.stubGlobal('location', ancestors === 'not told' ? {} : { ancestorOrigins: ancestors });
    vi.stubGlobal('addEventListener', (_: string, one: () => void) => listeners.add(one));
    vi.stubGlobal('removeEventListener', (_: string, one: () => void) => listeners.delete(one));
    acceptHello(['https://shop.example'], 'pk_shop', (greeting) => accepted.push(greeting));
    const say = (event: object): number => {
      for (const listener of [...listeners]) listener({ ...good, ...event });
      return accepted.length;
    };
    return { accepted, say, own };
  }

  it('takes the port of the page’s one hello, and nothing after it (F-017)', () => {
    const { accepted, say } = openFrame();
    expect(say({})).toBe(1);
    expect(accepted).toEqual([{ port, nonce: NONCE, pageOrigin: 'https://shop.example' }]);
    expect(say({})).toBe(1);
  });

  it.each([
    ['for another account’s key', { data: { ...hello, key: 'pk_evil' } }],
    ['with a key that only begins alike', { data: { ...hello, key: 'pk_shop2' } }],
    ['without a key', { data: { dr: 'hello', v: 2, nonce: NONCE, instance: 1 } }],
    ['with a key that is no text', { data: { ...hello, key: ['pk_shop'] } }],
    ['with a nonce that is none', { data: { ...hello, nonce: 'x' } }],
    ['with a nonce that is too long', { data: { ...hello, nonce: `${NONCE}0` } }],
    ['with a nonce that begins with something else', { data: { ...hello, nonce: `x${NONCE}` } }],
    ['with a nonce that is no text', { data: { ...hello, nonce: [NONCE] } }],
    ['with something besides', { data: { ...hello, more: 1 } }],
    ['by another window than the page', { source: {} }],
    ['by a page that is not allowed', { origin: 'https://evil.example' }],
    ['by a script that made the event', { isTrusted: false }],
    ['without a port', { ports: [] }],
    ['with two ports', { ports: [port, {}] }],
    ['that is no object', { data: 'hello' }],
  ])('does not answer a hello %s, and still hears a good one', (_, event) => {
    const { say } = openFrame();
    expect(say(event)).toBe(0);
    expect(say({})).toBe(1);
  });

  it('accepts nothing if a foreign page frames it, or none', () => {
    const ancestors = ['https://shop.example', 'https://evil.example'];
    expect(openFrame({ ancestors }).say({})).toBe(0);
    const { say, own } = openFrame({ isAlone: true, ancestors: [] });
    expect(say({ source: own })).toBe(0);
  });

  it('relies on the hello alone if the engine does not report the framing page', () => {
    expect(openFrame({ ancestors: 'not told' }).say({})).toBe(1);
  });
});
