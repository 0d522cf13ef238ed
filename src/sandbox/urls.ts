import { isLoopbackHost } from '../domain/loopback.js';
import type { Fields } from './fields.js';
import type { SandboxAccount } from './sandbox.js';

// Scheme, host and port, then a path of printable characters. No credentials, no backslash, no spaces.
const ADDRESS =
  /^(https?):\/\/([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?(?:[/?#][\x21-\x5b\x5d-\x7e]*)?$/;

/** The return address for a shopper: an absolute http(s) address that the account allows. */
export function readUrl(
  account: SandboxAccount,
  fields: Fields,
  key: string,
  { httpsOnly = false } = {},
): string | undefined {
  const url = fields.textOrBlank(key, 2048);
  if (url === undefined) return undefined;
  const [, scheme, host = ''] = ADDRESS.exec(url) ?? [];
  if (!scheme || (httpsOnly && scheme !== 'https' && !isLoopbackHost(host.toLowerCase())))
    throw fields.invalid(key);
  if (!allowsReturn(account, url)) throw fields.invalid(key);
  return url;
}

/** Without a list, anyone with a publishable key could create links of this service that redirect to any site. */
function allowsReturn({ allowedOrigins, returnOrigins }: SandboxAccount, url: string): boolean {
  const allowed = returnOrigins ?? (allowedOrigins === 'loopback' ? 'any' : allowedOrigins);
  if (allowed === 'any') return true;
  return allowed.some((origin) => originOf(origin) === originOf(url));
}

/** The origin of an address that matches `ADDRESS`. */
function originOf(address: string): string {
  const [, scheme = '', rest = ''] = /^(https?:\/\/)([^/?#]*)/.exec(address) ?? [];
  return scheme + rest.toLowerCase().replace(scheme === 'https://' ? /:443$/ : /:80$/, '');
}
