import { elementUpdated, fixture, html } from '@open-wc/testing';
import '../../../src/elements/payment-methods/define.js';
import type { DrPaymentMethods } from '../../../src/elements/payment-methods/payment-methods.js';
import { waitUntil } from './wait-until.js';

/** A list of methods as a shopper meets it. Alone knows the shadow root. */
export class MethodsHarness {
  readonly element: DrPaymentMethods;

  constructor(element: DrPaymentMethods) {
    this.element = element;
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get #labels(): HTMLLabelElement[] {
    return [...this.#root.querySelectorAll<HTMLLabelElement>('[part~=method]')];
  }

  /** The methods' names as they are read, top to bottom. */
  get names(): string[] {
    return this.#labels.map((label) => label.querySelector('.name bdi')?.textContent?.trim() ?? '');
  }

  get labels(): string[] {
    return this.#labels.map((label) => label.innerText.trim().replace(/\s+/g, ' '));
  }

  radio(type: string): HTMLInputElement {
    const radio = this.#root.querySelector<HTMLInputElement>(`input[value="${type}"]`);
    if (!radio) throw new Error(`no radio for ${type}`);
    return radio;
  }

  /** The type of the checked radio. */
  get picked(): string | undefined {
    return this.#root.querySelector<HTMLInputElement>('input:checked')?.value;
  }

  hasFocus(inner: Element | null): boolean {
    return inner !== null && this.#root.activeElement === inner;
  }

  get isEnabled(): boolean {
    return !this.#root.querySelector('input')?.matches(':disabled');
  }

  /** The message that replaces the list. */
  get message(): string {
    return this.#root.querySelector<HTMLElement>('[part~=message] span')?.innerText.trim() ?? '';
  }

  get retryButton(): HTMLButtonElement | null {
    return this.#root.querySelector('[part~=message] button');
  }

  get isBusy(): boolean {
    return this.#root.querySelector('[aria-busy=true]') !== null;
  }

  get direction(): string {
    return getComputedStyle(this.#root.querySelector('fieldset, [part~=message]')!).direction;
  }

  get legend(): string {
    return this.#root.querySelector<HTMLElement>('legend')?.innerText.trim() ?? '';
  }

  get markup(): string {
    return this.#root.innerHTML;
  }

  querySelectorAll(selector: string): NodeListOf<Element> {
    return this.#root.querySelectorAll(selector);
  }

  async pick(type: string): Promise<void> {
    this.radio(type).click();
    await elementUpdated(this.element);
  }

  async shows(what: 'list' | 'message' | 'skeleton'): Promise<this> {
    const part = { list: 'input', message: '[part~=message]', skeleton: '.skeleton' }[what];
    await waitUntil(() => this.#root?.querySelector(part), `${what} does not come`);
    await elementUpdated(this.element);
    return this;
  }
}

export interface MethodsSetup {
  readonly sessionId?: string;
  readonly gateway?: DrPaymentMethods['gateway'];
  readonly value?: string;
  readonly lang?: string;
  readonly disabled?: boolean;
  readonly layout?: DrPaymentMethods['layout'];
}

/** Renders the element with the given properties, set before it is connected. */
export async function drawMethods(
  { sessionId, gateway, value, lang, layout, disabled = false }: MethodsSetup = {},
  parent: Element = document.createElement('div'),
): Promise<MethodsHarness> {
  const element = document.createElement('dr-payment-methods');
  if (gateway) element.gateway = gateway;
  if (sessionId) element.setAttribute('session-id', sessionId);
  if (value) element.setAttribute('value', value);
  if (lang) element.lang = lang;
  if (layout) element.layout = layout;
  element.disabled = disabled;
  parent.append(element);
  const root = parent.getRootNode();
  await fixture(html`<div>${root instanceof Element ? root : ''}</div>`);
  await elementUpdated(element);
  return new MethodsHarness(element);
}
