import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl, type SafeUrlOptions, type UrlKind } from '../../src/domain/safe-url.js';

const KINDS: readonly UrlKind[] = ['redirect', 'return', 'link', 'icon'];

describe('safeUrl', () => {
  it.each([
    ['https://bank.example/go?x=1#y', 'https://bank.example/go?x=1#y'],
    ['HTTPS://Bank.Example', 'https://bank.example/'],
    ['https://bank.example:443/a/../b', 'https://bank.example/b'],
    ['https://bank.example:8443/', 'https://bank.example:8443/'],
    ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
    ['https://api.example:80/redirects/1?apiKey=2', 'https://api.example:80/redirects/1?apiKey=2'],
  ])('lets %s pass as %s', (raw, href) => {
    for (const kind of KINDS) expect(safeUrl(kind, raw)).toBe(href);
  });

  it.each([
    ['javascript:alert(1)'],
    ['JaVa\tScript:alert(1)'],
    ['\u0001javascript:alert(1)'],
    [' javascript:alert(1)'],
    ['javascript://https://bank.example/%0aalert(1)'],
    ['java\nscript:alert(1)'],
    ['javascript&colon;alert(1)'],
  ])('refuses %j (F-050)', (raw) => {
    expect(safeUrl('redirect', raw, { allowLoopback: true })).toBeUndefined();
  });

  it.each([
    ['data:text/html,<script>alert(1)</script>'],
    ['blob:https://bank.example/1'],
    ['vbscript:x'],
    ['intent://scan/#Intent;scheme=zxing;end'],
    ['file:///etc/passwd'],
    ['ftp://bank.example/'],
    ['about:blank'],
    ['mailto:a@b.example'],
    ['ws://bank.example'],
    ['view-source:https://bank.example'],
  ])('refuses the scheme of %s (F-051)', (raw) => {
    for (const kind of KINDS) expect(safeUrl(kind, raw, { allowLoopback: true })).toBeUndefined();
  });

  it.each([['//evil.example'], ['/\\evil.example'], ['/pay'], ['pay'], ['?x'], ['#x'], ['']])(
    'refuses %j, which needs a base (F-052)',
    (raw) => {
      expect(safeUrl('redirect', raw)).toBeUndefined();
    },
  );

  it('leaves https:evil to the list of hosts (F-052)', () => {
    expect(safeUrl('redirect', 'https:evil')).toBe('https://evil/');
    expect(safeUrl('redirect', 'https:evil', { hosts: ['bank.example'] })).toBeUndefined();
  });

  it.each([
    ['https:\\\\evil.example'],
    ['https://bank.example\\@evil.example'],
    ['https://bank.example/a b'],
    ['https://bank.example/\u202Egpj.exe'],
    ['https://bank\u200B.example/'],
    ['https://bank.example/\u0000'],
    ['https://bank.example/\u0085'],
    ['https://bank.example/\uD800'],
    [' https://bank.example/'],
    ['https://bank.example/\n'],
  ])('refuses %j, which does not read as it parses', (raw) => {
    expect(safeUrl('link', raw)).toBeUndefined();
  });

  it.each([['https://a@b.example'], ['https://user:pw@b.example'], ['https://:pw@b.example']])(
    'refuses the credentials in %s (F-053)',
    (raw) => {
      expect(safeUrl('redirect', raw)).toBeUndefined();
    },
  );

  it.each([
    ['http://bank.example'],
    ['http://localhost.evil.example'],
    ['http://127.evil.example'],
    ['http://127.0.0.1.evil.example'],
    ['http://localhost.'],
    ['http://evillocalhost'],
    ['http://128.0.0.1'],
    ['http://0.0.0.0'],
    ['http://[::2]'],
    ['http://192.168.0.1'],
  ])('refuses plain http to %s (F-054)', (raw) => {
    expect(safeUrl('redirect', raw, { allowLoopback: true })).toBeUndefined();
  });

  it.each([
    ['http://localhost:8787/bank', 'http://localhost:8787/bank'],
    ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787/'],
    ['http://127.1', 'http://127.0.0.1/'],
    ['http://127.10.20.30/', 'http://127.10.20.30/'],
    ['http://[::1]:1/', 'http://[::1]:1/'],
    ['http://shop.localhost/', 'http://shop.localhost/'],
  ])('lets %s pass only where loopback may (F-054)', (raw, href) => {
    expect(safeUrl('redirect', raw, { allowLoopback: true })).toBe(href);
    expect(safeUrl('redirect', raw)).toBeUndefined();
    expect(safeUrl('redirect', raw, { allowLoopback: false })).toBeUndefined();
  });

  it.each([
    ['https://bank.example/', ['bank.example'], true],
    ['https://bank.example/', ['https://bank.example'], true],
    ['https://bank.example:8443/', ['bank.example:8443'], true],
    ['https://bank.example:8443/', ['bank.example'], false],
    ['https://bank.example.evil.example/', ['bank.example'], false],
    ['https://evilbank.example/', ['bank.example'], false],
    ['https://evil.example/bank.example', ['bank.example'], false],
    ['https://bank.example/', [], false],
  ])('judges %s by the hosts %j: %s (F-055, F-056)', (raw, hosts, passes) => {
    expect(safeUrl('return', raw, { hosts }) !== undefined).toBe(passes);
  });

  it('holds loopback to the list of hosts too (F-055)', () => {
    const options: SafeUrlOptions = { hosts: ['bank.example'], allowLoopback: true };
    expect(safeUrl('redirect', 'http://localhost/', options)).toBeUndefined();
  });

  it.each([[undefined], [null], [5], [{}], [['https://bank.example/']], [new URL('https://a.b')]])(
    'refuses %j, which is no string',
    (raw) => {
      expect(safeUrl('link', raw)).toBeUndefined();
    },
  );

  it('refuses long addresses, measured in their serialized form', () => {
    const url = (length: number) => 'https://a.example/'.padEnd(length, 'x');
    expect(safeUrl('link', url(2000))).toBe(url(2000));
    expect(safeUrl('link', url(2001))).toBeUndefined();
    expect(safeUrl('redirect', url(4096))).toBe(url(4096));
    expect(safeUrl('redirect', url(4097))).toBeUndefined();
    expect(safeUrl('link', `https://a.example/${'ü'.repeat(900)}`)).toBeUndefined();
  });

  it('never gives a scheme, credentials or a spelling that changes when read again (P7)', () => {
    const scheme = fc.constantFrom(
      'https:',
      'http:',
      'HtTpS:',
      'javascript:',
      'data:',
      'blob:',
      '',
    );
    const slashes = fc.constantFrom('//', '/', '', '\\\\', '/\\', '////');
    const host = fc.constantFrom(
      'bank.example',
      'localhost',
      'a@b',
      'u:p@localhost',
      '127.1',
      '[::1]',
      'xn--',
      'ﬁn.example',
      '0x7f.1',
    );
    const noise = fc.oneof(
      fc.constantFrom('\t', '\n', '\u0001', '\\', '@', '&#x3a;', '%00', '\u202e', '\ufeff', ':'),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constant(''),
    );
    const part = fc.oneof(fc.string(), fc.webPath(), fc.constant(''));
    const url = fc
      .tuple(noise, scheme, noise, slashes, host, noise, part)
      .map((parts) => parts.join(''));
    const clean = fc.tuple(scheme, slashes, host, fc.webPath()).map((parts) => parts.join(''));
    let passed = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.oneof(clean, url, fc.webUrl()),
        fc.boolean(),
        (kind, raw, allowLoopback) => {
          const href = safeUrl(kind, raw, { allowLoopback });
          if (href === undefined) return;
          passed += 1;
          const parsed = new URL(href);
          expect(parsed.href).toBe(href);
          expect(parsed.username + parsed.password).toBe('');
          expect(safeUrl(kind, href, { allowLoopback })).toBe(href);
          if (parsed.protocol !== 'https:') {
            expect(allowLoopback && parsed.protocol).toBe('http:');
            expect(parsed.hostname).toMatch(/localhost$|^127\.|^\[::1\]$/);
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});
