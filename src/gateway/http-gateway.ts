import { httpService, type HttpServiceOptions } from './http-service.js';
import type { PaymentGateway } from './payment-gateway.js';

export interface HttpGatewayOptions extends HttpServiceOptions {
  /** The URL of the folder with the card frame's page. Defaults to the service's own. */
  readonly framesUrl?: string;
}

/** The gateway to the kit's own service API over HTTP, with card fields in the service's frame. */
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
