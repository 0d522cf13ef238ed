import type { DrError, ErrorType } from './types/errors.js';

/** One of our own errors in the shape of DigitalRiver.js. */
export const failure = (
  type: ErrorType,
  code: string,
  message: string,
  parameter?: string,
): DrError => ({
  type,
  errors: [parameter === undefined ? { code, message } : { code, message, parameter }],
});

/** Nothing answered. */
export const noNetwork = (): DrError =>
  failure('no_network', 'no_network', 'The payment service could not be reached.');
