/** What goes wrong where the test values of protocol 4.4 say so. */
type Mishap = 'fails' | 'failsAfterPending' | 'staysPending';

/** How a source will fare in its life. Absent means: it goes well. */
export interface Behaviour {
  readonly source?: 'fails' | 'failsAfterRedirect' | 'failsWithDelay';
  readonly charge?: Mishap;
  readonly capture?: Mishap;
  readonly cancel?: 'fails';
  readonly refund?: Mishap | 'refusedAtOnce';
  /** The issuer asks for a password; `fails` refuses even the right one. */
  readonly challenge?: 'passes' | 'fails';
}
