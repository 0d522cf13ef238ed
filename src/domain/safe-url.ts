import { isLoopbackHost } from './loopback.js';

// The URL standard's parser, in browsers, workers and Node alike. ES2022 does not declare it, and this is all we use.
declare const URL: new (url: string) => {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly host: string;
  readonly origin: string;
  readonly href: string;
};

/** What a URL is for: to send the shopper to, to be sent back to, to offer as a link, to load as an image. */
export type UrlKind = 'redirect' | 'return' | 'link' | 'icon';

export interface SafeUrlOptions {
  /** Hosts (`bank.example`, `bank.example:8443`) or origins that are allowed. Absent means any; empty means none. */
  readonly hosts?: readonly string[] | undefined;
  /** Lets http pass for this very machine, as the sandbox needs it. */
  readonly allowLoopback?: boolean | undefined;
}

const MAX_LENGTH = { redirect: 4096, return: 2000, link: 2000, icon: 2000 };

/**
 * The one gate for every URL that is bound or followed (conventions, Safety). Judges the parsed URL, not its spelling.
 * @param raw An absolute URL: there is no base to resolve against, so `/path` and `//host` are refused.
 * @returns The URL as parsed and normalised, or `undefined` for everything but https (and loopback http where allowed):
 * other schemes, credentials, blanks, backslashes, control or invisible characters, other hosts, too great a length.
 */
export function safeUrl(
  kind: UrlKind,
  raw: unknown,
  { hosts, allowLoopback = false }: SafeUrlOptions = {},
): string | undefined {
  // Parsers skip or turn such characters, so what a person or a filter reads is not what is followed.
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
