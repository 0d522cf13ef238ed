import type { PaymentSource } from '../../domain/payment-source.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import type { PageWatch } from '../../session/page.js';
import { pauseFor } from '../../session/pause-for.js';

/** The first pause between two polls, in milliseconds. It doubles each time, up to five minutes. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;

export interface Watched {
  readonly gateway: PaymentGateway;
  readonly id: string;
  readonly clientSecret: string;
  /** The deadline for the money to arrive, in milliseconds since 1970. The service is queried once more when it has passed. */
  readonly deadline: number | undefined;
  readonly page: PageWatch;
  readonly signal: AbortSignal;
  readonly onAnswer: (source: PaymentSource) => void;
  /** Called when the deadline has passed and the money has not arrived. */
  readonly onDeadline: () => void;
}

/**
 * Polls until the money has arrived, the deadline has passed or `signal` is aborted. A hidden page does not poll, and polls at
 * once when it becomes visible (REL-16). Failed requests are repeated.
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
