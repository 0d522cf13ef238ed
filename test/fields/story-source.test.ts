import { describe, expect, it } from 'vitest';
import { carriesCardNumber } from '../../src/fields/host/read-frame-message.js';
import { adoptStorySource, storySourceId } from '../../stories/support/card-frame/story-source.js';

describe('the id of a story’s source', () => {
  const source = {
    brand: 'visa',
    lastFourDigits: '1111',
    expirationMonth: 5,
    expirationYear: 2032,
    state: 'requires_action',
  } as const;

  it('says what a source shows of a card, and passes the wire', () => {
    const id = storySourceId(source);
    expect(id).toBe('story_visa_1111_05_2032_requires_action');
    expect(adoptStorySource(id)).toEqual(source);
    expect(carriesCardNumber(id)).toBe(false);
  });

  it('is told from other ids', () => {
    expect(adoptStorySource('src_1')).toBeUndefined();
  });
});
