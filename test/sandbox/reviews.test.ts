import { describe, expect, it } from 'vitest';
import { CALLER, openShop, refusal, refused } from './support/sandbox-shop.js';

/** A card of our own: its charge is authorized, its order goes to review (docs/test-values.md). */
const REVIEWED = '4000120000000503';

function openReviewed() {
  const shop = openShop();
  const made = shop.checkout();
  shop.attach(made, shop.credit(made, 50));
  shop.attach(made, shop.card(made, REVIEWED));
  return { ...shop, made, id: shop.order(made).id as string };
}

describe('an order in review', () => {
  it('is authorized and a success for its shopper, and nothing of it can be captured', () => {
    const { sandbox, id, made, session } = openReviewed();
    expect(sandbox.refreshOrder(CALLER, id)).toMatchObject({
      state: 'in_review',
      fraudState: 'review_opened',
      stateTransitions: { inReviewTime: '2026-11-23T10:00:00.000Z' },
      payment: { charges: [{ state: 'capturable' }, { state: 'capturable' }] },
    });
    expect(session(made).state).toBe('complete');
    expect(refusal(() => sandbox.captureOrder(CALLER, id))).toEqual(
      refused(409, 'restricted_update'),
    );
  });

  it('is accepted if it passes, and continues like any other', () => {
    const { sandbox, clock, id } = openReviewed();
    clock.now += 60_000;
    expect(sandbox.closeReview(CALLER, id, 'passed')).toMatchObject({
      state: 'accepted',
      fraudState: 'passed',
      stateTransitions: {
        inReviewTime: '2026-11-23T10:00:00.000Z',
        acceptedTime: '2026-11-23T10:01:00.000Z',
      },
    });
    expect(sandbox.captureOrder(CALLER, id)).toMatchObject({
      state: 'complete',
      fraudState: 'passed',
    });
  });

  it('ends when it is blocked: all that was authorized is released', () => {
    const { sandbox, id, made, session } = openReviewed();
    expect(sandbox.closeReview(CALLER, id, 'blocked')).toMatchObject({
      state: 'blocked',
      fraudState: 'blocked',
      stateTransitions: { blockedTime: '2026-11-23T10:00:00.000Z' },
      payment: { charges: [{ state: 'cancelled' }, { state: 'cancelled' }] },
    });
    expect(session(made).state).toBe('cancelled');
    for (const again of ['passed', 'blocked'] as const)
      expect(refusal(() => sandbox.closeReview(CALLER, id, again))).toEqual(
        refused(409, 'restricted_update'),
      );
  });

  it('can be cancelled by its shop', () => {
    const { sandbox, id } = openReviewed();
    expect(sandbox.cancelOrder(CALLER, id)).toMatchObject({ state: 'cancelled' });
  });
});

it('an order of another card is in no review', () => {
  const { sandbox, checkout, card, attach, order } = openShop();
  const made = checkout();
  attach(made, card(made));
  expect(refusal(() => sandbox.closeReview(CALLER, order(made).id, 'passed'))).toEqual(
    refused(409, 'restricted_update'),
  );
});
