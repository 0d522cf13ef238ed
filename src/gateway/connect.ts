import { linkCodesTo, warn, warnOnce, type ConsoleCode } from '../dom/warn-once.js';
import { isPublishableKey, isSecretKey } from '../domain/ids.js';
import { isLoopbackHost } from '../domain/loopback.js';
import { fieldsOf } from '../domain/json-reader.js';
import { httpGateway, type HttpGatewayOptions } from './http-gateway.js';
import type { PaymentGateway } from './payment-gateway.js';

/** The configuration of all elements of a page. */
export interface Configuration extends HttpGatewayOptions {
  /** The shopper's language and region, a BCP 47 tag (`de-AT`). Defaults to the nearest `lang` attribute of each element. */
  readonly locale?: string;
  /**
   * Whether icons may be loaded from the URLs in the service's answer.
   * @defaultValue false
   */
  readonly remoteIcons?: boolean;
  /** The page's own texts by language, a BCP 47 tag (`de`) or `*` for all, then by message key. */
  readonly messages?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

let current: Configuration | undefined;
let gateway: PaymentGateway | undefined;
let own: Claim | undefined;
let isRefused = false;
let isInvalid = false;
const following = new Set<() => void>();

/**
 * Connects the elements of the page to the payment service. Only the first valid call has an effect. Never throws: an invalid
 * configuration is reported in the console with a code and ignored.
 *
 * - `DR-CFG-001` `key` is missing or not a publishable key
 * - `DR-CFG-002` `serviceUrl` is not an https URL (http for loopback addresses only), or has parts other than host, port and path
 * - `DR-CFG-003` `framesUrl` is not such a URL
 * - `DR-CFG-004` `redirectHosts` is not a list of hosts or origins
 * - `DR-CFG-005` the page is already configured with different values
 * - `DR-CFG-006` script tags of the kit name different services or keys; none of them is used
 * - `DR-CFG-007` the module could not run
 * - `DR-CFG-008` another copy of the kit has already registered the tags
 * - `DR-CFG-009` `key` is a secret key
 */
export function configure(configuration: Configuration): void {
  accept(configuration, false);
}

/**
 * Configures the page by the attributes of a script tag. Injected HTML can contain such a tag without running any script of its
 * own, so the configuration is dropped when another copy of the kit on the page is configured differently.
 */
export function configureFromScript(configuration: Configuration): void {
  accept(configuration, true);
}

function accept(configuration: Configuration, isFromScript: boolean): void {
  const { key, serviceUrl, framesUrl = serviceUrl, redirectHosts: hosts = [] } = configuration;
  if (isServiceUrl(serviceUrl)) linkCodesTo(serviceUrl);
  if (isSecretKey(key)) return refuse('DR-CFG-009', 'key');
  if (!isPublishableKey(key)) return refuse('DR-CFG-001', 'key');
  if (!isServiceUrl(serviceUrl)) return refuse('DR-CFG-002', 'serviceUrl');
  if (!isServiceUrl(framesUrl)) return refuse('DR-CFG-003', 'framesUrl');
  if (!Array.isArray(hosts) || !hosts.every((host) => HOST.test(String(host)))) {
    return refuse('DR-CFG-004', 'redirectHosts');
  }
  if (current) {
    if (serialize(current) !== serialize(configuration)) warnOnce('DR-CFG-005', 'configure');
    return;
  }
  const claim: Claim = { key, serviceUrl, framesUrl, isFromScript };
  if (!emit(CLAIM, claim) && isFromScript) return refuseScripts();
  own = claim;
  globalThis.addEventListener?.(CLAIM, onClaim);
  current = Object.freeze({ ...configuration });
  gateway = httpGateway({ ...current, serviceUrl: serviceUrl.replace(/\/+$/, '') });
  notifyListeners();
}

/** Elements show at once that they cannot work, and report nothing more. A valid call later still counts. */
function refuse(code: ConsoleCode, option: string): void {
  warnOnce(code, option);
  isInvalid = true;
  notifyListeners();
}

/** The configuration that copies of the kit on one page announce to each other, so that all of them use the same service. */
interface Claim {
  readonly key: string;
  readonly serviceUrl: string;
  readonly framesUrl: string;
  readonly isFromScript: boolean;
}

const CLAIM = 'dr-elements-configured';
const REFUSED = 'dr-elements-refused';

/** Returns `false` if another copy cancels the event: a claim because it differs, a refusal because it is already reported. */
const emit = (type: string, detail?: Claim): boolean =>
  globalThis.dispatchEvent?.(new CustomEvent(type, { detail, cancelable: true })) ?? true;

const onClaim = (event: Event): void => {
  if (!own || !(event instanceof CustomEvent)) return;
  const { key, serviceUrl, framesUrl } = fieldsOf(event.detail);
  if (key === own.key && serviceUrl === own.serviceUrl && framesUrl === own.framesUrl) return;
  event.preventDefault();
  if (own.isFromScript) refuseScripts();
};

/**
 * Drops the configuration of script tags because they name different services or keys (`DR-CFG-006`). The kit cannot determine
 * which tag is the shop's, whatever their order. A configuration by `configure()` stays valid.
 */
export function refuseScripts(): void {
  if (!isRefused && emit(REFUSED)) warn('DR-CFG-006', 'script tags', 'error');
  isRefused = true;
  globalThis.addEventListener?.(REFUSED, preventDefault); // only one copy reports it in the console
  if (own && !own.isFromScript) return;
  own = current = gateway = undefined;
  notifyListeners();
}

const preventDefault = (event: Event): void => event.preventDefault();

/** Whether there is no configuration because it was refused. The reason is in the console. */
export const isConfigurationRefused = (): boolean => (isRefused || isInvalid) && !current;

function notifyListeners(): void {
  for (const listener of [...following]) listener();
}

const HOST = /^(https?:\/\/)?[a-z\d.-]+(:\d+)?$/i;

const serialize = (configuration: Configuration): string =>
  JSON.stringify(Object.entries(configuration).sort());

/** The argument of `configure()`, frozen. */
export const configuration = (): Configuration | undefined => current;

/** The gateway of all elements without their own; `undefined` before `configure()`. */
export const defaultGateway = (): PaymentGateway | undefined => gateway;

/**
 * Calls the listener when the page is configured, immediately if it already is, and again if the configuration is dropped
 * later (`refuseScripts`). Returns an unsubscribe function.
 */
export function whenConfigured(listener: () => void): () => void {
  following.add(listener);
  if (current) listener();
  return () => following.delete(listener);
}

// Host and path in plain letters; https, or http to the local machine. Stricter than `safeUrl`, which checks URLs from other
// parties: excludes every character that parsers interpret differently (credentials, spaces, backslashes, a query).
const SERVICE = /^(https?):\/\/([\w.-]+|\[::1\])(:\d+)?(\/[\w./~%-]*)?$/i;

function isServiceUrl(url: unknown): boolean {
  if (typeof url !== 'string' || url.length > 2000) return false;
  const [, scheme, host = ''] = SERVICE.exec(url) ?? [];
  return scheme !== undefined && (/s$/i.test(scheme) || isLoopbackHost(host.toLowerCase()));
}
