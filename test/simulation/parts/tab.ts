import type { LiveState } from '../../../src/domain/flow-state.js';
import { toDecimal, type Money } from '../../../src/domain/money.js';
import type { PaymentError } from '../../../src/domain/payment-error.js';
import { isChanged } from '../../../src/elements/card-form/mounted-fields.js';
import type { SubmitOptions } from '../../../src/elements/dropin/submit/submit-context.js';
import { SubmitController } from '../../../src/elements/dropin/submit/submit-controller.js';
import { cardSource, type CardForm } from '../../../src/elements/dropin/form/card-source.js';
import { readConfiguration } from '../../../src/elements/dropin/configuration/dropin-configuration.js';
import { PageEvents } from '../../../src/elements/dropin/page-events.js';
import type { SuccessEvent } from '../../../src/elements/dropin/submit/submit-events.js';
import { shownAmount } from '../../../src/domain/primary-share.js';
import { screenOf, type Screen } from '../../../src/elements/dropin/screen.js';
import type { CardFields, CardFieldsState } from '../../../src/fields/field-provider.js';
import { providerOf } from '../../../src/fields/lazy-fields.js';
import { httpGateway } from '../../../src/gateway/http-gateway.js';
import type { PaymentGateway } from '../../../src/gateway/payment-gateway.js';
import { paymentsOf, type SubmitResult } from '../../../src/session/payments.js';
import { acquireStore, type SessionStore } from '../../../src/session/session-store.js';
import type { Browser, LoadedPage } from './browser.js';
import type { CardFrame, CardName } from './card-frame.js';
import { CARDS } from './card-frame.js';
import { KeptPage, type Locks } from './kept-page.js';
import type { Caller, Network } from './network.js';
import { SHOP_ORIGIN } from './service.js';
import type { Shop } from './shop.js';

export interface TabOptions {
  /** Counted from 1. */
  readonly number: number;
  readonly browser: Browser;
  readonly shop: Shop;
  readonly network: Network;
  readonly locks: Locks;
  readonly log: (line: string) => void;
  /** The tab's storage. */
  readonly memory: Map<string, string>;
  /** How often the button was pressed before the page was loaded again. */
  readonly presses?: number;
}

/** The amount on a button or in a summary: `118.01 USD`. */
export const spoken = (amount: Money | undefined): string =>
  amount ? `${toDecimal(amount)} ${amount.currency}` : 'nothing';

const CONFIGURATION = readConfiguration({
  showSavePaymentAgreement: false,
  showTermsOfSaleDisclosure: false,
  hideComplianceSection: false,
  collapsed: false,
  disableAutomaticRedirects: false,
  paymentMethodConfiguration: { enabledPaymentMethods: ['creditCard'] },
});

// Its keys are what it says.
const WORDS = {
  text: (key: string) => key,
  errorText: (code: string) => code,
  money: spoken,
  has: () => false,
  language: 'en',
} as unknown as SubmitOptions['words'];

/**
 * A shop's page with a drop-in, loaded once, in a tab: everything from the press of the button inwards is the kit's own.
 * The elements are left out: this draws nothing, and knows of the card form what `<dr-card-form>` would.
 */
export class Tab implements LoadedPage {
  readonly options: TabOptions;
  frame: CardFrame | undefined;
  /** What the button said when it was pressed last, while it could be. */
  agreed: string | undefined;
  /** Presses that nobody has heard of yet. */
  open = 0;
  #changing = false;
  #presses: number;
  readonly #page: KeptPage;
  readonly #gateway: PaymentGateway;
  #dropin: Dropin;

  constructor(options: TabOptions) {
    this.options = options;
    const { browser, locks, memory, presses = 0 } = options;
    this.#presses = presses;
    this.#page = new KeptPage(`${SHOP_ORIGIN}/checkout`, memory, locks);
    this.#gateway = httpGateway({ key: 'pk_sandbox', ...browser.load(this) });
    this.#dropin = this.#insert();
  }

