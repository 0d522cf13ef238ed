/** The types of errors. The last ones result from HTTP statuses only. */
export type ErrorType =
  | 'bad_request'
  | 'unauthorized'
  | 'not_found'
  | 'request_timeout'
  | 'conflict'
  | 'too_many_requests'
  | 'internal_server_error'
  | 'validation_error'
  | 'no_network'
  | 'method_not_allowed'
  | 'not_acceptable'
  | 'forbidden'
  | 'bad_gateway'
  | 'service_unavailable'
  | 'gateway_timeout';

/** One entry of `DrError.errors`. If you show an entry, show its `message`, never its `code`. */
export interface ErrorEntry {
  readonly code: string;
  readonly message: string;
  /** The parameter that the entry is about: `owner.firstName`. */
  readonly parameter?: string;
}

/** The error of a failed call. Calls resolve to `{ error }` and never reject. */
export interface DrError {
  readonly type: ErrorType | (string & {});
  /** The entries of the error. Never empty. */
  readonly errors: readonly ErrorEntry[];
  readonly liveMode?: boolean;
}

/** The error of an element's value, in its `change` event. */
export interface ChangeError {
  readonly type: 'validation_error';
  /** The code of the error: `incomplete_card_number`, `invalid_tax_identifier`, … */
  readonly code: string;
  readonly message: string;
}
