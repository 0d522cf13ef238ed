import { PaymentError } from '../domain/payment-error.js';
import type { CardFields, FieldProvider, FieldState } from '../fields/field-provider.js';

const UNTOUCHED: FieldState = { empty: true, valid: false, focused: false };
const NOTHING_TYPED: CardFields['state'] = {
  fields: { number: UNTOUCHED, expiration: UNTOUCHED, securityCode: UNTOUCHED },
  complete: false,
  brand: 'unknown',
};

/**
 * A field provider whose code is fetched when it is first needed: a page without cards never loads it. What is asked of
 * fields before they are there is done when they are.
 */
export function lazyFields(load: () => Promise<FieldProvider>): FieldProvider {
  let loading: Promise<FieldProvider> | undefined;
  const provider = (): Promise<FieldProvider> =>
    (loading ??= load().catch((cause: unknown) => {
      // The next one who asks may be luckier.
      loading = undefined;
      throw new PaymentError('frame-unavailable', { cause });
    }));
  return {
    prepare: () =>
      void provider().then(
        (fields) => fields.prepare?.(),
        () => undefined,
      ),
    mountCard(container, options, listener) {
      let mounted: CardFields | undefined;
      let isGone = false;
      const mounting = provider().then((fields) =>
        // Nobody waits for fields that were taken away.
        isGone
          ? new Promise<CardFields>(() => undefined)
          : (mounted = fields.mountCard(container, options, listener)),
      );
      const later = (act: (fields: CardFields) => void): void => {
        if (mounted) act(mounted);
        else mounting.then(act, () => undefined); // whoever waits for `ready` hears of it
      };
      return {
        ready: mounting.then(({ ready }) => ready),
        get state() {
          return mounted?.state ?? NOTHING_TYPED;
        },
        update: (changes) => later((fields) => fields.update(changes)),
        focus: (target) => later((fields) => fields.focus(target)),
        clear: () => later((fields) => fields.clear()),
        validate: () => later((fields) => fields.validate()),
        submit: (submission, signal) =>
          mounting.then((fields) => fields.submit(submission, signal)),
        destroy: () => {
          isGone = true;
          mounted?.destroy();
        },
      };
    },
  };
}
