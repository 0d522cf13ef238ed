import type { PaymentError } from '../domain/payment-error.js';

/** Sizes of the issuer's page as EMV 3-D Secure counts them: 250×400, 390×400, 500×600, 600×400 CSS pixels, all there is. */
export type ChallengeWindow = '01' | '02' | '03' | '04' | '05';

export interface ChallengeOptions {
  /** Opens the issuer's page. Never in an address or attribute of the page. */
  readonly token: string;
  /** What assistive technology calls the frame: `Your bank’s page`. */
  readonly title: string;
  readonly window: ChallengeWindow;
}

export interface ChallengeListener {
  /** The issuer wants to see the shopper: show the frame. Not called where the issuer is content without. */
  onChallenge(): void;
  /** The issuer's page stands in the frame. */
  onShown(): void;
  /** The frame says that it is over. A hint to ask the service, never a verdict. */
  onDone(): void;
  /** The issuer cannot be reached this way: `frame-unavailable`, `offline` and the like. */
  onError(error: PaymentError): void;
}

/** One issuer's page under way. */
export interface MountedChallenge {
  destroy(): void;
}

/** The port to the provider of the bank's challenges. */
export interface ChallengeProvider {
  /**
   * Lets the issuer look at the browser, unseen, then ask the shopper where it wants to. `container` is empty and stays
   * where it is; it may be hidden until `onChallenge`.
   */
  mountChallenge(
    container: HTMLElement,
    options: ChallengeOptions,
    listener: ChallengeListener,
  ): MountedChallenge;
}
