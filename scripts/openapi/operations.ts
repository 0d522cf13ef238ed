import { browserRoutes } from '../../server/browser/browser-routes.js';
import { commerceOperations } from './commerce-operations.js';
import { digitalRiverOperations } from './digital-river-operations.js';
import type { Operation } from './operation.js';
import { otherOperations } from './other-operations.js';
import { pageOperations } from './page-operations.js';

/** Every operation of the service. Those of the browser API come from its routing table. */
export const operations: readonly Operation[] = [
  ...browserRoutes.map(({ handle, refusals, ...route }): Operation => ({
    ...route,
    tag: 'Browser',
    access: 'publishableKey',
    refusals: {
      400: 'The request is not valid; `parameter` names the field.',
      401: 'A key or a client secret is missing or unknown.',
      ...(route.body && { 413: 'The body is larger than 64 KB.', 415: 'The body is not JSON.' }),
      ...(route.verb === 'POST' && {
        409: 'A request with the Idempotency-Key is under way; see Retry-After.',
        429: 'Too many requests of this key and origin; see Retry-After.',
        422: 'The Idempotency-Key was used with another body, or with too many.',
      }),
      ...refusals,
    },
    ...(route.verb === 'POST' && !route.idempotencyKey && { idempotencyKey: 'optional' as const }),
  })),
  ...digitalRiverOperations,
  ...commerceOperations,
  ...otherOperations,
  ...pageOperations,
];
