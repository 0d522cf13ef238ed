import type { Ids } from './create-ids.js';
import type { Provider } from './provider.js';
import type { SandboxAccount } from './sandbox.js';
import type { State } from './state.js';

/** What does not change while the engine runs. */
export interface Settings {
  readonly sessionLifetimeMs: number;
  readonly pagesOrigin: string;
  readonly pretendWallets: boolean;
  readonly provider: Provider;
  /** Keyed one-way digest; the key lives and dies with this engine and is in no snapshot. */
  readonly digest: (text: string) => string;
}

/** Runs a call: all that it puts counts, or nothing. */
export type Transact = <Result>(call: (work: Work) => Result) => Result;

/** One call: who asks, when, and what it may read and put. What it puts counts only if the call ends well. */
export interface Work {
  readonly account: SandboxAccount;
  /** Of the page that asks; empty where none does. */
  readonly origin: string;
  readonly now: number;
  readonly state: State;
  readonly ids: Ids;
  readonly settings: Settings;
}
