import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DISCLOSURE_KEYS } from '../../src/domain/disclosure-keys.js';
import { readDisclosure } from '../../src/sandbox/disclosure.js';
import { Fields } from '../../src/sandbox/fields.js';
import { ENTITY_CODES } from '../../src/sandbox/selling-entity.js';
import { DigitalRiver } from '../../src/compat/index.js';
import type { Compliance } from '../../src/compat/types/index.js';

/** Answers as the service does, at once. */
class ServiceRequest {
  status = 200;
  responseText = '';
  #query = new URLSearchParams();
  open(_: string, url: string): void {
    asked.push((this.#query = new URL(url).searchParams));
  }
  send(): void {
    if (isAway) throw new Error('no network');
    this.responseText = JSON.stringify(readDisclosure(new Fields(Object.fromEntries(this.#query))));
  }
}

let asked: URLSearchParams[] = [];
let isAway = false;

beforeEach(() => {
  asked = [];
  isAway = false;
  vi.stubGlobal('XMLHttpRequest', ServiceRequest);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

let services = 0;
/** A separate service for each test, because answers are cached. */
const compliance = (locale?: string): Compliance =>
  new DigitalRiver('pk_sandbox', {
    serviceUrl: `https://pay-${services++}.example`,
    ...(locale && { locale }),
  }).Compliance;

const TEXT = { localizedText: expect.any(String) as string };

describe('the answer of Compliance.getDetails', () => {
  it.each(ENTITY_CODES)('has every documented text of %s, in both signatures', (code) => {
    const { getDetails } = compliance();
    const query = { businessEntityCode: code, country: 'US', language: 'en' };
    for (const { disclosure } of [getDetails(code, 'en_US'), getDetails(query)]) {
      for (const key of DISCLOSURE_KEYS) expect(disclosure[key], key).toMatchObject(TEXT);
      expect(disclosure.businessEntity.id).toBe(code);
    }
  });

  it('is empty where a text does not apply, and keeps the others', () => {
    const { disclosure } = compliance().getDetails('DR_INC-ENTITY', 'en_US');
    expect(disclosure.legalNotice).toEqual({ localizedText: '', url: '' });
    expect(disclosure.cancellationRights).toEqual({ localizedText: '', url: '' });
    expect(disclosure.termsOfSale.localizedText).not.toBe('');
  });

  it('has every text where the service cannot be reached', () => {
    isAway = true;
    const { disclosure } = compliance().getDetails('DR_INC-ENTITY', 'en_US');
    for (const key of DISCLOSURE_KEYS) expect(disclosure[key], key).toMatchObject(TEXT);
  });
});

describe('the parameters of Compliance.getDetails', () => {
  it('are a locale with the country and the language', () => {
    compliance().getDetails({ businessEntityCode: 'DR_IRELAND-ENTITY', locale: 'de_AT' });
    expect(Object.fromEntries(asked.at(-1) ?? [])).toMatchObject({
      country: 'AT',
      language: 'de-AT',
    });
  });

  it.each([
    [{ locale: 'de_AT' }, { country: 'AT', language: 'de-AT' }],
    [{ locale: 'UK' }, { country: 'GB', language: 'en-GB' }],
    [{ locale: 'en_UK' }, { country: 'GB', language: 'en-GB' }],
    [
      { locale: 'de_AT', language: 'fr', country: 'FR' },
      { country: 'FR', language: 'fr' },
    ],
    [
      { language: undefined, country: 'US' },
      { country: 'US', language: 'nl-NL' },
    ],
    [{ language: 'fr-BE' }, { country: 'BE', language: 'fr-BE' }],
    [{}, { country: 'NL', language: 'nl-NL' }],
  ])('is %j', (query, expected) => {
    compliance('nl_NL').getDetails({ businessEntityCode: 'DR_IRELAND-ENTITY', ...query });
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject(expected);
  });

  it.each([
    [{ language: 'fr' }, 'country is missing'],
    [{ locale: 'fr' }, 'country is missing'],
    [{ country: 'France', language: 'fr' }, 'country is not supported'],
    [{ country: 'FR', language: '?' }, 'language is not supported'],
  ])('is not %j', (query, message) => {
    const ask = () => compliance().getDetails({ businessEntityCode: 'DR_INC-ENTITY', ...query });
    expect(ask).toThrow(message);
    expect(asked).toEqual([]);
  });
});
