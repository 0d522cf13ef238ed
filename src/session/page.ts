export type PageEvent =
  | 'hidden'
  | 'visible'
  | 'online'
  /** Shown again as it was left, timers and all (`pageshow` with `persisted`). */
  | 'restored';

/** What reading needs to know of the page around it. */
export interface PageWatch {
  readonly visible: boolean;
  listen(listener: (event: PageEvent) => void): () => void;
}

/** What paying needs of the page around it. Nothing here throws. */
export interface Page extends PageWatch {
  /** The address of the page. */
  readonly url: string;
  /** A cross-origin isolated page: it can frame only sites that opt in, which banks do not. */
  readonly isolated?: boolean;
  /** Leaves for another address. Only addresses that passed `safeUrl`. */
  leave(url: string): void;
  /** Closes a window that was opened for a provider; others stay. */
  close?(): void;
  /** Changes the address without leaving, as `history.replaceState` does. */
  rename(url: string): void;
  /** Reads what this tab remembers under a name; `undefined` where it may not remember. */
  recall(name: string): string | undefined;
  /** Remembers until the tab is closed; `undefined` forgets. */
  remember(name: string, value: string | undefined): void;
  /** Runs `task`, which never rejects, while no other tab holds the name. `held` is `false` when one does: there is no waiting. */
  withLock<T>(name: string, task: (held: boolean) => Promise<T>): Promise<T>;
}
