import { expectTypeOf, it } from 'vitest';
import type {
  DrDropin,
  DropinOptions,
  PaymentMethodConfiguration,
  PaymentErrorEvent,
  SuccessEvent,
} from '../../../src/index.js';

it('events are typed on the element and on the document they bubble to', () => {
  const listens = (dropin: DrDropin, page: Document): void => {
    dropin.addEventListener('dr-success', (event) => {
      expectTypeOf(event).toEqualTypeOf<SuccessEvent>();
      expectTypeOf(event.detail.source.id).toEqualTypeOf<string>();
    });
    page.addEventListener('dr-success', (event) => {
      expectTypeOf(event).toEqualTypeOf<SuccessEvent>();
    });
    page.addEventListener('dr-error', (event) => {
      expectTypeOf(event).toEqualTypeOf<PaymentErrorEvent>();
    });
  };
  expectTypeOf(listens).toBeFunction();
});

it('a misspelled option does not compile', () => {
  // @ts-expect-error -- it is showTermsOfSaleDisclosure
  expectTypeOf<DropinOptions>({ showTermsofSaleDisclosure: true });
  // @ts-expect-error -- it is buttonText
  expectTypeOf<DropinOptions>({ button: { type: 'custom', text: 'Pay' } });
  // @ts-expect-error -- it is returnUrl
  expectTypeOf<DropinOptions>({ redirect: { returnURL: '/' } });
  // @ts-expect-error -- it is cardNumberPlaceholderText
  expectTypeOf<PaymentMethodConfiguration['creditCard']>({ cardNumberPlaceholder: '1234' });
});
