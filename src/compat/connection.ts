import { isPublishableKey } from '../domain/ids.js';
import { isLoopbackHost } from '../domain/loopback.js';
import { safeUrl } from '../domain/safe-url.js';
import type { Connection, Environment } from './environment.js';
import { readLocale } from './read-locale.js';
import type { DigitalRiverOptions } from './types/digital-river.js';
import { warnOnce } from '../dom/warn-once.js';

/** Reads the constructor's arguments. Logs a warning about invalid ones; calls then resolve to an error. */
export function readConnection(
  key: unknown,
  options: DigitalRiverOptions | undefined,
  environment: Environment,
): Connection {
  if (!isPublishableKey(key)) warnOnce('DR-DRJ-001', 'new DigitalRiver() needs a publishable key');
  const serviceUrl = safeUrl('link', options?.serviceUrl ?? environment.serviceUrl(), {
    allowLoopback: true,
  });
  if (!serviceUrl) warnOnce('DR-DRJ-002', 'no https address of a payment service is known');
  return Object.freeze({
    key: isPublishableKey(key) ? key : '',
    serviceUrl: (serviceUrl ?? '').replace(/\/+$/, ''),
    locale: readLocale(options?.locale),
    isDevelopment:
      /^pk_(test|sandbox)/.test(String(key)) || isLoopbackHost(globalThis.location?.hostname ?? ''),
  });
}
