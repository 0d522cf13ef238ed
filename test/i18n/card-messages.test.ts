import { describe, expect, it } from 'vitest';
import { CARD_FRAME } from '../../src/i18n/card-languages.js';
import { loadCardMessages } from '../../src/i18n/load-card-messages.js';

describe('the texts of the card frame', () => {
  it.each(['en', ...Object.keys(CARD_FRAME)])('are there in %s', async (language) => {
    expect((await loadCardMessages(language)).language).toBe(language);
  });

  it.each([
    ['de-AT', 'de'],
    ['fr_CA', 'fr'],
    ['JA', 'ja'],
    ['en-AU', 'en-GB'],
    ['en-US', 'en'],
    ['eo', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['../evil', 'en'],
  ])('are for %j in %s', async (locale, language) => {
    expect((await loadCardMessages(locale)).language).toBe(language);
  });

  it('are British over the bundled English', async () => {
    const { messages } = await loadCardMessages('en-GB');
    expect(messages['expiration.label']).toBe('Expiry date');
    expect(messages['number.label']).toBe('Card number');
  });
});
