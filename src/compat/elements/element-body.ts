import type { CardField } from '../../fields/field-provider.js';

/** How a body says what happened: `change`, and the payload without `elementType`. Returns whether there is a listener. */
export type ElementTeller = (event: string, payload?: object) => boolean;

/** What an element adds to the data of a source. */
export interface Contribution {
  /** Members of the type's block: `{ bankCode }`. */
  readonly details: Readonly<Record<string, unknown>>;
  /** What the shopper said of themselves here. */
  readonly owner?: Readonly<Record<string, string>>;
  readonly futureUse?: true;
}

/** What stands in an element's container, once its code is there. The handle mounts it, and translates for the page. */
export interface ElementBody {
  /** Goes into `holder`, which is on the page. Called again after `hide`, with the same holder. */
  show(holder: HTMLElement): void;
  /** The holder is about to leave the page; the body may come back. */
  hide(): void;
  focus(): void;
  blur(): void;
  clear(): void;
  update(options: object): void;
  destroy(): void;
  /** Settles when it can be used, where that takes code of its own; rejects when that cannot be had for now. */
  arrive?(): Promise<unknown>;
  /** What the shopper entered here for a source; `undefined` while it is not complete. */
  readonly contribution?: Contribution | undefined;
  /** Makes a source in the fields themselves: card data never comes to the page. */
  readonly field?: CardField | undefined;
  /** Apple Pay and Google Pay. */
  readonly sheet?:
    | {
        /** `undefined` until the wallet has answered. */
        canMakePayment(): boolean | undefined;
        show(): void;
      }
    | undefined;
}
