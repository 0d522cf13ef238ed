import type { CardField } from '../../fields/field-provider.js';

/** Dispatches an event of a body, such as `change`, with a payload without `elementType`. Returns whether it has a listener. */
export type ElementNotifier = (event: string, payload?: object) => boolean;

/** The data that an element adds to a source. */
export interface Contribution {
  /** Members of the method's details: `{ bankCode }`. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Members of the owner that the shopper entered here. */
  readonly owner?: Readonly<Record<string, string>>;
  readonly futureUse?: true;
}

/** The content of an element's container, once its code has loaded. The handle mounts it and connects it to the page. */
export interface ElementBody {
  /** Adds the body to `holder`, which is in the document. Called again after `hide`, with the same holder. */
  show(holder: HTMLElement): void;
  /** Called before the holder leaves the document. The body may be shown again. */
  hide(): void;
  focus(): void;
  blur(): void;
  clear(): void;
  update(options: object): void;
  destroy(): void;
  /** Resolves when the body can be used, if it needs additional code. Rejects if that code cannot be loaded at present. */
  arrive?(): Promise<unknown>;
  /** The shopper's data for a source; `undefined` while it is incomplete. */
  readonly contribution?: Contribution | undefined;
  /** The card field that creates a source within its frame: card data never reaches the page. */
  readonly field?: CardField | undefined;
  /** The payment sheet of Apple Pay and Google Pay. */
  readonly sheet?:
    | {
        /** Whether the wallet is available; `undefined` until it has answered. */
        canMakePayment(): boolean | undefined;
        show(): void;
      }
    | undefined;
}
