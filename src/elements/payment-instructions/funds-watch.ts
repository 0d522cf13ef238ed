import type { PaymentSource } from '../../domain/payment-source.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import type { PageWatch } from '../../session/page.js';
import { pauseFor } from '../../session/pause-for.js';

/** Milliseconds between two questions: each time twice as long, up to five minutes. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;

export interface Watched {
  readonly gateway: PaymentGateway;
  readonly id: string;
  readonly clientSecret: string;
  /** Until when the money must have come, in milliseconds since 1970; asked once more when it is over. */
  readonly deadline: number | undefined;
  readonly page: PageWatch;
  readonly signal: AbortSignal;
  readonly onAnswer: (source: PaymentSource) => void;
  /** The time is over, and the service still waits. */
  readonly onDeadline: () => void;
}

/**
 * Asks, now and then, whether the money has come, until it has, the time is over or `signal` is aborted. A hidden page does
 * not ask, and asks at once when it is seen again (REL-16); a question that fails is asked again.
 */
export async function watchFunds(watched: Watched): Promise<void> {
  const { gateway, page, signal, deadline = Infinity, id, clientSecret } = watched;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
    const left = deadline - Date.now();
    await pauseFor(page, signal, left > 0 ? Math.min(pause, left) : pause);
    if (signal.aborted) return;
    const isOver = Date.now() >= deadline;
    try {
      const source = await gateway.retrieveSource({ id, clientSecret }, { signal });
      watched.onAnswer(source);
      if (source.state !== 'pending_funds') return;
      if (isOver) return watched.onDeadline();
    } catch {
      if (signal.aborted) return;
    }
  }
}
