/** The types of errors. The last ones come from HTTP only. */
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

/** One entry of `DrError.errors`. Show the `message` if you must, never the `code`. */
export interface ErrorEntry {
  readonly code: string;
  readonly message: string;
  /** Which field it is about: `owner.firstName`. */
  readonly parameter?: string;
}

/** How a call says that it failed: it resolves with `{ error }`, it never rejects. */
export interface DrError {
  readonly type: ErrorType | (string & {});
  /** Never empty. */
  readonly errors: readonly ErrorEntry[];
  readonly liveMode?: boolean;
}

/** What is wrong with what was typed into an element, in its `change` event. */
export interface ChangeError {
  readonly type: 'validation_error';
  /** `incomplete_card_number`, `invalid_tax_identifier`, … */
  readonly code: string;
  readonly message: string;
}
