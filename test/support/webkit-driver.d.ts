/** One window of WebKitGTK, without cookies or storage of an earlier one. */
export interface WebKitSession {
  /** The session's capabilities, by WebDriver's names. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  /**
   * Sends a command of WebDriver to the window and resolves to its `value`: `ask('POST', '/url', { url })`. Rejects with
   * the driver's own error code in the message (`no such element`, `unknown command`, …).
   */
  ask<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
  close(): Promise<void>;
}

interface WebKitDriver {
  /**
   * Opens a window of this size in CSS pixels. The driver has one session at a time.
   * @param capabilities The requested capabilities, by WebDriver's names.
   */
  open(width: number, height: number, capabilities?: object): Promise<WebKitSession>;
  stop(): void;
}

/** Starts the driver on a free port. It needs a display: `xvfb-run -a`. */
export function startWebKitDriver(): Promise<WebKitDriver>;
