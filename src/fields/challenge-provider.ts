import type { PaymentError } from '../domain/payment-error.js';

/** The sizes of the issuer's page in EMV 3-D Secure: 250×400, 390×400, 500×600, 600×400 CSS pixels, all available space. */
export type ChallengeWindow = '01' | '02' | '03' | '04' | '05';

export interface ChallengeOptions {
  /** The token that opens the issuer's page. Never put it in a URL or an attribute of the page. */
  readonly token: string;
  /** The accessible name of the frame: `Your bank’s page`. */
  readonly title: string;
  readonly window: ChallengeWindow;
}

export interface ChallengeListener {
  /** The issuer requires a challenge: show the frame. Not called if the issuer approves without one. */
  onChallenge(): void;
  /** The issuer's page has loaded in the frame. */
  onShown(): void;
  /** The challenge has ended. Query the service for its outcome. */
  onDone(): void;
  /** The issuer's page cannot be shown: `frame-unavailable`, `offline` and similar codes. */
  onError(error: PaymentError): void;
}

/** A mounted page of an issuer. */
export interface MountedChallenge {
  destroy(): void;
}

/** The port to the provider of the bank's challenges. */
export interface ChallengeProvider {
  /**
   * Runs the issuer's invisible browser check, then its challenge if the issuer requires one. `container` must be empty and
   * must not be moved; it may be hidden until `onChallenge`.
   */
  mountChallenge(
    container: HTMLElement,
    options: ChallengeOptions,
    listener: ChallengeListener,
  ): MountedChallenge;
}
