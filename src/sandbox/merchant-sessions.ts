import type { Fields } from './fields.js';
import { offersOfSession } from './offers.js';
import { badRequest, invalidParameter, missingParameter } from './refusals.js';
import type { JsonObject } from './sandbox.js';
import { findSession, requireOpen } from './sessions.js';
import type { Work } from './work.js';

/** The lifetime, in milliseconds, equal to Apple's. */
const LIFETIME = 5 * 60 * 1000;

// Apple's gateways, including its test and regional ones. A real service presents its certificate there, so nothing that
// could hide another host (credentials, a port, a dot, a query) is allowed.
const VALIDATION_URL =
  /^https:\/\/(?:cn-)?apple-pay-gateway(?:-[a-z\d]+)*\.apple\.com\/paymentservices\/[\w/-]+$/;

/**
 * Creates a merchant session of Apple Pay in the published form (`epochTimestamp`, `expiresAt`: milliseconds since 1970). It is
 * invented: there is no certificate and no request to Apple, so real devices reject it.
 *
 * @param domain The requesting page's domain without a port, from its origin and not from its request: `shop.example`.
 */
export function createMerchantSession(work: Work, fields: Fields, domain: unknown): JsonObject {
  const type = fields.text('type', 64);
  if (type !== 'applePay') throw invalidParameter('type', 'Only Apple Pay asks who sells.');
  const sessionId = fields.text('sessionId');
  const validationUrl = fields.text('validationUrl', 2048);
  if (!VALIDATION_URL.test(validationUrl))
    throw fields.invalid('validationUrl', 'The address is not one of Apple’s.');
  if (typeof domain !== 'string' || domain === '') throw missingParameter('Origin');
  const session = findSession(work, sessionId);
  requireOpen(work, session);
  if (!offersOfSession(work, session).some((method) => method.type === type))
    throw badRequest('method_not_allowed', 'The payment method is not available here.', 'type');
  const id = work.ids.uuid();
  return {
    epochTimestamp: work.now,
    expiresAt: work.now + LIFETIME,
    merchantSessionIdentifier: `pretend-${id}`,
    nonce: `pretend-${work.ids.number(2 ** 32).toString(16)}`,
    merchantIdentifier: 'pretend.merchant.sandbox',
    domainName: domain,
    displayName: 'Pretend merchant (sandbox)',
    signature: `pretend-${work.settings.digest(`merchant session ${id}`)}`,
  };
}
