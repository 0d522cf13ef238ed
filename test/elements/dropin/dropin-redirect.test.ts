import { expect } from '@open-wc/testing';
import { browserPage } from '../../../src/session/browser-page.js';
import type { Page } from '../../../src/session/page.js';
import { paymentsOf } from '../../../src/session/payments.js';
import { recallRedirect, rememberRedirect } from '../../../src/session/redirects.js';
import { acquireStore } from '../../../src/session/session-store.js';
import { drawDropin, type DropinHarness, type DropinSetup } from '../../support/harness/dropin.js';
import { situate, type Situated } from '../../support/harness/gateways.js';
import { TestFields } from '../../support/harness/test-fields.js';

const CALLER = { publishableKey: 'pk_sandbox' };
const URLS = { returnUrl: 'https://shop.example/back', cancelUrl: 'https://shop.example/cancel' };

// The drop-in takes a store up after its first answer: until then somebody else holds this one.
let letGo = (): void => undefined;
afterEach(() => letGo());

/** A drop-in on a page that writes down where it would go instead of going there. */
async function drawStaying(setup: DropinSetup = {}): Promise<{
  dropin: DropinHarness;
  left: string[];
}> {
  const left: string[] = [];
  const page: Page = Object.create(browserPage, {
    leave: { value: (url: string) => void left.push(url) },
  }) as Page;
  const situation = setup.situation ?? situate('requires-source');
  const gateway = { ...situation.gateway, fields: new TestFields() };
  const { store, release } = acquireStore(gateway, situation.sessionId, {
    language: 'en',
    page,
  });
  paymentsOf(store, page);
  letGo = release;
  const dropin = await drawDropin('requires-source', { gateway, situation, ...setup });
  return { dropin, left };
}

/** A PayPal source of this session, and the note of a shopper who was sent to PayPal with it. */
function begun({ sandbox, sessionId }: Situated, decision?: 'approve' | 'decline'): string {
  const body = { type: 'payPal', sessionId, payPal: URLS };
  const { id, clientSecret, redirect } = sandbox.createSource(CALLER, body) as {
    id: string;
    clientSecret: string;
    redirect: { redirectUrl: string };
  };
  const [, token = ''] = /redirects\/([^?]+)/.exec(redirect.redirectUrl) ?? [];
  if (decision) sandbox.decideRedirect(token, decision);
  rememberRedirect(browserPage, {
    v: 1,
    sessionId,
    sourceId: id,
    sourceClientSecret: clientSecret,
    methodType: 'payPal',
    nonce: 'n',
    startedAt: Date.now(),
  });
  return id;
}

