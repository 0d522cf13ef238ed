/** The failures that test values trigger (docs/test-values.md). */
type Failure = 'fails' | 'failsAfterPending' | 'staysPending';

/** The behavior of a source in its later steps. An absent member means success. */
export interface Behaviour {
  readonly source?: 'fails' | 'failsAfterRedirect' | 'failsWithDelay';
  readonly charge?: Failure;
  readonly capture?: Failure;
  readonly cancel?: 'fails';
  readonly refund?: Failure | 'refusedAtOnce';
  /** Its charge is authorized, and its order goes to review. */
  readonly fraud?: 'review';
  /**
   * The issuer's answer to a request for authentication. It asks for a password, and `fails` refuses even the right one; or
   * it does not: it accepts (`frictionless`), does not support 3-D Secure (`attempted`), or refuses (`refused`).
   */
  readonly challenge?: 'passes' | 'fails' | 'frictionless' | 'attempted' | 'refused';
}
