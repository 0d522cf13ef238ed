import type { AmountPrecondition } from '../../domain/amount-precondition.js';
import { isId } from '../../domain/ids.js';
import { fieldsOf, present, recordOf } from '../../domain/json-reader.js';
import {
  invalidParameter,
  normalizeOwner,
  normalizeSessionId,
  normalizeSubmission,
} from '../../domain/normalize-submission.js';
import { PaymentError } from '../../domain/payment-error.js';
import { isSmall, type CardSubmission, type FrameRequest } from '../protocol.js';

/** `Omit` that distributes over a union. */
type Unnumbered<T> = T extends unknown ? Omit<T, 'reqId'> : never;

/** A request without a number. */
export type UnnumberedRequest = Unnumbered<FrameRequest>;

/**
 * Converts a request to the form that the frame accepts. Pages pass on their own data, which the frame would refuse in any
 * other form.
 * @throws {PaymentError} `invalid-details`, with the parameter if there is one.
 */
export function wireRequest(message: UnnumberedRequest): UnnumberedRequest {
  let written: UnnumberedRequest;
  try {
    written = normalized(message);
  } catch (cause) {
    // Any other error comes from a getter in the page's data.
    throw cause instanceof PaymentError ? cause : new PaymentError('invalid-details', { cause });
  }
  if (!isSmall(written)) throw new PaymentError('invalid-details');
  return written;
}

function normalized(message: UnnumberedRequest): UnnumberedRequest {
  switch (message.t) {
    case 'submit':
      return { t: 'submit', submission: submissionOf(message.submission) };
    case 'authenticate': {
      const { sessionId } = fieldsOf(message.authentication);
      const authentication = {
        ...openedOf(message.authentication),
        ...present({ sessionId: normalizeSessionId(sessionId) }),
      };
      return { t: 'authenticate', authentication };
    }
    case 'renew': {
      const { owner } = fieldsOf(message.renewal);
      const renewal = {
        ...openedOf(message.renewal),
        ...present({ owner: normalizeOwner(owner) }),
      };
      return { t: 'renew', renewal };
    }
  }
}

function submissionOf(given: unknown): CardSubmission {
  const { idempotencyKey, precondition } = fieldsOf(given);
  return {
    idempotencyKey: identifierOf(idempotencyKey, 'idempotencyKey', /^[\x20-\x7e]{1,128}$/),
    ...normalizeSubmission(given),
    ...present({ precondition: preconditionOf(precondition) }),
  };
}

/** Reads the precondition, which the kit itself creates, so in one form only. */
function preconditionOf(value: unknown): AmountPrecondition | undefined {
  if (value === undefined || value === null) return undefined;
  const { amount, sessionVersion } = fieldsOf(value);
  const { currency, minorUnits } = recordOf(amount) ?? {};
  const isWhole = (one: unknown): one is number => Number.isSafeInteger(one) && Number(one) >= 0;
  const isVersion = sessionVersion === undefined || isWhole(sessionVersion);
  if (!isWhole(minorUnits) || !/^[A-Z]{3}$/.test(String(currency)) || !isVersion) {
    throw invalidParameter('precondition');
  }
  return { amount: { currency: String(currency), minorUnits }, ...present({ sessionVersion }) };
}

function openedOf(given: unknown): { readonly sourceId: string; readonly clientSecret: string } {
  const { sourceId, clientSecret } = fieldsOf(given);
  return {
    sourceId: idOf(sourceId),
    clientSecret: identifierOf(clientSecret, 'clientSecret', /^[\x20-\x7e]{1,128}$/),
  };
}

function idOf(value: unknown): string {
  if (!isId(value)) throw invalidParameter('sourceId');
  return value;
}

function identifierOf(value: unknown, parameter: string, form: RegExp): string {
  if (typeof value !== 'string' || !form.test(value)) throw invalidParameter(parameter);
  return value;
}
