import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { LazyController } from '../../lazy/lazy-controller.js';
import type { FlowState, LiveState } from '../../domain/flow-state.js';
import type { PaymentError } from '../../domain/payment-error.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import { shownAmount } from '../../domain/primary-share.js';
import type { SessionStore } from '../../session/session-store.js';
import { isDisabled } from '../shared/form-internals.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { Rows } from '../shared/rows.js';
import { SessionController } from '../shared/session-controller.js';
import {
  readConfiguration,
  type DropinConfiguration,
  type DropinInput,
  type DropinLayout,
} from './configuration/dropin-configuration.js';
import { CHUNKS } from './chunks.js';
import { ENGLISH, lacksNames } from './dropin-words.js';
import { FocusController } from './focus-controller.js';
import { ListPaint } from './list/list-paint.js';
import { OpenRow } from './list/open-row.js';
import { rowKey, type Row } from './list/row.js';
import { storeShape } from './list/skeleton-shape.js';
import { neededChunks, walletsOf } from './needed-chunks.js';
import { OnlineController } from './online-controller.js';
import { PageEvents, type DropinCallbacks } from './page-events.js';
import { PaymentController } from './payment-controller.js';
import { renderScreen, type DropinView } from './render-screen.js';
import { keyOf, typesOnOffer, type Screen } from './screen.js';
import { lacksBoxes, shownScreen } from './shown-screen.js';
import { SourceMakers } from './source-makers.js';

/** The members of `<dr-dropin>` on which its screen depends. */
export interface ScreenHost
  extends ReactiveControllerHost, HTMLElement, DropinInput, DropinCallbacks {
  readonly shadowRoot: ShadowRoot | null;
  readonly sessionId?: string;
  readonly locale?: string;
  readonly gateway?: PaymentGateway;
  readonly layout: DropinLayout;
  readonly visibleMethods: number;
  readonly cartUrl?: string;
  readonly disabled: boolean;
  readonly error: PaymentError | undefined;
}

/**
 * The state of a drop-in's screen: the shown screen, the open row, and the chunks to load for them. Payments are
 * handled by `PaymentController`.
 */
export class ScreenController implements ReactiveController {
  readonly session: SessionController;
  readonly payment: PaymentController;
  readonly #host: ScreenHost;
  readonly #words: LocalizeController;
  readonly #chunks: LazyController<typeof CHUNKS>;
  readonly #focus: FocusController;
  readonly #rows: Rows;
  readonly #online: OnlineController;
  readonly #events: PageEvents;
  readonly #makers = new SourceMakers();
  readonly #openRow = new OpenRow();
  readonly #paint = new ListPaint();
  #configuration: DropinConfiguration;
  #screen: Screen = { name: 'skeleton' };
  /** Whether the shopper has expanded the list. */
  #all = false;
  /** Whether the shopper changes the method although the session is funded. */
  #changing = false;
  #note: PaymentError | undefined;

