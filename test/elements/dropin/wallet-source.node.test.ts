import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { money } from '../../../src/domain/money.js';
import { PaymentError } from '../../../src/domain/payment-error.js';
import type { PaymentSource } from '../../../src/domain/payment-source.js';
import {
  readConfiguration,
  type DropinInput,
} from '../../../src/elements/dropin/configuration/dropin-configuration.js';
import {
  openSheet,
  payWithWallet,
  walletSource,
} from '../../../src/elements/dropin/express/pay-with-wallet.js';
import { submissionFor } from '../../../src/elements/dropin/submit/submission-for.js';
import type { LiveState } from '../../../src/domain/flow-state.js';
import type { Row } from '../../../src/elements/dropin/list/row.js';
import type { WalletAttempt } from '../../../src/elements/dropin/submit/submit-context.js';
import type { SubmitController } from '../../../src/elements/dropin/submit/submit-controller.js';
import type { PaymentGateway, SourceRequest } from '../../../src/gateway/payment-gateway.js';
import { faceOf } from '../../../src/payment-methods/registry.js';
import type { Wallet, WalletSheet } from '../../../src/wallets/wallet.js';
import { checkout, source } from '../../session/support/samples.js';

const URLS = { returnUrl: 'https://shop.example/r', cancelUrl: 'https://shop.example/c' };
const INPUT = {
  showSavePaymentAgreement: false,
  showTermsOfSaleDisclosure: false,
  hideComplianceSection: false,
  collapsed: false,
  disableAutomaticRedirects: false,
};

/** A service that makes the first of these sources, and says the others one after the other. */
function service(...states: readonly Partial<PaymentSource>[]) {
  const requests: SourceRequest[] = [];
  let asked = 0;
  const gateway = {
    createSource: (request: SourceRequest) => {
      requests.push(request);
      return Promise.resolve(source({ type: 'payPal', ...states[0] }));
    },
    retrieveSource: () => {
      asked = Math.min(asked + 1, states.length - 1);
      return Promise.resolve(source({ type: 'payPal', ...states[asked] }));
    },
  } as unknown as PaymentGateway;
  return { gateway, requests };
}

const submit = (
  gateway: PaymentGateway,
  sheet: WalletSheet,
  type = 'payPal',
  input: DropinInput = INPUT,
) => {
  const method = {
    type,
    flow: 'redirect',
    supportsRecurring: false,
    supportsFreeTrial: false,
    face: faceOf({ type }),
    marks: [],
  } as const;
  return submissionFor({
    method,
    maker: walletSource(sheet),
    session: checkout().session,
    owner: undefined,
    gateway,
    configuration: readConfiguration(input),
    mandate: 'I agree.',
    edits: '0',
    shown: checkout().session.remaining,
    language: 'en',
  });
};

const create = (submission: ReturnType<typeof submit>) =>
  submission.createSource('key', new AbortController().signal, URLS, {
    amount: money(11801, 'USD'),
    sessionVersion: 3,
  });

/** A sheet in which the shopper approves at once. */
const approving = (details: object = {}): WalletSheet => ({
  pay: (make) => make({ ...details }),
  abort: () => undefined,
});

describe('the data of a wallet’s sheet', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('location', new URL('https://shop.example/checkout'));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** The method's own code is fetched first, which takes no time of this clock. */
  const passes = async (ms: number) => {
    for (let steps = 0; steps < 4; steps++) await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(ms);
  };

  it('has the return addresses of the press, whatever the page changes afterwards', async () => {
    const { gateway, requests } = service({ state: 'chargeable' });
    const input = { ...INPUT };
    const submission = submit(gateway, approving(), 'payPal', input);

    Object.assign(input, { disableAutomaticRedirects: true, returnUrl: 'https://shop.example/no' });
    await create(submission);

    expect(submission.redirectsAutomatically).toBe(true);
    expect(requests).toMatchObject([{ details: URLS }]);
  });

  it('is added to the object of its type, with the method’s and the shopper’s data', async () => {
    const { gateway, requests } = service({ state: 'chargeable' });

    const made = await create(submit(gateway, approving({ token: 'signed' })));

    expect(made.state).toBe('chargeable');
    expect(requests).toMatchObject([
      {
        type: 'payPal',
        futureUse: true,
        mandate: { terms: 'I agree.' },
        details: { ...URLS, token: 'signed' },
      },
    ]);
    expect(requests[0]).not.toHaveProperty('owner');
    expect(requests[0]?.precondition).toEqual({ amount: money(11801, 'USD'), sessionVersion: 3 });
  });

  it('is waited for until the service has received the approval', async () => {
    const { gateway } = service(
      { state: 'pending_redirect', clientSecret: 's' },
      { state: 'pending_redirect', clientSecret: 's' },
      { state: 'chargeable', clientSecret: 's' },
    );

    const made = create(submit(gateway, approving()));
    await passes(500);

    expect((await made).state).toBe('chargeable');
  });

  it('has an unknown outcome if the service has not received it within half a minute', async () => {
    const { gateway } = service({ state: 'pending_redirect', clientSecret: 's' });

    const made = create(submit(gateway, approving()));
    const refused = expect(made).rejects.toMatchObject({ code: 'outcome-unknown' });
    await passes(60_000);

    await refused;
  });

  it('is taken to the provider by the wallet itself, where that takes more than an address', async () => {
    const { gateway } = service({ state: 'pending_redirect', clientSecret: 's' });
    const left: string[] = [];
    const sheet = { ...approving(), leave: ({ id }: PaymentSource) => left.push(id) > 0 };
    let begun: WalletAttempt | undefined;
    const controller: Pick<SubmitController, 'submitWithWallet'> = {
      submitWithWallet: (_, begin) => {
        begun = begin(money(11801, 'USD'), { checkout: checkout() } as LiveState);
        return Promise.resolve({ status: 'cancelled' });
      },
    };
    payWithWallet(controller, {} as Row, { open: () => sheet } as unknown as Wallet);

    const made = await create(submit(gateway, sheet));

    expect(made.state).toBe('pending_redirect');
    expect(begun?.leave?.(made)).toBe(true);
    expect(left).toEqual([made.id]);
  });

  it('is a payment that fails where the sheet does not open (F-114)', async () => {
    const { gateway, requests } = service({ state: 'chargeable' });
    const wallet = {
      open: () => {
        throw new PaymentError('conflict');
      },
    } as unknown as Wallet;
    const sheet = openSheet(wallet, { country: 'US', total: money(1, 'USD'), payee: 'Sample' });

    await expect(create(submit(gateway, sheet))).rejects.toMatchObject({ code: 'conflict' });
    expect(requests).toEqual([]);
  });
});
