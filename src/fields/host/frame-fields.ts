import { safeDocument } from '../../dom/safe-document.js';
import { isLoopbackHost } from '../../domain/loopback.js';
import { PaymentError } from '../../domain/payment-error.js';
import type { FieldProvider } from '../field-provider.js';
import { meetingPlace } from './meeting-place.js';
import { mountCard } from './mount-card.js';
import { mountFrame, type MountFrame } from './mount-frame.js';
import { mountField, mountSecurityCode } from './mount-single-field.js';

export interface FrameFieldsOptions {
  /** The absolute URL of the folder with the frame pages, on another origin than the page: `https://pay.example/v1/frames`. */
  readonly framesUrl: string;
  readonly publishableKey: string;
  /** The name of the card page in that folder: `card`, unless the pages are static files. */
  readonly cardPage?: string;
}

/** Returns the URL of the card page. @throws {PaymentError} If it must not be opened here. */
function cardUrl({ framesUrl, publishableKey, cardPage = 'card' }: FrameFieldsOptions): URL {
  let url: URL;
  try {
    url = new URL(cardPage, framesUrl.replace(/\/*$/, '/'));
  } catch (cause) {
    throw new PaymentError('invalid-configuration', { cause });
  }
  url.searchParams.set('key', publishableKey);
  // A frame with the page's own origin could remove its sandbox, and the page could read it.
  if (url.origin === location.origin) throw new PaymentError('invalid-configuration');
  const isSecure =
    url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
  if (!isSecure || !isSecureContext) throw new PaymentError('insecure-context');
  return url;
}

const inTurn =
  (...acts: readonly (() => void)[]) =>
  (): void =>
    acts.forEach((act) => act());

/** Card fields in frames of the payment service: card data never reaches the page. */
export function frameFields(options: FrameFieldsOptions): FieldProvider {
  const mount: MountFrame = (container, plan, frameOptions, listener) =>
    mountFrame(
      container,
      () => cardUrl(options),
      options.publishableKey,
      plan,
      frameOptions,
      listener,
    );
  const enter = meetingPlace(() => cardUrl(options));
  return {
    mountCard: (...given) => mountCard(mount, ...given),
    mountSecurityCode: (...given) => mountSecurityCode(mount, ...given),
    mountField(container, ...given) {
      const field = mountField(mount, container, ...given);
      if (!(container.getRootNode() instanceof ShadowRoot)) return field;
      const leave = enter();
      return Object.assign(field, { destroy: inTurn(leave, field.destroy) });
    },

    /** Opens the connection. The preconnect element has its effect once it is in the document. */
    prepare() {
      const link = safeDocument.createElement('link');
      link.rel = 'preconnect';
      try {
        link.href = cardUrl(options).origin;
      } catch {
        return; // mounting reports the error
      }
      safeDocument.head.append(link);
      link.remove();
    },
  };
}
