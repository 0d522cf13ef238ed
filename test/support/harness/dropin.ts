import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/dropin/define.js';
import type { DrDropin } from '../../../src/elements/dropin/dropin.js';
import type { SourceRequest } from '../../../src/gateway/payment-gateway.js';
import type { ScenarioName } from '../../../src/sandbox/scenarios.js';
import { situate, type Situated } from './gateways.js';
import { TestFields } from './test-fields.js';
import { waitUntil } from './wait-until.js';
import { OWNER } from '../sample-owner.js';

const CALLER = { publishableKey: 'pk_sandbox' };

/** Protocol 4.4. */
const CARD = { number: '4444222233331111', expirationMonth: 12, expirationYear: 2040, cvv: '123' };

const EVENTS = [
  'dr-ready',
  'dr-method-select',
  'dr-before-submit',
  'dr-success',
  'dr-error',
  'dr-cancel',
  'dr-session-change',
  'dr-session-expired',
  'dr-state-change',
] as const;

type EventName = (typeof EVENTS)[number];

/** A drop-in as a shopper meets it, and the service behind it. Alone knows the shadow roots. */
export class DropinHarness {
  readonly element: DrDropin;
  readonly fields: TestFields;
  readonly situation: Situated;
  /** The recorded source requests. */
  readonly requests: SourceRequest[] = [];
  readonly #heard: { readonly type: string; readonly detail: unknown }[] = [];

  constructor(element: DrDropin, situation: Situated, fields: TestFields) {
    this.element = element;
    this.situation = situation;
    this.fields = fields;
    for (const name of EVENTS) {
      element.addEventListener(name, ({ type, detail }) => this.#heard.push({ type, detail }));
    }
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The details of the events of one name, in their order. */
  heard(name: EventName): unknown[] {
    return this.#heard.filter(({ type }) => type === name).map(({ detail }) => detail);
  }

  get order(): string[] {
    return this.#heard.map(({ type }) => type);
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector} in ${this.text}`);
    return found;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  part(name: string): HTMLElement {
    return this.find(`[part~="${name}"]`);
  }

  /** Everything there is to read. */
  get text(): string {
    return this.root.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get types(): string[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input[name=method]')].map(
      ({ value }) => value,
    );
  }

  radio(type: string): HTMLInputElement {
    return this.find<HTMLInputElement>(`input[value="${type}"]`);
  }

  /** The type of the open row, and that of the radio that is on: they had better be the same. */
  get open(): string | undefined {
    const body = this.root.querySelector('[part~=body]:not([hidden])');
    const checked = this.root.querySelector<HTMLInputElement>('input[name=method]:checked')?.value;
    const open = body?.id.replace('body-', '');
    if (open !== checked) throw new Error(`open ${open}, but ${checked} is on`);
    return open;
  }

  get payButton(): HTMLButtonElement {
    return this.find<HTMLButtonElement>('[part~=body]:not([hidden]) [part~=pay-button]');
  }

  get payLabel(): string {
    return this.payButton.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get isBusy(): boolean {
    return this.payButton.getAttribute('aria-busy') === 'true';
  }

  get notice(): string | undefined {
    return this.root.querySelector('[part~=notice]')?.textContent?.replace(/\s+/g, ' ').trim();
  }

  get pane(): string {
    return this.part('pane').textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get cardForm(): HTMLElementTagNameMap['dr-card-form'] {
    return this.find<HTMLElementTagNameMap['dr-card-form']>('dr-card-form');
  }

  /** Waits until a condition holds and the element has rendered. */
  async until(what: () => unknown, message = 'does not come about'): Promise<void> {
    const holds = () => {
      try {
        return what();
      } catch {
        return false;
      }
    };
    await waitUntil(holds, message).catch((error: Error) => {
      throw new Error(`${error.message}; there is: ${this.text}; heard: ${this.order.join(' ')}`);
    });
    await this.element.updateComplete;
  }

  async shows(part: string): Promise<this> {
    await this.until(() => this.has(`[part~="${part}"]`), `${part} does not come`);
    return this;
  }

  /** The list is there, and the card fields where they are open. */
  async isUsable(): Promise<this> {
    await this.shows('list');
    await this.until(
      () => !this.has('[part~=body]:not([hidden]) .fields-skeleton, dr-card-form:not(:defined)'),
      'card fields do not come',
    );
    return this;
  }

  async pick(type: string): Promise<void> {
    this.radio(type).click();
    await this.element.updateComplete;
  }

  /** Types a card and waits until the drop-in knows. */
  async typesCard(what: Parameters<TestFields['card']['types']>[0] = 'everything'): Promise<void> {
    await this.until(() => this.cardForm.usable, 'card form is not usable');
    this.fields.card.types(what);
    await this.element.updateComplete;
  }

  /** Attaches a source, as a shop's back end would. */
  attach(sourceId: string): void {
    this.situation.sandbox.attachSource(CALLER, this.situation.checkoutId, sourceId);
  }

  /** Whenever a source was made, attaches it. */
  attachesSources(): void {
    this.element.addEventListener('dr-success', (event) => {
      event.waitUntil(Promise.resolve().then(() => this.attach(String(event.detail.source.id))));
    });
  }

  /** Said to screen readers last. */
  get announced(): string {
    return this.root.querySelector('[role=status].visually-hidden')?.textContent ?? '';
  }
}

export interface DropinSetup extends Partial<
  Pick<
    DrDropin,
    | 'options'
    | 'billingAddress'
    | 'paymentMethodConfiguration'
    | 'collapsed'
    | 'buttonType'
    | 'onReady'
    | 'onSuccess'
    | 'onError'
    | 'onCancel'
    | 'lang'
    | 'locale'
    | 'gateway'
    | 'sessionId'
  >
> {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly fields?: TestFields;
  readonly situation?: Situated;
  /** Attaches every created source from the start, like the shop's back end. */
  readonly attaches?: boolean;
}

/** Draws a drop-in over a session in a named situation; the sandbox makes sources of whatever is submitted. */
export async function drawDropin(
  scenario: ScenarioName,
  {
    attributes = {},
    fields = new TestFields(),
    situation,
    attaches,
    ...properties
  }: DropinSetup = {},
): Promise<DropinHarness> {
  const given = situation ?? situate(scenario);
  const element = document.createElement('dr-dropin');
  const harness = new DropinHarness(element, given, fields);
  if (attaches) harness.attachesSources();
  fields.tokenize = (submission) => {
    const { id, clientSecret } = given.sandbox.createSource(
      CALLER,
      { type: 'creditCard', sessionId: given.sessionId, owner: OWNER, creditCard: CARD },
      { idempotencyKey: submission.idempotencyKey },
    );
    return Promise.resolve({ sourceId: id as string, clientSecret: clientSecret as string });
  };
  element.gateway = {
    ...given.gateway,
    fields,
    createSource(request, options) {
      harness.requests.push(request);
      return given.gateway.createSource(request, options);
    },
  };
  element.sessionId = given.sessionId;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return harness;
}
