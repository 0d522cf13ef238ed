import { describe, expect, it } from 'vitest';
import { CALLER, openShop, type Answer } from './shop.js';

const withSavedCards = () => {
  const shop = openShop();
  const customer: Answer = shop.sandbox.createCustomer(CALLER, { email: 'ada@example.com' });
  const save = (number?: string, more = {}): Answer =>
    shop.sandbox.saveSource(CALLER, customer.id, shop.card(undefined, number, more).id);
  const savedIn = (made: Answer): Answer =>
    (shop.sandbox.readBrowserCheckout(CALLER, shop.sessionIdOf(made), {}) as Answer).savedSources;
  return { ...shop, customer, save, savedIn };
};

describe('a customer’s saved sources', () => {
  it('come with the session, the default first', () => {
    const { sandbox, customer, save, checkout, savedIn } = withSavedCards();
    const visa = save();
    const jcb = save('3528987698769879');
    sandbox.updateCustomer(CALLER, customer.id, { defaultSourceId: jcb.id });
    const made = checkout({ customerId: customer.id });
    expect(savedIn(made)).toEqual([
      {
        id: jcb.id,
        clientSecret: jcb.clientSecret,
        type: 'creditCard',
        flow: 'standard',
        state: 'chargeable',
        reusable: true,
        default: true,
        removable: true,
        creditCard: {
          brand: 'JCB',
          lastFourDigits: '9879',
          expirationMonth: 12,
          expirationYear: 2030,
        },
      },
      expect.objectContaining({ id: visa.id, default: false }),
    ]);
  });

  it('tell nothing of the owner and nothing that was typed', () => {
    const { customer, save, checkout, savedIn } = withSavedCards();
    save();
    const told = JSON.stringify(savedIn(checkout({ customerId: customer.id })));
    expect(told).not.toMatch(/owner|Sample|ada@|4444|number|cvv/i);
  });

  it('do not come to a guest, nor to somebody else', () => {
    const { sandbox, save, checkout, savedIn } = withSavedCards();
    save();
    const other: Answer = sandbox.createCustomer(CALLER, {});
    expect(savedIn(checkout())).toBeUndefined();
    expect(savedIn(checkout({ customerId: other.id }))).toEqual([]);
    expect(savedIn(checkout({ customerId: 'nobody' }))).toBeUndefined();
  });

  it('leave out what was removed, and what the session does not take', () => {
    const { sandbox, customer, save, checkout, sessionIdOf, savedIn } = withSavedCards();
    const [gone, kept] = [save(), save()];
    const made = checkout({ customerId: customer.id });
    sandbox.removeSavedSource(CALLER, customer.id, gone.id);
    expect(savedIn(made)).toMatchObject([{ id: kept.id, default: true }]);
    sandbox.overrideMethods(CALLER, sessionIdOf(made), [{ type: 'payPal' }]);
    expect(savedIn(made)).toEqual([]);
  });

  it('are no more on offer once the order is placed', () => {
    const { customer, save, checkout, attach, order, savedIn } = withSavedCards();
    const made = checkout({ customerId: customer.id });
    attach(made, save());
    order(made);
    expect(savedIn(made)).toBeUndefined();
  });

  it('are not to be removed while a subscription lives on them', () => {
    const { customer, save, checkout, savedIn } = withSavedCards();
    save(undefined, { usage: 'subscription' });
    expect(savedIn(checkout({ customerId: customer.id }))).toMatchObject([{ removable: false }]);
  });
});
