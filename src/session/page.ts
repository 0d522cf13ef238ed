export type PageEvent =
  | 'hidden'
  | 'visible'
  | 'online'
  /** Shown again as it was left, timers and all (`pageshow` with `persisted`). */
  | 'restored';

/** The visibility and events of the page, which reading needs. */
export interface PageWatch {
  readonly visible: boolean;
  listen(listener: (event: PageEvent) => void): () => void;
}

/** The page as payments need it. Nothing here throws. */
export interface Page extends PageWatch {
  /** The address of the page. */
  readonly url: string;
  /** Whether the page is cross-origin isolated: it can only frame sites that opt in, which banks do not. */
  readonly isolated?: boolean;
  /** Navigates to an address that passed `safeUrl`. */
  leave(url: string): void;
  /** Closes the window if it was opened for a provider. */
  close?(): void;
  /** Changes the address without navigating, like `history.replaceState`. */
  rename(url: string): void;
  /** Reads a value from the tab's storage; `undefined` if there is none or storage is blocked. */
  recall(name: string): string | undefined;
  /** Stores a value until the tab is closed; `undefined` removes it. */
  remember(name: string, value: string | undefined): void;
  /** Runs `task`, which never rejects, with the lock `name`. `held` is `false` if another tab has it: it does not wait. */
  withLock<T>(name: string, task: (held: boolean) => Promise<T>): Promise<T>;
}
