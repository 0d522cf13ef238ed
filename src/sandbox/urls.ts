import { isLoopbackHost } from '../domain/loopback.js';
import type { Fields } from './fields.js';

// Scheme, host and port, then a path of printable characters. No credentials, no backslash, no blanks.
const ADDRESS =
  /^(https?):\/\/([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?(?:[/?#][\x21-\x5b\x5d-\x7e]*)?$/;

/** Where a shopper is sent back to: an absolute http(s) address. */
export function readUrl(
  fields: Fields,
  key: string,
  { httpsOnly = false } = {},
): string | undefined {
  const url = fields.textOrBlank(key, 2048);
  if (url === undefined) return undefined;
  const [, scheme, host = ''] = ADDRESS.exec(url) ?? [];
  if (!scheme || (httpsOnly && scheme !== 'https' && !isLoopbackHost(host.toLowerCase())))
    throw fields.invalid(key);
  return url;
}
