import { isLoopbackHost } from './loopback.js';

// The standard URL parser of browsers, workers and Node. The ES2022 types lack it; these are the members that we use.
declare const URL: new (url: string) => {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly host: string;
  readonly origin: string;
  readonly href: string;
};

/** The use of a URL: to redirect the shopper, to return the shopper, to offer a link, to load an image. */
export type UrlKind = 'redirect' | 'return' | 'link' | 'icon';

export interface SafeUrlOptions {
  /** The allowed hosts (`bank.example`, `bank.example:8443`) or origins. Absent means any; empty means none. */
  readonly hosts?: readonly string[] | undefined;
  /** Whether http is allowed for the local machine, as the sandbox requires. */
  readonly allowLoopback?: boolean | undefined;
}

const MAX_LENGTH = { redirect: 4096, return: 2000, link: 2000, icon: 2000 };

/**
 * Checks every URL before it is bound or followed (conventions, Safety). Checks the parsed URL, not its spelling.
 * @param raw An absolute URL. There is no base URL, so `/path` and `//host` are refused.
 * @returns The parsed and normalized https URL (or loopback http URL if allowed). `undefined` for other schemes and hosts,
 * credentials, spaces, backslashes, control or invisible characters, and URLs that are too long.
 */
export function safeUrl(
  kind: UrlKind,
  raw: unknown,
  { hosts, allowLoopback = false }: SafeUrlOptions = {},
): string | undefined {
  // Parsers skip or convert such characters, so the URL that is followed differs from the one that a person or a filter reads.
  if (typeof raw !== 'string' || /[\s\\\p{C}]/u.test(raw)) return undefined;
  let url;
  try {
    url = new URL(raw);
  } catch {
    return undefined;
  }
  const { protocol, hostname, host, origin, href } = url;
  const secure =
    protocol === 'https:' || (allowLoopback && protocol === 'http:' && isLoopbackHost(hostname));
  if (!secure || url.username || url.password || href.length > MAX_LENGTH[kind]) return undefined;
  return !hosts || hosts.includes(host) || hosts.includes(origin) ? href : undefined;
}
