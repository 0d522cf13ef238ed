import { httpService, type HttpServiceOptions } from './http-service.js';
import type { PaymentGateway } from './payment-gateway.js';

export interface HttpGatewayOptions extends HttpServiceOptions {
  /** The folder of the card frame's page; the service's own, if absent. */
  readonly framesUrl?: string;
}

/** The kit's own service API over HTTP, with cards typed in its frame. */
export function httpGateway(options: HttpGatewayOptions): PaymentGateway {
  const { key, serviceUrl, framesUrl = `${serviceUrl}/v1/frames` } = options;
  const frames = { framesUrl, publishableKey: key };
  return {
    ...httpService(options),
    fields: async () => (await import('../fields/host/frame-fields.js')).frameFields(frames),
    challenges: async () =>
      (await import('../fields/host/frame-challenges.js')).frameChallenges(frames),
  };
}
