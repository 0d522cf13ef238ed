import { SandboxError } from './sandbox.js';

const refusal =
  (status: number, type: string) =>
  (code: string, message: string, parameter?: string): SandboxError =>
    new SandboxError(status, type, [parameter ? { code, message, parameter } : { code, message }]);

// One factory for each type of refusal.
export const badRequest = refusal(400, 'bad_request');
export const unauthorized = refusal(401, 'unauthorized');
export const forbidden = refusal(403, 'forbidden');
export const notFound = refusal(404, 'not_found');
export const conflict = refusal(409, 'conflict');
const preconditionFailed = refusal(412, 'precondition_failed');
export const unprocessable = refusal(422, 'bad_request');

export const tooManyRequests = (retryAfterSeconds: number): SandboxError =>
  new SandboxError(
    429,
    'too_many_requests',
    [{ code: 'too_many_requests', message: 'Too many attempts.' }],
    { retryAfterSeconds },
  );

/** The source's amount would differ from the one shown to the shopper. */
export const amountChanged = (): SandboxError =>
  preconditionFailed('amount_changed', 'The amount is not the one that was shown.');

export const missingParameter = (parameter: string): SandboxError =>
  badRequest('missing_parameter', 'A required parameter is missing.', parameter);

export const invalidParameter = (
  parameter: string,
  message = 'A parameter is invalid.',
): SandboxError => badRequest('invalid_parameter', message, parameter);

/** The checkout does not exist: it is unknown, was deleted, or has become an order, whose id is given. */
export const noSuchCheckout = (orderId?: string): SandboxError =>
  new SandboxError(
    404,
    'not_found',
    [{ code: 'not_found', message: 'There is no such checkout.' }],
    orderId === undefined ? {} : { orderId },
  );

/** The same answer for an unknown id and for one of another account, so that it does not reveal which ids exist. */
export const noSuchSource = (): SandboxError =>
  notFound('source_not_found', 'There is no such source.');
