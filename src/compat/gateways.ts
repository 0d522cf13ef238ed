import { httpGateway } from '../gateway/http-gateway.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import type { Connection } from './environment.js';

const gateways = new Map<string, PaymentGateway>();

/** One gateway for all `DigitalRiver`s with the same key and service: pages make a new one for every mount. */
export function gatewayOf({ key, serviceUrl }: Connection): PaymentGateway {
  const name = `${key} ${serviceUrl}`;
  let gateway = gateways.get(name);
  if (!gateway) gateways.set(name, (gateway = httpGateway({ key, serviceUrl })));
  return gateway;
}
