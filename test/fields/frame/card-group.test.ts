import { describe, expect, it } from 'vitest';
import { membersOf, moveDoor, type Door } from '../../../src/fields/frame/card-group.js';

let secrets = 0;
const makeSecret = (): string => `secret ${++secrets}`;
const door = (form: string, group = 'card', key = 'pk_shop'): Door<string> => ({
  key,
  group,
  form,
  window: { closed: false },
});
const formsOf = (own: Door<string>, doors: readonly Door<string>[]) =>
  membersOf(own, doors, makeSecret).map(({ form }) => form);

describe('membersOf', () => {
  it('are the frames of one card, the calling one first', () => {
    const [number, expiration, code] = [door('number'), door('expiration'), door('code')];
    const all = [number, expiration, code, door('another number', 'another card')];
    expect(formsOf(code, all)).toEqual(['code', 'number', 'expiration']);
    expect(formsOf(number, [...all, ...all])).toEqual(['number', 'expiration', 'code']);
  });

  it('are never of another account, in any order of calls', () => {
    const [code, expiration] = [door('code'), door('expiration')];
    const stranger = door('number', 'card', 'pk_evil');
    for (const all of [
      [stranger, code, expiration],
      [code, expiration, stranger],
    ]) {
      expect(formsOf(stranger, all)).toEqual(['number']);
      expect(formsOf(code, all)).toEqual(['code', 'expiration']);
    }
    expect(stranger.secret).toBeUndefined();
  });

  it('share a secret that is not derived from the page’s names, created when they meet', () => {
    const [number, code, late] = [door('number'), door('code'), door('expiration')];
    formsOf(number, [number]);
    expect(number.secret).toBeUndefined();
    formsOf(number, [number, code]);
    expect(number.secret).toBe(code.secret);
    expect(number.secret).toMatch(/^secret/);
    formsOf(late, [number, code, late]);
    expect(late.secret).toBe(number.secret);
    const other = [door('number'), door('code')];
    formsOf(other[0]!, other);
    expect(other[0]?.secret).not.toBe(number.secret);
  });

  it('include two late ones: the secret is that of the earlier members', () => {
    const [number, code] = [door('number'), door('code')];
    formsOf(number, [number, code]);
    const [early, late] = [door('early'), door('late')];
    const all = [early, late, number, code];
    expect(formsOf(late, all)).toEqual(['late', 'early', 'number', 'code']);
    expect(formsOf(number, all)).toHaveLength(4);
  });

  it('exclude a card of the same name with another secret', () => {
    const mine = [door('number'), door('code')];
    const theirs = [door('their number'), door('their code')];
    formsOf(mine[0]!, mine);
    formsOf(theirs[0]!, theirs);
    expect(formsOf(mine[0]!, [...theirs, ...mine])).toEqual(['number', 'code']);
  });

  it('exclude a frame that the page has removed', () => {
    const [number, code] = [door('number'), door('code')];
    formsOf(number, [number, code]);
    expect(formsOf(number, [number, { ...code, window: { closed: true } }])).toEqual(['number']);
  });

  it('allow a frame to join another card, where the former secret is invalid', () => {
    const [number, code, other] = [door('number'), door('code'), door('other', 'other card')];
    const all = [number, code, other];
    formsOf(number, all);
    const former = code.secret;
    moveDoor(code, 'card');
    expect(code.secret).toBe(former); // it stays where it is
    moveDoor(code, 'other card');
    expect(formsOf(code, all)).toEqual(['code', 'other']);
    expect(formsOf(number, all)).toEqual(['number']);
    expect(code.secret).not.toBe(former);
    moveDoor(code, 'card');
    expect(formsOf(code, all)).toEqual(['code', 'number']);
  });
});
