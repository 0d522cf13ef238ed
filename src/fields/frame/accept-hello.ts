import { isLoopbackOrigin } from '../../domain/loopback.js';
import { isCount, isOneOf, isShape, isText, type Hello } from '../protocol.js';

export interface Greeting {
  readonly port: MessagePort;
  readonly nonce: string;
  /** Origin of the page that frames us. */
  readonly pageOrigin: string;
}

/** @param allowed Exact origins, or `loopback` for all origins of the local machine. */
export const isAllowedOrigin = (origin: string, allowed: readonly string[]): boolean =>
  allowed.includes(origin) || (allowed.includes('loopback') && isLoopbackOrigin(origin));

/**
 * Waits for the `hello` message of the embedding page and accepts its port. Any other message and every later one is ignored.
 *
 * @param allowed The origins that may embed this document, as written into it by the service. All ancestors must be among them.
 * @param key The publishable key that this document was served for.
 */
export function acceptHello(
  allowed: readonly string[],
  key: string,
  accept: (greeting: Greeting) => void,
): void {
  const isHello = isShape({
    dr: isOneOf(['hello']),
    v: isCount, // our answer names our version; the page decides
    nonce: (value) => typeof value === 'string' && /^[\da-f]{32}$/.test(value),
    instance: isCount,
    key: (value) => isText(128)(value) && value === key,
  });
  // Not supported by every engine: elsewhere, only `frame-ancestors` prevents other pages from embedding this document.
  const ancestors = Array.from(location.ancestorOrigins ?? []);
  if (parent === window || !ancestors.every((origin) => isAllowedOrigin(origin, allowed))) return;

  const onMessage = (event: MessageEvent<unknown>): void => {
    const [port] = event.ports;
    if (
      event.source !== parent ||
      !event.isTrusted ||
      !isAllowedOrigin(event.origin, allowed) ||
      !port ||
      event.ports.length !== 1 ||
      !isHello(event.data)
    ) {
      return;
    }
    removeEventListener('message', onMessage);
    const { nonce } = event.data as Hello; // just checked
    accept({ port, nonce, pageOrigin: event.origin });
  };
  addEventListener('message', onMessage);
}
