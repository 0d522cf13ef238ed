import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  normalizeOwner,
  normalizeSessionId,
  normalizeSubmission,
} from '../../src/domain/normalize-submission.js';
import { PaymentError } from '../../src/domain/payment-error.js';

const OWNER = {
  firstName: 'Ada',
  lastName: 'Byron',
  email: 'ada@example.com',
  address: { line1: '1 St', city: 'X', state: 'MN', country: 'US', postalCode: '55410' },
};

/** The parameter that the refusal names; what was read where there is none. */
function refusedParameter(read: () => unknown): unknown {
  try {
    return { read: read() };
  } catch (reason) {
    expect(reason).toBeInstanceOf(PaymentError);
    const { code, details } = reason as PaymentError;
    expect(code).toBe('invalid-details');
    expect(details[0]?.code).toBe('invalid_parameter');
    return details[0]?.parameter;
  }
}

describe('normalizeSubmission', () => {
  it('does not change values in the contract’s form', () => {
    const given = {
      sessionId: 'ps_1',
      owner: { ...OWNER, phoneNumber: '1', additionalAddressInfo: { title: 'MR' } },
      usage: 'subscription',
      futureUse: false,
      mandate: { terms: 'Yes.' },
    };
    expect(normalizeSubmission(given)).toEqual(given);
  });

  it('converts numbers to texts, because the contract’s samples have numeric postal codes and phones', () => {
    const address = { ...OWNER.address, postalCode: 55410 };
    const given = { ...OWNER, phoneNumber: 9521234567, upstreamId: 5, address };
    expect(normalizeSubmission({ sessionId: 123, owner: given })).toEqual({
      sessionId: '123',
      owner: { ...OWNER, phoneNumber: '9521234567', upstreamId: '5' },
    });
  });

  it.each([null, '', undefined])('treats %j as absent, in any member', (nothing) => {
    const all = {
      sessionId: nothing,
      owner: nothing,
      usage: nothing,
      futureUse: nothing,
      mandate: nothing,
    };
    expect(normalizeSubmission(all)).toEqual({});
    expect(normalizeSubmission(nothing)).toEqual({});
    expect(normalizeSubmission({ mandate: { terms: nothing } })).toEqual({});
    const owner = { ...OWNER, organization: nothing, additionalAddressInfo: nothing };
    expect(normalizeOwner(owner)).toEqual(OWNER);
    expect(normalizeOwner({ ...owner, address: nothing })).not.toHaveProperty('address');
  });

  it('reads the values of old samples: usage "single" is none, "true" is true', () => {
    expect(normalizeSubmission({ usage: 'single' })).toEqual({});
    expect(normalizeSubmission({ futureUse: 'true' })).toEqual({ futureUse: true });
    expect(normalizeSubmission({ futureUse: 'false' })).toEqual({ futureUse: false });
  });

  it('takes further address details from inside the address, as Drop-in’s table has them', () => {
    const address = { ...OWNER.address, additionalAddressInfo: { title: 'MR', more: 1 } };
    expect(normalizeOwner({ ...OWNER, address })).toEqual({
      ...OWNER,
      additionalAddressInfo: { title: 'MR' },
    });
  });

  it('omits members that the contract does not have', () => {
    const address = { ...OWNER.address, planet: ['Earth'] };
    expect(normalizeOwner({ ...OWNER, address, tags: ['a'], greet: () => 'hi' })).toEqual(OWNER);
  });

  it.each([
    ['sessionId', { sessionId: 'x'.repeat(129) }],
    ['sessionId', { sessionId: {} }],
    ['usage', { usage: 'sometimes' }],
    ['usage', { usage: 1 }],
    ['futureUse', { futureUse: 'yes' }],
    ['futureUse', { futureUse: 1 }],
    ['mandate', { mandate: 'I agree' }],
    ['mandate.terms', { mandate: { terms: ['I agree'] } }],
    ['mandate.terms', { mandate: { terms: 'x'.repeat(8001) } }],
    ['owner', { owner: [OWNER] }],
    ['owner', { owner: 'Ada' }],
    ['owner.firstName', { owner: { ...OWNER, firstName: ['Ada'] } }],
    ['owner.email', { owner: { ...OWNER, email: true } }],
    ['owner.phoneNumber', { owner: { ...OWNER, phoneNumber: NaN } }],
    ['owner.address', { owner: { ...OWNER, address: ['1 St'] } }],
    ['owner.address.line1', { owner: { ...OWNER, address: { line1: 'x'.repeat(600) } } }],
    [
      'owner.address.additionalAddressInfo.title',
      { owner: { address: { additionalAddressInfo: { title: {} } } } },
    ],
    ['owner.additionalAddressInfo', { owner: { ...OWNER, additionalAddressInfo: 'MR' } }],
  ])('refuses any other value by its name: %s', (parameter, given) => {
    expect(refusedParameter(() => normalizeSubmission(given))).toBe(parameter);
  });

  it('reads a session id alone', () => {
    expect(normalizeSessionId('ps_1')).toBe('ps_1');
    expect(normalizeSessionId(7)).toBe('7');
    expect(normalizeSessionId('  ')).toBeUndefined();
    expect(refusedParameter(() => normalizeSessionId(true))).toBe('sessionId');
  });

  it('gives a clean submission, or names a parameter, for anything at all', () => {
    const owner = fc.record(
      { firstName: fc.anything(), address: fc.anything(), additionalAddressInfo: fc.anything() },
      { requiredKeys: [] },
    );
    const submission = fc.record(
      {
        sessionId: fc.anything(),
        owner: fc.oneof(owner, fc.anything()),
        usage: fc.anything(),
        futureUse: fc.anything(),
        mandate: fc.oneof(fc.record({ terms: fc.anything() }), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(submission, fc.anything()), (given) => {
        const read = refusedParameter(() => normalizeSubmission(given));
        if (typeof read === 'string') return;
        // Twice normalized is once normalized, and structured cloning and JSON change nothing.
        const { read: clean } = read as { read: object };
        expect(normalizeSubmission(clean)).toEqual(clean);
        expect(JSON.parse(JSON.stringify(clean))).toEqual(clean);
      }),
    );
  });
});
