/** Debian's Firefox and WebKitGTK. */
export const ENGINES = ['Firefox', 'WebKit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Where something is on a page. */
export interface Place {
  /** Selectors of elements, each somewhere inside the one before, shadow roots included: `dr-dropin button`. */
  readonly css: string;
  /** The accessible name of a control or the text of another element: the whole text, or a match. */
  readonly name?: string | RegExp;
  /** The frames it is in, outermost first, in the same spelling as `css`: of any site. */
  readonly frames?: readonly string[];
}

/** The current state of a locator. */
export interface Look {
  /** The text of each element, in document order, with single spaces: the value of a field, or the visible text. */
  readonly texts: readonly string[];
  /** The one that a pointer would hit, if any. */
  readonly target?: Target;
}

export interface Target {
  /** Position and size, to determine whether it still moves. */
  readonly box: string;
  /** Presses it with the engine's own pointer. */
  press(): Promise<void>;
}

/**
 * A tab of a real browser, without a past: what the main paths need and every driver can do. Nothing waits here but for
 * a document to load. A look rejects while a frame on the way to the place is missing.
 */
export interface Tab {
  readonly engine: EngineName;
  goTo(address: string): Promise<void>;
  goBack(): Promise<void>;
  address(): Promise<string>;
  look(place: Place): Promise<Look>;
  /** Replaces the value of the focused input with the engine's own key events. */
  type(text: string): Promise<void>;
  /** Evaluates an expression in the page and returns its JSON value. */
  evaluate(expression: string): Promise<unknown>;
  /** A picture, as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Uncaught errors and console errors of the page, if the driver reports them. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Engine {
  open(): Promise<Tab>;
  close(): Promise<void>;
}

export const WINDOW = { width: 1280, height: 900 };