  /** Puts a drop-in into the page. */
  #insert(): Dropin {
    const { sessionId } = this.options.shop;
    const page = this.#page;
    const { store, release } = acquireStore(this.#gateway, sessionId, { language: 'en', page });
    paymentsOf(store, page); // whoever asks first decides about the page
    const host = this.#host();
    const events = new PageEvents(host, {
      errorText: (code) => code,
      whenArrived: (listener) => listener(),
    });
    const attempts = new SubmitController(host, store, {
      current: () => {
        const { screen, live } = this;
        const methods = 'methods' in screen ? screen.methods : [];
        return {
          live,
          shown: 'live' in screen ? shownAmount(screen.live) : undefined,
          methods,
          method: methods[0],
          configuration: CONFIGURATION,
        };
      },
      makers: { of: () => cardSource(form) },
      words: WORDS,
      events,
      focus: undefined,
      show: (note) => this.#say(`note ${note.code}`),
    });
    const stop = store.subscribe((state, previous) => {
      if ('activity' in state && state.activity.name === 'attaching') this.#changing = false;
      events.changed(state, previous, sessionId);
      this.#say(this.#outline());
    });
    const form = new TypedForm(this.#gateway, () => attempts.edited());
    const remove = (): void => {
      stop();
      attempts.leave();
      release();
      form.destroy();
    };
    return { store, attempts, form, remove };
  }

  get live(): LiveState | undefined {
    const { state } = this.#dropin.store;
    return 'activity' in state ? state : undefined;
  }

  get screen(): Screen {
    return screenOf({
      state: this.#dropin.store.state,
      configuration: CONFIGURATION,
      cardFields: true,
      changing: this.#changing,
      added: this.#dropin.attempts.added,
      withSaved: (methods) => methods,
    });
  }

  get isComplete(): boolean {
    return this.#dropin.form.complete;
  }

  readonly caller = (part: Caller['part']): Caller => ({
    tab: this.options.number,
    part,
    agreed: this.agreed,
    press: this.#presses,
    alive: () => !this.#page.isGone,
  });

  /** What the button says: what the service will take. */
  get shown(): string {
    return spoken(this.live && shownAmount(this.live));
  }

  type(name: CardName): void {
    this.frame?.form.type(CARDS[name]);
  }

  blur(): void {
    this.frame?.form.blur();
  }

  press(): void {
    if (this.screen.name !== 'list') return; // there is no button
    if (this.live?.activity.name === 'idle') {
      this.agreed = this.shown;
      this.#presses++;
    }
    this.#say(`presses Pay ${this.shown}`);
    this.open++;
    void this.#dropin.attempts.submit().then((result) => {
      this.open--;
      this.#say(`result: ${resultText(result)}`);
    });
  }

  /** The list again, although all is paid for. */
  change(): void {
    const { screen } = this;
    if (screen.name === 'funded' && screen.replaceable) this.#changing = true;
  }

  look(): void {
    this.#page.tell('visible');
  }

  refresh(): Promise<void> {
    return this.#dropin.store.refresh();
  }

  /** "Check again", where the notice has the button. */
  check(): void {
    if (this.live?.notice?.code === 'outcome-unknown') this.#dropin.attempts.checkAgain();
  }

  /** "Try again", where a source waits to be attached. */
  attachAgain(): void {
    const { notice, unattached } = this.live ?? {};
    if (notice?.code === 'attach-failed' && unattached) this.#dropin.attempts.attachAgain();
  }

  /** The page takes the drop-in out. */
  remove(): void {
    this.#dropin.remove();
  }

  /** … and puts it in again. */
  putBack(): void {
    this.#dropin = this.#insert();
  }

  /** The page is loaded again, in the same tab. */
  reload(): Tab {
    this.end();
    return new Tab({ ...this.options, presses: this.#presses });
  }

  end(): void {
    this.#page.end();
    this.frame?.close();
    this.#dropin.remove();
  }

  #host() {
    const events = new EventTarget();
    events.addEventListener('dr-success', (event) => {
      const { detail, waitUntil } = event as SuccessEvent;
      const { id } = detail.source as { readonly id: string };
      const { network, shop } = this.options;
      const attached = network.send(this.caller('shop'), shop.attaching(id)).then(({ status }) => {
        if (status >= 300) throw new Error(`status ${status}`);
      });
      waitUntil.call(event, attached);
    });
    return Object.assign(events, {
      requestUpdate: () => undefined,
      addController: () => undefined,
      removeController: () => undefined,
      updateComplete: Promise.resolve(true),
    }) as unknown as ConstructorParameters<typeof SubmitController>[0]; // as much of an element as attempts and reports use
  }

  #outline(): string {
    const { state } = this.#dropin.store;
    if (!('activity' in state)) return `shows ${state.view}`;
    const { activity, notice, checkout } = state;
    return `shows ${this.screen.name}, ${activity.name}, ${spoken(checkout.session.remaining)}${notice ? `, ${notice.code}` : ''}`;
  }

  #say(text: string): void {
    if (!this.#page.isGone) this.options.log(`  tab ${this.options.number} ${text}`);
  }
}

const resultText = (result: SubmitResult): string =>
  result.status === 'error' ? `error ${result.error.code}` : result.status;

/** A drop-in that stands in the page. */
interface Dropin {
  readonly store: SessionStore;
  readonly attempts: SubmitController;
  readonly form: TypedForm;
  readonly remove: () => void;
}

/** What `<dr-card-form>` is to the drop-in. */
class TypedForm implements CardForm {
  readonly #fields: CardFields | undefined;
  #state: CardFieldsState | undefined;
  #isReady = false;
  error: PaymentError | undefined;
  readonly problems = [];

  constructor(gateway: PaymentGateway, onChange: () => void) {
    const container = { append: (frame: { load: () => void }) => frame.load(), clientWidth: 400 };
    const onState = (state: CardFieldsState): void => {
      const isChange = !this.#state || isChanged(this.#state, state);
      this.#state = state;
      if (isChange) onChange(); // the drop-in listens to `dr-card-change`
    };
    this.#fields = providerOf(gateway.fields)?.mountCard(
      container as unknown as HTMLElement, // all that a frame is mounted with
      { title: 'Card', locale: 'en', direction: 'ltr', style: {} },
      {
        onState,
        onEnter: () => undefined,
        onReset: () => undefined,
        onError: (error) => (this.error = error),
      },
    );
    this.#fields?.ready.then(
      () => {
        this.#isReady = true;
        if (this.#fields) onState(this.#fields.state);
      },
      () => undefined,
    );
  }

  get complete(): boolean {
    return this.#isReady && this.#state?.complete === true;
  }

  get usable(): boolean {
    return this.#isReady;
  }

  submit: CardFields['submit'] = (...given) => {
    if (!this.#fields) throw new Error('no card fields');
    return this.#fields.submit(...given);
  };

  async flush(): Promise<void> {
    await this.#fields?.flush?.();
  }

  async reportValidity(): Promise<void> {
    this.#fields?.validate();
  }

  clear(): void {
    this.#fields?.clear();
  }

  destroy(): void {
    this.#isReady = false;
    this.#fields?.destroy();
  }
}
