import { httpGateway } from '../gateway/http-gateway.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import type { Connection } from './environment.js';

/**
 * A gateway of its own for each drop-in: pages make a new drop-in when the total has changed, and it has to ask anew. (The
 * kit's tags share what they know of a session by their gateway.)
 */
export const createGateway = ({ key, serviceUrl }: Connection): PaymentGateway =>
  httpGateway({ key, serviceUrl });

const gateways = new Map<string, PaymentGateway>();

/** The gateway of all elements with the same key and service. */
export function gatewayOf(connection: Connection): PaymentGateway {
  const name = `${connection.key} ${connection.serviceUrl}`;
  let gateway = gateways.get(name);
  if (!gateway) gateways.set(name, (gateway = createGateway(connection)));
  return gateway;
}
