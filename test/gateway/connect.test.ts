import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Configuration } from '../../src/gateway/connect.js';

const GOOD: Configuration = { key: 'pk_sandbox', serviceUrl: 'https://pay.example' };

let connect: typeof import('../../src/gateway/connect.js');
let warnings: string[];

beforeEach(async () => {
  vi.resetModules();
  connect = await import('../../src/gateway/connect.js');
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void warnings.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('configure', () => {
  it('gives all elements one gateway', () => {
    expect(connect.defaultGateway()).toBeUndefined();
    connect.configure(GOOD);
    expect(connect.defaultGateway()).toBeDefined();
    expect(connect.defaultGateway()).toBe(connect.defaultGateway());
  });

  it('counts once: a later, different one is ignored and warned about', () => {
    connect.configure(GOOD);
    const gateway = connect.defaultGateway();
    connect.configure({ ...GOOD, serviceUrl: 'https://evil.example' });
    expect(connect.defaultGateway()).toBe(gateway);
    expect(connect.configuration()).toEqual(GOOD);
    expect(warnings).toEqual([expect.stringContaining('DR-CFG-005 configure (')]);
  });

  it('may be repeated with the same values, in any order', () => {
    connect.configure({ ...GOOD, redirectHosts: ['bank.example'] });
    connect.configure({
      redirectHosts: ['bank.example'],
      serviceUrl: GOOD.serviceUrl,
      key: GOOD.key,
    });
    expect(warnings).toEqual([]);
  });

  it('cannot be changed afterwards', () => {
    const mine = { ...GOOD };
    connect.configure(mine);
    mine.serviceUrl = 'https://evil.example';
    expect(connect.configuration()?.serviceUrl).toBe(GOOD.serviceUrl);
    expect(Object.isFrozen(connect.configuration())).toBe(true);
  });

  it.each([
    ['DR-CFG-001 key', { ...GOOD, key: '' }],
    ['DR-CFG-009 key', { ...GOOD, key: 'sk_sandbox' }],
    ['DR-CFG-001 key', { ...GOOD, key: 'pk with blanks' }],
    ['DR-CFG-001 key', { serviceUrl: GOOD.serviceUrl }],
    ['DR-CFG-002 serviceUrl', { ...GOOD, serviceUrl: 'http://pay.example' }],
    ['DR-CFG-002 serviceUrl', { ...GOOD, serviceUrl: '/payments' }],
    ['DR-CFG-002 serviceUrl', { ...GOOD, serviceUrl: 'javascript:alert(1)' }],
    ['DR-CFG-002 serviceUrl', { ...GOOD, serviceUrl: 'https://me:secret@pay.example' }],
    ['DR-CFG-002 serviceUrl', { key: 'pk_sandbox' }],
    ['DR-CFG-003 framesUrl', { ...GOOD, framesUrl: 'http://frames.example' }],
    ['DR-CFG-004 redirectHosts', { ...GOOD, redirectHosts: 'bank.example' }],
    ['DR-CFG-004 redirectHosts', { ...GOOD, redirectHosts: ['https://bank.example/path'] }],
  ])('warns with %s and waits for a better one: %j', (code, bad) => {
    connect.configure(bad as Configuration);
    connect.configure(bad as Configuration);
    expect(warnings).toEqual([expect.stringContaining(`dr-elements ${code} (`)]);
    expect(connect.defaultGateway()).toBeUndefined();
    connect.configure(GOOD);
    expect(connect.defaultGateway()).toBeDefined();
  });

  it('never shows the key in a warning', () => {
    connect.configure({ ...GOOD, key: 'sk_live_secret' });
    expect(warnings.join()).not.toContain('secret');
  });

  it('takes http from this very machine', () => {
    connect.configure({ ...GOOD, serviceUrl: 'http://127.0.0.1:8787' });
    expect(connect.defaultGateway()).toBeDefined();
  });

  it('does not allow a crafted object to reach any prototype (F-067)', () => {
    connect.configure({
      ...(JSON.parse('{"__proto__":{"polluted":true}}') as object),
      ...GOOD,
    } as Configuration);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('whenConfigured', () => {
  it('calls back at once where there is a configuration', () => {
    connect.configure(GOOD);
    const told = vi.fn();
    connect.whenConfigured(told);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('calls elements back that were there first, once', () => {
    const told = vi.fn(() => expect(connect.defaultGateway()).toBeDefined());
    connect.whenConfigured(told);
    connect.configure(GOOD);
    connect.configure(GOOD);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('does not call elements back that have left', () => {
    const told = vi.fn();
    connect.whenConfigured(told)();
    connect.configure(GOOD);
    expect(told).not.toHaveBeenCalled();
  });
});
