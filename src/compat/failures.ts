import type { DrError, ErrorType } from './types/errors.js';

/** Makes an error of the kit in the form of DigitalRiver.js. */
export const failure = (
  type: ErrorType,
  code: string,
  message: string,
  parameter?: string,
): DrError => ({
  type,
  errors: [parameter === undefined ? { code, message } : { code, message, parameter }],
});

/** The error for a request without an answer. */
export const noNetwork = (): DrError =>
  failure('no_network', 'no_network', 'The payment service could not be reached.');
