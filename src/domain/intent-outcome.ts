/** What became of a request that was sent with an Idempotency-Key, asked about under that key. */
export type IntentOutcome =
  | {
      readonly outcome: 'made';
      readonly sourceId: string;
      /** Opens the source. Absent for a saved one, whose secret is not handed out. */
      readonly clientSecret?: string;
    }
  /** The service refused it, for good: nothing was made. `code` is the service's own: `method_not_allowed`. */
  | { readonly outcome: 'refused'; readonly code: string }
  /** Not seen yet, still being worked on, or another page's: the same request may be sent again with the same key. */
  | { readonly outcome: 'unknown' };
