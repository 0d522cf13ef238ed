/** What goes wrong where the test values say so (docs/test-values.md). */
type Mishap = 'fails' | 'failsAfterPending' | 'staysPending';

/** How a source will fare in its life. Absent means: it goes well. */
export interface Behaviour {
  readonly source?: 'fails' | 'failsAfterRedirect' | 'failsWithDelay';
  readonly charge?: Mishap;
  readonly capture?: Mishap;
  readonly cancel?: 'fails';
  readonly refund?: Mishap | 'refusedAtOnce';
  /** Its charge is authorized, and its order goes to review. */
  readonly fraud?: 'review';
  /**
   * What the issuer does when it is asked who pays. It wants a password, of which `fails` refuses even the right one; or
   * it wants none: content (`frictionless`), not set up for it (`attempted`), or against it (`refused`).
   */
  readonly challenge?: 'passes' | 'fails' | 'frictionless' | 'attempted' | 'refused';
}
