import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DigitalRiver } from '../../src/compat/index.js';
import type { DigitalRiverInstance } from '../../src/compat/types/index.js';
import { runService, type RunningService } from './support/run-service.js';

let service: RunningService;
beforeEach(async () => {
  service = await runService();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await service.close();
});

const river = (): DigitalRiverInstance =>
  new DigitalRiver('pk_sandbox', { serviceUrl: service.url, locale: 'en-US' });

const circle: Record<string, unknown> = {};
circle['self'] = circle;

describe('incorrect calls of a page', () => {
  it.each([undefined, null, 5, {}])('is an answer of updateSource: %s', async (given) => {
    const { error } = await river().updateSource(given as never);
    expect(error?.errors[0]?.code).toBe('source_not_found');
  });

  it.each([undefined, null, 5, {}])('is an answer of authenticateSource: %s', async (given) => {
    const { status, error } = await river().authenticateSource(given as never);
    expect([status, error?.errors[0]?.code]).toEqual(['failed', 'source_not_found']);
  });

  it.each([
    ['runs in a circle', circle],
    ['is a bigint', { amount: 1n }],
  ])('is refused by createSource where the data %s', async (_, payPal) => {
    const { error } = await river().createSource({ type: 'payPal', payPal } as never);
    expect(error).toMatchObject({ type: 'bad_request', errors: [{ code: 'invalid_parameter' }] });
  });

  it('is refused where a secret can be no header, and never called the network', async () => {
    const { id } = service.makeCard();
    const digitalRiver = river();
    const answers = await Promise.all([
      digitalRiver.retrieveSource(id, 'a\nb'),
      digitalRiver.updateSource({ id, clientSecret: 'a\nb' }),
      digitalRiver.authenticateSource({ sourceId: id, sourceClientSecret: 'a\nb' } as never),
    ]);
    for (const { error } of answers) expect(error?.type).toBe('bad_request');
  });

  it('is a payment request and a drop-in all the same', () => {
    const digitalRiver = river();
    expect(digitalRiver.paymentRequest(undefined as never)).toEqual({
      displayItems: [],
      shippingOptions: [],
    });
    const dropin = digitalRiver.createDropin({ sessionId: 's', options: null } as never);
    expect(dropin.mount).toBeTypeOf('function');
    expect(() => digitalRiver.createDropin(undefined as never)).not.toThrow();
  });
});

describe('Compliance.getDetails', () => {
  it.each(['entity', 'businessEntityCode'])('takes the seller under %s', (key) => {
    const asked: string[] = [];
    class Request {
      status = 200;
      responseText = '{"disclosure":{}}';
      open = (_: string, url: string) => void asked.push(url);
      send = () => undefined;
    }
    vi.stubGlobal('XMLHttpRequest', Request);
    const query = { [key]: 'DR_IRELAND-entity', country: 'IE', language: 'en' };
    river().Compliance.getDetails(query as never);
    expect(asked).toEqual([expect.stringContaining('businessEntityCode=DR_IRELAND-ENTITY')]);
  });
});
