import type {} from '../../src/compat/global.js';
import { expectTypeOf, it } from 'vitest';
import type { DigitalRiverConstructor, DrElement, WalletElement } from '../../src/compat/index.js';

// Nothing runs here: `npm run types` is the test. The functions keep the calls from being made.

it('the bare name of the script is known with dr-elements/digitalriver/global', () => {
  void (() => {
    expectTypeOf(DigitalRiver).toEqualTypeOf<DigitalRiverConstructor>();
    const river = new DigitalRiver('pk_test_1', { locale: 'en-US' });
    expectTypeOf(river.createElement('invoiceAttribute')).toEqualTypeOf<
      DrElement<'invoiceattribute'>
    >();
    expectTypeOf(river.createElement('applePay')).toEqualTypeOf<WalletElement<'applepay'>>();
    // @ts-expect-error -- no such element
    river.createElement('invoice');
    // @ts-expect-error -- options of another element
    river.createElement('onlineBanking', { onlineBanking: { sessionId: 's' } });
    expectTypeOf(window.DigitalRiver).toEqualTypeOf<DigitalRiverConstructor | undefined>();
  });
});
