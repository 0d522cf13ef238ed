import type { PaymentMethod } from '../../../domain/payment-method.js';
import type { ProviderWindow } from '../../../session/provider-window.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';

const LOOK = 'popup,width=520,height=720';

/**
 * The window for a method's provider, empty at first, where the page wants one. To be called in the shopper's own press of
 * a button: browsers allow it then only. `undefined` where they do not: the provider's page then takes the place of
 * ours.
 */
export function windowFor(
  { type, flow }: Pick<PaymentMethod, 'type' | 'flow'>,
  { redirectOf }: Pick<DropinConfiguration, 'redirectOf'>,
): ProviderWindow | undefined {
  const redirect = redirectOf(type);
  return flow === 'redirect' && redirect.automatic && redirect.popup ? openWindow() : undefined;
}

function openWindow(): ProviderWindow | undefined {
  let opened: Window | null = null;
  try {
    opened = window.open('about:blank', '', LOOK);
  } catch {
    // A sandboxed frame may not.
  }
  if (!opened) return undefined;
  // The provider's page must not be able to send ours elsewhere. It comes back by a channel, not by this way.
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
