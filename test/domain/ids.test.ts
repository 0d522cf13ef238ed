import { describe, expect, it } from 'vitest';
import { isId } from '../../src/domain/ids.js';

describe('an id', () => {
  it.each([
    '00000000-0000-4000-8000-000000000000',
    'ps_0f4be1d3',
    'src.1:a~b',
    '-_begins-as-base64url-may',
    '7',
    '...',
    'x'.repeat(128),
  ])('may be %s', (id) => {
    expect(isId(id)).toBe(true);
  });

  it.each([
    '',
    '.',
    '..',
    '../orders',
    'a/b',
    'a b',
    'a\n',
    'a?key=1',
    'a#b',
    'a%2fb',
    'ä',
    '"\'><',
    'x'.repeat(129),
    7,
    undefined,
    ['a'],
  ])('is not %j', (id) => {
    expect(isId(id)).toBe(false);
  });
});
