import { isLoopbackHost } from '../src/domain/loopback.js';
import type { SandboxAccount } from '../src/sandbox/sandbox.js';

/** The origin of a header or an address: lower case, without a path. `undefined` for `null` and for invalid values. */
function parseOrigin(raw: string): URL | undefined {
  if (!URL.canParse(raw)) return undefined;
  const url = new URL(raw);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/**
 * Whether a page of this origin may use the account's publishable key. The service's own pages always may: the card
 * frame is one of them.
 * @param serviceOrigins All origins under which browsers reach the service.
 */
export function isAllowedOrigin(
  account: SandboxAccount,
  origin: string,
  serviceOrigins: readonly string[],
): boolean {
  const asked = parseOrigin(origin);
  if (!asked || asked.origin !== origin.toLowerCase()) return false;
  if (isOwnOrigin(asked.origin, serviceOrigins)) return true;
  if (account.allowedOrigins === 'loopback') return isLoopbackHost(asked.hostname);
  return account.allowedOrigins.some((allowed) => parseOrigin(allowed)?.origin === asked.origin);
}

/** A refused origin for the log: at most 200 characters, and a fixed text for a value that is not an origin. */
export const loggedOrigin = (origin: string): string =>
  (parseOrigin(origin)?.origin ?? (origin === 'null' ? origin : 'not an origin')).slice(0, 200);

/** Whether an origin is one of the service's own. */
export const isOwnOrigin = (origin: string, serviceOrigins: readonly string[]): boolean =>
  serviceOrigins.some((own) => new URL(own).origin === origin);

/**
 * Loopback origins as a Content-Security-Policy can name them. `[::1]` is missing: no browser's source expressions take
 * IPv6 addresses (Chromium reports an error, Firefox ignores it), so a page there cannot embed the card frame.
 */
const LOOPBACK_SOURCES =
  'http://localhost:* https://localhost:* http://*.localhost:* https://*.localhost:* http://127.0.0.1:* https://127.0.0.1:*';

/** The value of `frame-ancestors` for the account's pages. */
export const frameAncestors = ({ allowedOrigins }: SandboxAccount): string =>
  allowedOrigins === 'loopback' ? LOOPBACK_SOURCES : exact(allowedOrigins).join(' ') || "'none'";

/** The allowed origins for the card document's script: `loopback`, or exact origins separated by spaces. */
export const allowedOriginsData = ({ allowedOrigins }: SandboxAccount): string =>
  allowedOrigins === 'loopback' ? 'loopback' : exact(allowedOrigins).join(' ');

/** Parsed again, so that an account's typo can neither widen nor break a header. */
const exact = (origins: readonly string[]): string[] =>
  origins.flatMap((origin) => parseOrigin(origin)?.origin ?? []);
