import type { Ids } from './create-ids.js';
import type { Provider } from './provider.js';
import type { SandboxAccount } from './sandbox.js';
import type { State } from './state.js';

/** The constant parts of a running engine. */
export interface Settings {
  readonly sessionLifetimeMs: number;
  readonly pagesOrigin: string;
  readonly pretendWallets: boolean;
  readonly provider: Provider;
  /** Keyed one-way digest; the key exists only in this engine's memory and is in no snapshot. */
  readonly digest: (text: string) => string;
}

/** Runs a call: all of its changes are kept, or none. */
export type Transact = <Result>(call: (work: Work) => Result) => Result;

/** One call: its caller, its time, and the rows that it may read and change. Its changes are kept only if it succeeds. */
export interface Work {
  readonly account: SandboxAccount;
  /** The origin of the calling page; empty for other callers. */
  readonly origin: string;
  readonly now: number;
  readonly state: State;
  readonly ids: Ids;
  readonly settings: Settings;
}