  constructor(host: ScreenHost) {
    this.#host = host;
    this.#configuration = readConfiguration(host);
    const formEnglish = () => CHUNKS.form.module?.english;
    this.#words = new LocalizeController(host, ENGLISH, undefined, formEnglish);
    this.session = new SessionController(host, {
      onChange: (state, previous) => this.#onChange(state, previous),
      needsSession: () => !this.#manages,
      target: () =>
        this.#manages ? this.#chunks.get('saving')?.savingOf(this.#configuration) : host.sessionId,
    });
    this.#chunks = new LazyController(host, CHUNKS);
    this.#focus = new FocusController(host, () => this.#words.language);
    this.#rows = new Rows(host, { class: 'rows' });
    this.#online = new OnlineController(host);
    this.#events = new PageEvents(host, this.#words);
    this.payment = new PaymentController(host, this.#chunks, {
      current: () => ({
        live: this.#live,
        method: this.#openMethod,
        methods: this.#methods,
        shown: 'live' in this.#screen ? shownAmount(this.#screen.live) : undefined,
        configuration: this.#configuration,
      }),
      makers: this.#makers,
      words: this.#words,
      events: this.#events,
      focus: this.#focus,
      show: (note, picked) => {
        if (picked !== undefined) this.#openRow.picked = picked;
        this.#note = note;
        this.#focus.focusNotice();
        host.requestUpdate();
      },
    });
    host.addController(this); // last: the others have handled the change before its turn
  }

  /** The current error: the session cannot be read or has ended, or the last payment failed. */
  get error(): PaymentError | undefined {
    return this.session.error ?? this.#live?.notice;
  }

  /** Reads the page's configuration. Call this before each update. */
  configure(): void {
    this.#configuration = readConfiguration(this.#host);
  }

  /**
   * Opens a method, as if the shopper had selected it; before the list has loaded, sets the one to open.
   * @returns `false` if it is not available, or a payment is in progress.
   */
  select(type: string): boolean {
    const busy = (this.#live?.activity.name ?? 'idle') !== 'idle';
    const isOffered = this.#methods.some((method) => rowKey(method) === type);
    if (busy || ('methods' in this.#screen && !isOffered)) return false;
    this.#changing = this.#screen.name === 'funded';
    this.#open(type);
    return true;
  }

  refresh(): Promise<void> {
    this.#chunks.retry('saving');
    return this.session.refresh();
  }

  /** Clears the shopper's choice, entries and consents. */
  reset(): void {
    this.#makers.clear();
    this.payment.current?.forget();
    this.#changing = false;
    this.#open(undefined);
  }

  hostDisconnected(): void {
    // Like the session controller: an element that is only moved stays as it is.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#join(undefined);
    });
  }

  hostUpdate(): void {
    // The payment first: it may continue one from before a reload.
    if (this.#host.isConnected) this.#join(this.session.store);
    const { layout, flow = this.#host.options?.flow } = this.#host;
    const { state } = this.session;
    const view = this.#view;
    const screen = shownScreen(view, state, this.#isEarly());
    this.#screen = screen;
    if (screen.name !== 'list') this.#rows.clear();
    const open = this.#openMethod;
    this.#openRow.keep(open);
    const { hasBegun } = this.payment;
    this.#chunks.load(...neededChunks({ ...view, state, screen, layout, open, flow, hasBegun }));
  }

  render(): TemplateResult {
    const open = this.#openMethod;
    return renderScreen({ ...this.#view, screen: this.#screen, open: open && rowKey(open) });
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#chunks.get('form')?.checkConfiguration(this.#host);
    const screen = this.#screen;
    const open = this.#openMethod;
    const row = screen.name === 'list' ? (open ?? screen.methods[0]) : undefined;
    this.#focus.arrive(keyOf(screen), row && rowKey(row));
    if (!('methods' in screen) || screen.name === 'moving') return;
    this.#paint.follow(() => this.#host.requestUpdate());
    if (!this.#events.markReady(typesOnOffer(screen, this.#configuration))) return;
    const wallets = walletsOf(screen.live, this.#configuration).length;
    storeShape(this.#configuration.flow, { rows: screen.methods.length, wallets });
    // Loads while the shopper reads. Open fields load it themselves.
    if (open?.face.usesCardFields || !screen.methods.some(({ face }) => face.usesCardFields))
      return;
    void this.#chunks
      .loaded('form')
      .then((form) => form?.prepareCard(this.session.store?.gateway.fields));
  }

  get #view(): Omit<DropinView, 'screen' | 'open'> {
    const { locale, layout, visibleMethods } = this.#host;
    return {
      configuration: this.#configuration,
      words: this.#words,
      focus: this.#focus,
      chunks: this.#chunks,
      makers: this.#makers,
      rows: this.#rows,
      gateway: this.session.store?.gateway,
      locale,
      cartUrl: this.#host.cartUrl,
      offline: this.#online.offline,
      disabled: isDisabled(this.#host),
      kept: this.#openRow.kept,
      moved: this.#openRow.moved,
      isPainted: this.#paint.isOver,
      layout,
      visible: this.#all ? 0 : visibleMethods,
      note: this.#note,
      givenUp: this.#changing,
      submit: this.payment.current,
      actions: this.#actions,
    };
  }

  readonly #actions: DropinView['actions'] = {
    refresh: () => void this.refresh(),
    pay: () => void this.payment.submit(),
    edited: (isEmpty) => this.payment.edited(isEmpty),
    pick: (event) => {
      const open = this.#openMethod;
      const key = this.#openRow.pick(event, this.#methods, this.#host, open && rowKey(open));
      if (key !== undefined) this.#open(key);
    },
    showAll: () => {
      this.#all = true;
      const next = this.#methods[this.#host.visibleMethods];
      if (next) this.#focus.focusRow(rowKey(next));
      this.#host.requestUpdate();
    },
    change: () => {
      this.#changing = true;
      this.#host.requestUpdate();
    },
    again: () => this.reset(),
    savedChanged: (message) => {
      this.#focus.announce(message);
      void this.refresh();
    },
    broken: (type, reason) => this.#events.reportRenderError(type, reason),
  };

  get #manages(): boolean {
    return this.#configuration.flow === 'managePaymentMethods';
  }

  get #live(): LiveState | undefined {
    const { state } = this.session;
    return 'activity' in state ? state : undefined;
  }

  get #methods(): readonly Row[] {
    return 'methods' in this.#screen ? this.#screen.methods : [];
  }

  get #openMethod(): Row | undefined {
    return this.#openRow.of(this.#screen, this.#configuration.expandsFirst);
  }

  #open(key: string | undefined): void {
    this.#openRow.picked = key;
    this.#note = undefined;
    this.payment.store?.dismissNotice();
    this.#host.requestUpdate();
  }

  /** Leaves the previous session and prepares payments for this one, if an amount is due. */
  #join(store: SessionStore | undefined): void {
    const before = this.payment.store;
    this.payment.join(store);
    if (store === before) return;
    if (before && store) {
      this.#makers.clear(); // input for another session
      this.#changing = false;
    }
    if (store) this.#events.restart(store.sessionId);
  }

  /** Whether it is too early to show the screen: texts are still loading, or an unfinished redirect must be resolved first. */
  #isEarly(): boolean {
    const isFirst = this.#screen.name === 'skeleton';
    const live = this.#live;
    if (isFirst && lacksNames(this.#words, this.session.state)) return true;
    if (!live) return false;
    if (isFirst && lacksBoxes(live, this.#configuration, this.#chunks, this.payment)) return true;
    // If the payment code cannot be loaded, an unfinished redirect is ignored and the session is shown as it is.
    return this.payment.isComing && this.payment.isUnfinished;
  }

  #onChange(state: FlowState, previous: FlowState): void {
    const activity = 'activity' in state ? state.activity : undefined;
    this.#openRow.follow(activity, this.#openMethod);
    if (activity?.name === 'attaching') this.#changing = false;
    this.#events.changed(state, previous, this.#host.sessionId ?? '');
  }
}
