import { describe, expect, it } from 'vitest';
import { contractError } from '../../src/compat/contract-error.js';
import { toDrError } from '../../src/compat/calls/dr-error.js';
import { PaymentError, type PaymentErrorCode } from '../../src/domain/payment-error.js';

/** By type and code, as a page reads it. */
function read(error: PaymentError): string[] {
  const { type, errors } = contractError(error);
  return errors.map(({ code, parameter }) => [type, code, parameter].filter(Boolean).join(' '));
}
const refusal = (code: PaymentErrorCode, parameter: string): PaymentError =>
  new PaymentError(code, { details: [{ code, message: '', parameter }] });

describe('an error of the kit in the form of DigitalRiver.js', () => {
  it.each<[PaymentErrorCode, string]>([
    ['invalid-session-id', 'bad_request invalid_parameter'],
    ['not-configured', 'bad_request missing_parameter'],
    ['authentication-failed', 'conflict sca_not_completed'],
    ['session-not-found', 'not_found not_found'],
    ['session-expired', 'conflict session_expired'],
    ['too-many-requests', 'too_many_requests too_many_requests'],
    ['service-unavailable', 'service_unavailable service_unavailable'],
    ['timeout', 'request_timeout request_timeout'],
    ['offline', 'no_network no_network'],
    ['frame-unavailable', 'no_network no_network'],
    ['outcome-unknown', 'no_network no_network'],
    ['incomplete-details', 'validation_error missing_parameter'],
    ['unsafe-url', 'internal_server_error unknown_error'],
  ])('has a type and a code of the contract: %s', (code, told) => {
    expect(read(new PaymentError(code))).toEqual([told]);
  });

  it('names the field of a card in its code (protocol 7.2)', () => {
    expect(read(refusal('incomplete-details', 'number'))).toEqual([
      'validation_error incomplete_card_number number',
    ]);
    expect(read(refusal('invalid-details', 'expiration'))).toEqual([
      'validation_error invalid_expiration_date expiration',
    ]);
    expect(read(refusal('incomplete-details', 'securityCode'))).toEqual([
      'validation_error incomplete_security_code securityCode',
    ]);
  });

  it('passes on the service’s own texts', () => {
    const details = [{ code: 'invalid_parameter', message: 'No.', parameter: 'owner.email' }];
    expect(contractError(new PaymentError('invalid-details', { details }))).toEqual({
      type: 'validation_error',
      errors: details,
    });
    expect(read(new PaymentError('declined', { details: [{ code: '', message: 'No.' }] }))).toEqual(
      ['conflict declined'],
    );
  });

  it('is no_network without an answer, for every request', () => {
    const cause = new TypeError('Failed to fetch');
    const lost = new PaymentError('service-unavailable', { cause });
    expect(read(lost)).toEqual(['no_network no_network']);
    expect(read(new PaymentError('timeout', { cause }))).toEqual(['no_network no_network']);
    expect(read(new PaymentError('outcome-unknown', { cause: lost }))).toEqual([
      'no_network no_network',
    ]);
  });

  it('has the cause of an unknown outcome, with the given texts', () => {
    const cause = new PaymentError('service-unavailable', {
      details: [{ code: 'unknown_error', message: 'Oh' }],
    });
    const error = new PaymentError('outcome-unknown', { cause });
    const shown = [{ code: 'outcome-unknown', message: 'We do not know.' }];
    expect(contractError(error, shown)).toEqual({
      type: 'service_unavailable',
      errors: [{ code: 'unknown_error', message: 'We do not know.' }],
    });
  });

  it('has a sentence for each entry', async () => {
    const { errors } = await toDrError(refusal('incomplete-details', 'securityCode'), 'en-US');
    expect(errors[0]?.message).toMatch(/digits of the code/u);
    const offline = await toDrError(new PaymentError('offline'), 'en-US');
    expect(offline.errors[0]?.message).toMatch(/offline/iu);
  });
});
