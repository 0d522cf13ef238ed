import type { PaymentMethod } from '../../../domain/payment-method.js';
import type { ProviderWindow } from '../../../session/provider-window.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import { redirectModeOf } from '../configuration/redirect-mode.js';

const LOOK = 'popup,width=520,height=720';

/**
 * Opens an empty window for a method's provider, if the page has configured one. Must be called within the user gesture:
 * browsers allow it only then. Returns `undefined` if the browser blocks it: the provider's page then replaces
 * ours.
 */
export function windowFor(
  { type, flow }: Pick<PaymentMethod, 'type' | 'flow'>,
  configuration: Pick<DropinConfiguration, 'given'>,
): ProviderWindow | undefined {
  const redirect = redirectModeOf(configuration, type);
  return flow === 'redirect' && redirect.automatic && redirect.popup ? openWindow() : undefined;
}

function openWindow(): ProviderWindow | undefined {
  let opened: Window | null = null;
  try {
    opened = window.open('about:blank', '', LOOK);
  } catch {
    // Fails in a sandboxed frame.
  }
  if (!opened) return undefined;
  // The provider's page must not be able to navigate ours. The shopper's return is reported over a channel, not over `opener`.
  opened.opener = null;
  const provider = opened;
  return {
    get closed() {
      return provider.closed;
    },
    go: (url) => provider.location.replace(url),
    focus: () => provider.focus(),
    close: () => provider.close(),
  };
}
