// The only third-party scripts that the kit loads, by fixed URLs: no attribute, answer or option can name another one.
import { ownGlobal } from '../dom/safe-document.js';
import { safeDocument } from '../dom/safe-document.js';

const SCRIPTS = {
  googlePay: 'https://pay.google.com/gp/p/js/pay.js',
  payPal: 'https://www.paypal.com/web-sdk/v6/core',
  payPalSandbox: 'https://www.sandbox.paypal.com/web-sdk/v6/core',
  amazonPayNa: 'https://static-na.payments-amazon.com/checkout.js',
  amazonPayEu: 'https://static-eu.payments-amazon.com/checkout.js',
  amazonPayFe: 'https://static-fe.payments-amazon.com/checkout.js',
} as const;

export type WalletScript = keyof typeof SCRIPTS;

const loading = new Map<WalletScript, Promise<void>>();

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Converts a URL to a trusted one, for pages with Trusted Types that allow the policy `dr-elements`. */
function trusted(url: string): string {
  const trustedTypes = ownGlobal<TrustedTypes>('trustedTypes');
  if (!trustedTypes) return url;
  const known: readonly string[] = Object.values(SCRIPTS);
  policy ??= trustedTypes.createPolicy('dr-elements', {
    createScriptURL(asked) {
      if (!known.includes(asked)) throw new TypeError(asked);
      return asked;
    },
  });
  return policy.createScriptURL(url);
}

/** Loads a wallet's script, once per page. Rejects if it cannot be loaded; a further call retries. */
export function loadScript(name: WalletScript): Promise<void> {
  let promise = loading.get(name);
  if (!promise) {
    promise = fetchScript(SCRIPTS[name]);
    loading.set(name, promise);
    promise.catch(() => loading.delete(name));
  }
  return promise;
}

const fetchScript = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = safeDocument.createElement('script');
    script.async = true;
    script.referrerPolicy = 'strict-origin';
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(url));
    });
    script.src = trusted(url);
    safeDocument.head.append(script);
  });
