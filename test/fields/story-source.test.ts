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

  it('contains the public details of a card, and passes the wire validation', () => {
    const id = storySourceId(source);
    expect(id).toBe('story_visa_1111_05_2032_requires_action');
    expect(adoptStorySource(id)).toEqual(source);
    expect(carriesCardNumber(id)).toBe(false);
  });

  it('is distinguishable from other ids', () => {
    expect(adoptStorySource('src_1')).toBeUndefined();
  });
});
