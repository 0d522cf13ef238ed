import { PaymentError } from '../../src/domain/payment-error.js';
import type { PaymentGateway } from '../../src/gateway/payment-gateway.js';

/** The toolbar's choices of how the service answers. */
export type Network = 'fast' | 'slow' | 'offline' | 'failing';

const SLOW_MS = 2_000;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function pass(network: Network): Promise<void> {
  if (network === 'slow') await wait(SLOW_MS);
  if (network === 'offline') throw new PaymentError('offline');
  if (network === 'failing') throw new PaymentError('service-unavailable');
}

/** The same service behind a simulated network. */
export function throughNetwork(gateway: PaymentGateway, network: Network): PaymentGateway {
  if (network === 'fast') return gateway;
  const calls = Object.entries(gateway).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === 'function'
      ? async (...given: unknown[]): Promise<unknown> => {
          await pass(network);
          return Reflect.apply(member, gateway, given) as unknown;
        }
      : member,
  ]);
  return Object.fromEntries(calls) as PaymentGateway; // the same members
}
