/**
 * Whether a host is the local machine: `localhost`, any subdomain of it, an address of 127.0.0.0/8 or `[::1]`.
 * @param hostname In the form of `URL.hostname`: lower case, IPv6 addresses in brackets, no port.
 */
export const isLoopbackHost = (hostname: string): boolean =>
  /^(([\w-]+\.)*localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);

/** Whether an http(s) origin in the browsers' spelling is on the local machine: `http://localhost:6006`. */
export function isLoopbackOrigin(origin: string): boolean {
  const [, host = ''] = /^https?:\/\/(.*?)(:\d+)?$/.exec(origin) ?? [];
  return isLoopbackHost(host);
}
