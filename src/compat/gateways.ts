import { httpGateway } from '../gateway/http-gateway.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import type { Connection } from './environment.js';

/**
 * Creates a gateway for each drop-in. Pages create a new drop-in when the total has changed, and elements with the same gateway
 * share their session data, so a shared gateway would show the old total.
 */
export const createGateway = ({ key, serviceUrl }: Connection): PaymentGateway =>
  httpGateway({ key, serviceUrl });

const gateways = new Map<string, PaymentGateway>();

/** Returns the gateway that all elements with the same key and service share. */
export function gatewayOf(connection: Connection): PaymentGateway {
  const name = `${connection.key} ${connection.serviceUrl}`;
  let gateway = gateways.get(name);
  if (!gateway) gateways.set(name, (gateway = createGateway(connection)));
  return gateway;
}