describe('<dr-dropin>, providers', () => {
  describe('a method that redirects before the order', () => {
    it('redirects the shopper, with this page as the return URL', async () => {
      const { dropin, left } = await drawStaying();
      await dropin.isUsable();
      await dropin.pick('payPal');

      const result = await dropin.element.submit();
      await dropin.shows('pane');

      expect(result).to.deep.equal({ status: 'redirecting' });
      expect(left.length).to.equal(1);
      expect(dropin.pane).to.contain('Taking you to PayPal…');
      expect(dropin.heard('dr-success')).to.deep.equal([]);
      await expect(dropin.element).to.be.accessible();
    });

    it('gives the service this page’s address with a marker, and no owner', async () => {
      const { dropin } = await drawStaying({
        billingAddress: {
          firstName: 'Ada',
          lastName: 'Sample',
          email: 'ada@example.com',
          address: { line1: '1 Sample Street', postalCode: '55343', country: 'US' },
        },
      });
      await dropin.isUsable();
      const requests: unknown[] = [];
      const { createSource } = dropin.element.gateway!;
      Object.assign(dropin.element.gateway!, {
        createSource: (...call: Parameters<typeof createSource>) => {
          requests.push(call[0]);
          return createSource(...call);
        },
      });
      await dropin.pick('payPal');

      await dropin.element.submit();

      const [request] = requests as { details: typeof URLS; owner?: unknown }[];
      expect(new URL(request!.details.returnUrl).pathname).to.equal(location.pathname);
      expect(request!.details.returnUrl).to.contain('dr-return=');
      expect(request!.owner).to.equal(undefined);
    });
  });

  describe('a method that redirects in a separate window', () => {
    const real = window.open;
    afterEach(() => (window.open = real));

    const submit = async (opened: object | null) => {
      const calls: string[] = [];
      window.open = (url) => {
        calls.push(String(url));
        return opened as Window | null;
      };
      const drawn = await drawStaying({ options: { redirect: { popup: true } } });
      await drawn.dropin.isUsable();
      await drawn.dropin.pick('payPal');
      const result = drawn.dropin.element.submit();
      // In the press itself: browsers let no window open later.
      expect(calls).to.deep.equal(['about:blank']);
      return { ...drawn, result };
    };

    it('shows how to continue, and leads the shopper there or back', async () => {
      const went: string[] = [];
      let focused = 0;
      const opened = {
        closed: false,
        location: { replace: (url: string) => void went.push(url) },
        focus: () => focused++,
        close() {
          this.closed = true;
        },
      };
      const { dropin, left, result } = await submit(opened);
      await dropin.shows('pane');
      await dropin.until(() => dropin.pane.includes('Finish paying at PayPal in the window'));
      expect(went.length).to.equal(1);
      expect(left).to.deep.equal([]);
      await expect(dropin.element).to.be.accessible();

      dropin.part('continue-button').click();
      expect(focused).to.equal(1);
      dropin.part('change-button').click();
      expect(await result).to.deep.equal({ status: 'cancelled' });
      await dropin.isUsable();
      expect(dropin.heard('dr-cancel')).to.deep.equal([{ paymentMethod: 'payPal' }]);
      expect(dropin.open).to.equal('payPal');
    });

    it('leaves this page where no window opens (F-112)', async () => {
      const { left, result } = await submit(null);
      expect(await result).to.deep.equal({ status: 'redirecting' });
      expect(left.length).to.equal(1);
    });
  });

  describe('the shopper returns', () => {
    it('looks at the payment before anything else is shown, then finishes it', async () => {
      const situation = situate('requires-source');
      const id = begun(situation, 'approve');
      const dropin = await drawDropin('requires-source', { situation, attaches: true });
      let wasOffered = false;
      await dropin.until(() => {
        wasOffered ||= dropin.has('[part~=list]:not([aria-busy])');
        return dropin.heard('dr-success').length;
      });
      await dropin.until(() => dropin.pane.includes('Payment authorized.'));

      expect(wasOffered).to.equal(false);
      expect(dropin.heard('dr-success').length).to.equal(1);
      expect(dropin.heard('dr-success')[0]).to.have.nested.property('source.id', id);
      expect(dropin.heard('dr-cancel')).to.deep.equal([]);
      expect(recallRedirect(browserPage, situation.sessionId)).to.equal(undefined);
    });

    it('reports a cancel once, and opens the method again', async () => {
      const situation = situate('requires-source');
      begun(situation);
      const cancelled: unknown[] = [];
      const dropin = await drawDropin('requires-source', {
        situation,
        onCancel: (detail) => cancelled.push(detail),
      });
      await dropin.isUsable();
      await dropin.shows('notice');

      expect(dropin.heard('dr-cancel')).to.deep.equal([{ paymentMethod: 'payPal' }]);
      expect(cancelled).to.deep.equal([{ paymentMethod: 'payPal' }]);
      expect(dropin.heard('dr-error')).to.deep.equal([]);
      expect(dropin.open).to.equal('payPal');
      expect(dropin.notice).to.contain('The payment was canceled. You were not charged.');
      await expect(dropin.element).to.be.accessible();

      await dropin.pick('creditCard');
      expect(dropin.notice).to.equal(undefined);
    });

    it('shows that the service is being asked', async () => {
      const situation = situate('requires-source');
      begun(situation, 'approve');
      const never = { ...situation.gateway, retrieveSource: () => new Promise<never>(() => {}) };
      const dropin = await drawDropin('requires-source', {
        situation,
        gateway: never,
      });
      await dropin.shows('pane');

      expect(dropin.pane).to.contain('Checking your payment with PayPal…');
      expect(dropin.element.canSubmit).to.equal(false);
      await expect(dropin.element).to.be.accessible();
    });
  });

  describe('a method that redirects after the order', () => {
    it('hands the unauthorised source to the page, with the page’s own addresses', async () => {
      const dropin = await drawDropin('requires-source', {
        options: { redirect: { disableAutomaticRedirects: true, ...URLS } },
      });
      await dropin.isUsable();
      dropin.attachesSources();
      await dropin.pick('klarnaCredit');
      expect(dropin.text).to.contain('You’ll continue to Klarna after you place the order.');

      const { status } = await dropin.element.submit();
      await dropin.shows('pane');

      expect(status).to.equal('success');
      expect(dropin.requests[0]?.details).to.deep.equal(URLS);
      expect(dropin.heard('dr-success')[0]).to.have.nested.property(
        'source.state',
        'pending_redirect',
      );
      expect(dropin.text).to.contain('Klarna').and.to.contain('$118.01');
    });

    describe('with addresses in attributes', () => {
      const detailsWith = async (
        attributes: Readonly<Record<string, string>>,
        returnHosts: readonly string[] = [],
      ): Promise<unknown> => {
        const dropin = await drawDropin('requires-source', {
          attributes: { 'disable-automatic-redirects': '', ...attributes },
          options: { redirect: { returnHosts } },
          attaches: true,
        });
        await dropin.isUsable();
        await dropin.pick('klarnaCredit');
        await dropin.element.submit();
        return dropin.requests[0]?.details;
      };

      it('takes those of this site', async () => {
        const returnUrl = `${location.origin}/back`;
        expect(await detailsWith({ 'return-url': returnUrl })).to.deep.equal({
          returnUrl,
          cancelUrl: returnUrl,
        });
      });

      it('takes none of another site, unless the page’s script lists it (F-056)', async () => {
        const attributes = { 'return-url': URLS.returnUrl, 'cancel-url': URLS.cancelUrl };
        const refused = (await detailsWith(attributes)) as typeof URLS;
        expect(new URL(refused.returnUrl).origin).to.equal(location.origin);
        expect(new URL(refused.cancelUrl).origin).to.equal(location.origin);
        expect(await detailsWith(attributes, ['shop.example'])).to.deep.equal(URLS);
      });

      for (const url of ['javascript:alert(1)', '//shop.example/x', '/back', 'https://a@b.example'])
        it(`takes no address that is not safe: ${url} (F-056)`, async () => {
          const details = (await detailsWith({ 'return-url': url })) as typeof URLS;
          expect(new URL(details.returnUrl).origin).to.equal(location.origin);
        });
    });

    it('can be set for one method, while others redirect in the usual way', async () => {
      const { dropin, left } = await drawStaying({
        paymentMethodConfiguration: { klarnaCredit: { disableAutomaticRedirects: true } },
        attaches: true,
      });
      await dropin.isUsable();

      await dropin.pick('klarnaCredit');
      expect((await dropin.element.submit()).status).to.equal('success');
      expect(left).to.deep.equal([]);

      await dropin.shows('change-button');
      dropin.part('change-button').click();
      await dropin.isUsable();
      await dropin.pick('payPal');
      expect((await dropin.element.submit()).status).to.equal('redirecting');
      expect(left.length).to.equal(1);
    });
  });

  describe('an order that is placed and not yet paid', () => {
    it('leads to the provider', async () => {
      const situation = situate('pending-redirect');
      const { dropin, left } = await drawStaying({ situation });
      await dropin.shows('pane');
      expect(dropin.pane).to.contain('You haven’t finished paying at Klarna yet.');
      await expect(dropin.element).to.be.accessible();

      await dropin.until(() => {
        dropin.part('continue-button').click();
        return left.length > 0;
      });

      expect(left[0]).to.match(/redirects\//);
    });

    it('lets the shopper choose another method: the page is notified and may set a new session', async () => {
      const situation = situate('pending-redirect');
      const { dropin, left } = await drawStaying({ situation });
      await dropin.shows('change-button');

      await dropin.until(() => {
        dropin.part('change-button').click();
        return dropin.heard('dr-cancel').length;
      });

      expect(dropin.heard('dr-cancel')).to.deep.equal([{ paymentMethod: 'klarnaCredit' }]);
      await dropin.until(() => dropin.pane.includes('please start again from your cart'));
      expect(dropin.has('[part~=change-button]')).to.equal(false);
      expect(dropin.has('[part~=continue-button]')).to.equal(true);
      expect(dropin.focused).to.equal(dropin.part('pane'));
      expect(left).to.deep.equal([]);
      await expect(dropin.element).to.be.accessible();

      const other = situate('requires-source');
      dropin.element.gateway = { ...other.gateway, fields: new TestFields() };
      dropin.element.sessionId = other.sessionId;
      await dropin.isUsable();
      expect(dropin.types).to.include('payPal');
    });

    it('follows no address that is not safe (F-050)', async () => {
      const situation = situate('pending-redirect');
      const { loadCheckout } = situation.gateway;
      const gateway = {
        ...situation.gateway,
        async loadCheckout(...call: Parameters<typeof loadCheckout>) {
          const checkout = await loadCheckout(...call);
          const nextAction = { action: 'redirect', redirectUrl: 'javascript:alert(1)' } as const;
          return { ...checkout, session: { ...checkout.session, nextAction } };
        },
      };
      const { dropin, left } = await drawStaying({
        situation: { ...situation, gateway },
      });
      await dropin.shows('pane');

      await dropin.until(() => {
        dropin.part('continue-button').click();
        return dropin.heard('dr-error').length > 0;
      });

      expect(left).to.deep.equal([]);
      expect(dropin.heard('dr-error')[0]).to.have.nested.property('errors[0].code', 'unsafe-url');
      await dropin.shows('notice');
    });
  });
});
