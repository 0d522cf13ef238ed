import { httpService, type HttpServiceOptions } from './http-service.js';
import { lazyFields } from './lazy-fields.js';
import type { PaymentGateway } from './payment-gateway.js';

export interface HttpGatewayOptions extends HttpServiceOptions {
  /** The folder of the card frame's page; the service's own, if absent. */
  readonly framesUrl?: string;
}

/** The kit's own service API over HTTP, with cards typed in its frame. */
export const httpGateway = (options: HttpGatewayOptions): PaymentGateway => ({
  ...httpService(options),
  fields: lazyFields(async () => {
    const { frameFields } = await import('../fields/frame-fields.js');
    const { key, serviceUrl, framesUrl = `${serviceUrl}/v1/frames` } = options;
    return frameFields({ framesUrl, publishableKey: key });
  }),
  async challenges() {
    const { frameChallenges } = await import('../fields/frame-challenges.js');
    const { key, serviceUrl, framesUrl = `${serviceUrl}/v1/frames` } = options;
    return frameChallenges({ framesUrl, publishableKey: key });
  },
});
