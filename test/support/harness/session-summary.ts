import { elementUpdated, fixture, html } from '@open-wc/testing';
import '../../../src/elements/session-summary/define.js';
import type { DrSessionSummary } from '../../../src/elements/session-summary/session-summary.js';
import { waitUntil } from './wait-until.js';

/** The text of a part without elements that match `selector`. */
function textOf(part: Element | null | undefined, without: string): string {
  const copy = part?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll(`${without}, button`).forEach((element) => element.remove());
  return (copy?.textContent ?? '').trim().replace(/\s+/g, ' ');
}

const seen = (part?: Element | null) => textOf(part, '.visually-hidden');
const heard = (part?: Element | null) => textOf(part, '[aria-hidden=true]');

/** A balance as a shopper meets it. Alone knows the shadow root. */
export class SummaryHarness {
  readonly element: DrSessionSummary;

  constructor(element: DrSessionSummary) {
    this.element = element;
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector(`[part~=${name}]`);
  }

  /** The large figure with its label: `Remaining $68.01`. */
  get headline(): string {
    const figure = this.#part('remaining') ?? this.#part('covered') ?? this.#part('total');
    return figure ? `${seen(figure.previousElementSibling)} ${seen(figure)}` : '';
  }

  get remaining(): string {
    return seen(this.#part('remaining'));
  }

  /** How the large figure is read out. */
  get remainingHeard(): string {
    return heard(this.#part('remaining'));
  }

  /** `Store credit $50.00`, top to bottom. */
  get lines(): string[] {
    return this.#lines.map((line) => seen(line).trim());
  }

  get linesHeard(): string[] {
    return this.#lines.map((line) => heard(line).trim());
  }

  get #lines(): Element[] {
    return [...this.#root.querySelectorAll('[part~=line]')];
  }

  get status(): string {
    return seen(this.#part('status'));
  }

  get statusHeard(): string {
    return heard(this.#part('status'));
  }

  get tone(): string {
    return (
      /success|warning|danger|neutral|waiting/.exec(this.#part('status')?.className ?? '')?.[0] ??
      ''
    );
  }

  get meterLabel(): string | null | undefined {
    return this.#part('meter')?.getAttribute('aria-label');
  }

  /** The widths of the meter's segments, as fractions of the meter. */
  get segments(): number[] {
    const meter = this.#part('meter');
    const width = meter?.getBoundingClientRect().width ?? 1;
    return [...(meter?.children ?? [])].map(
      (segment) => segment.getBoundingClientRect().width / width,
    );
  }

  get isBusy(): boolean {
    return this.#part('summary')?.getAttribute('aria-busy') === 'true';
  }

  get direction(): string {
    return getComputedStyle(this.#part('summary')!).direction;
  }

  /** The last announcement to screen readers. */
  get announced(): string {
    return this.#root.querySelector('[role=status]')?.textContent ?? '';
  }

  get markup(): string {
    return this.#root.innerHTML;
  }

  get height(): number {
    return this.element.getBoundingClientRect().height;
  }

  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  button(name: string): HTMLButtonElement | undefined {
    return [...this.#root.querySelectorAll('button')].find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === name,
    );
  }

  async shows(what: 'status' | 'skeleton'): Promise<this> {
    const selector = what === 'status' ? '[part~=status]' : '.skeleton';
    await waitUntil(() => this.#root?.querySelector(selector), `${what} does not come`);
    await elementUpdated(this.element);
    return this;
  }

  /** The transition of the meter is over. */
  async settles(): Promise<this> {
    await Promise.all(
      this.#root.getAnimations().map((animation) => animation.finished.catch(() => {})),
    );
    return this;
  }
}

export type SummarySetup = Partial<
  Pick<DrSessionSummary, 'gateway' | 'sessionId' | 'locale' | 'compact' | 'removable' | 'lang'>
>;

/** Renders the element with the given properties, set before it is connected. */
export async function drawSummary(
  { gateway, sessionId, locale, compact, removable, lang }: SummarySetup = {},
  parent: HTMLElement = document.createElement('div'),
): Promise<SummaryHarness> {
  const element = document.createElement('dr-session-summary');
  if (gateway) element.gateway = gateway;
  if (sessionId) element.setAttribute('session-id', sessionId);
  if (locale) element.locale = locale;
  if (lang) element.lang = lang;
  element.toggleAttribute('compact', compact ?? false);
  element.toggleAttribute('removable', removable ?? false);
  parent.append(element);
  const root = parent.getRootNode();
  await fixture(html`<div>${root instanceof Element ? root : ''}</div>`);
  await elementUpdated(element);
  return new SummaryHarness(element);
}
