/**
 * Whether a host is this very machine: `localhost`, any name below it, an address of 127.0.0.0/8 or `[::1]`.
 * @param hostname As `URL.hostname` has it: lower case, IPv6 addresses in brackets, no port.
 */
export const isLoopbackHost = (hostname: string): boolean =>
  /^(([\w-]+\.)*localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);

/** The same for an http(s) origin as browsers spell it: `http://localhost:6006`. */
export function isLoopbackOrigin(origin: string): boolean {
  const [, host = ''] = /^https?:\/\/(.*?)(:\d+)?$/.exec(origin) ?? [];
  return isLoopbackHost(host);
}
