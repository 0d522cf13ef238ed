import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { PaymentError, toPaymentError } from '../../domain/payment-error.js';
import { isPast, type SavedSource } from '../../domain/saved-sources.js';
import type { PaymentGateway } from '../../gateway/payment-gateway.js';
import type { LocalizeController } from '../shared/localize-controller.js';
import {
  SavedSourceChangeEvent,
  SavedSourceDefaultEvent,
  SavedSourceRemoveEvent,
} from './events.js';
import { renderExpiryForm, type Expiry } from './expiry-form.js';
import { renderRemovalQuestion } from './removal-question.js';

/** The members of `<dr-saved-source>` that its tasks use. */
export interface TaskHost extends ReactiveControllerHost, HTMLElement {
  readonly source?: SavedSource;
  readonly label: string;
  readonly gateway?: PaymentGateway;
  readonly manageable: boolean;
}

/** The management tasks of a saved source: a new expiry date, removal, the choice of the default. */
export class SourceTasks {
  readonly #host: TaskHost;
  readonly #localize: LocalizeController;
  readonly #focus: (selector: string) => void;
  #task: 'none' | 'expiry' | 'removal' = 'none';
  #isBusy = false;
  #failure: PaymentError | undefined;
  #isExpiryWrong = false;

  /** @param focus Moves focus to the node of a selector after the next update. */
  constructor(host: TaskHost, localize: LocalizeController, focus: (selector: string) => void) {
    this.#host = host;
    this.#localize = localize;
    this.#focus = focus;
  }

  /** Whether a request to the page's back end or the service is in progress. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  get hasFailed(): boolean {
    return this.#failure !== undefined;
  }

  /** Opens the form for a new expiry date, which an expired card needs before it can be used. */
  askExpiry(): void {
    this.#task = 'expiry';
    this.#focus('select');
    this.#host.requestUpdate();
  }

  /** Resets the tasks because another source replaces this one. */
  reset(): void {
    this.#task = 'none';
    this.#failure = undefined;
  }

  /** @param isExpired Whether the form for a new expiry date is open while no other task is. */
  render(source: SavedSource, isExpired: boolean): TemplateResult {
    const asksExpiry =
      this.#task === 'expiry' || (isExpired && this.#task === 'none' && this.#canUpdate);
    return html`
      ${asksExpiry ? this.#renderExpiry(isExpired) : nothing}
      ${this.#task === 'removal' ? this.#renderQuestion(source) : this.#renderButtons(source, isExpired)}
    `;
  }

  #renderExpiry(isExpired: boolean): TemplateResult {
    return renderExpiryForm({
      words: this.#localize,
      today: new Date(),
      isWrong: this.#isExpiryWrong,
      isBusy: this.#isBusy,
      onSave: (expires) => void this.#saveExpiry(expires),
      onCancel: isExpired ? undefined : () => this.#leave('.task.update'),
    });
  }

  #renderQuestion(source: SavedSource): TemplateResult {
    return renderRemovalQuestion({
      words: this.#localize,
      label: this.#host.label,
      isBusy: this.#isBusy,
      onRemove: () => void this.#remove(source),
      onKeep: () => this.#leave('.task.remove'),
    });
  }

  #renderButtons(source: SavedSource, isExpired: boolean): TemplateResult {
    const { text } = this.#localize;
    const { manageable, label: name } = this.#host;
    const isOpen = this.#task === 'expiry' || isExpired;
    const button = (key: string, label: string, act: () => void, heard?: string) =>
      html`<button
        class="task ${key}"
        type="button"
        aria-label=${heard ?? nothing}
        aria-disabled=${this.#isBusy ? 'true' : nothing}
        @click=${act}
      >
        ${label}
      </button>`;
    const tasks = [
      this.#canUpdate && !isOpen
        ? button('update', text('saved.update'), () => this.#begin('expiry', 'select'))
        : nothing,
      manageable && !source.isDefault
        ? button('default', text('saved.setDefault'), () => void this.#makeDefault(source))
        : nothing,
      manageable && source.isRemovable
        ? button(
            'remove',
            text('saved.remove'),
            () => this.#begin('removal', '.question'),
            text('saved.removeNamed', { name }),
          )
        : nothing,
    ];
    return html`
      ${
        tasks.every((task) => task === nothing)
          ? nothing
          : html`<div class="tasks" part="tasks">${tasks}</div>`
      }
      ${
        manageable && !source.isRemovable
          ? html`<p class="hint">${text('saved.needed')}</p>`
          : nothing
      }
    `;
  }

  get #canUpdate(): boolean {
    const { source, gateway } = this.#host;
    return source?.type === 'creditCard' && gateway?.updateSource !== undefined;
  }

  #begin(task: 'expiry' | 'removal', focus: string): void {
    if (this.#isBusy) return;
    this.#task = task;
    this.#failure = undefined;
    this.#isExpiryWrong = false;
    this.#focus(focus);
    this.#host.requestUpdate();
  }

  #leave(focus: string): void {
    if (this.#isBusy) return;
    this.#task = 'none';
    this.#focus(focus);
    this.#host.requestUpdate();
  }

  async #saveExpiry(expires: Expiry | undefined): Promise<void> {
    const { source, gateway, label: name } = this.#host;
    if (this.#isBusy || !source) return;
    this.#isExpiryWrong = !expires || isPast({ expires }, new Date());
    this.#host.requestUpdate();
    if (this.#isExpiryWrong || !expires) return this.#focus('select');
    const signal = AbortSignal.timeout(30_000);
    await this.#work(
      () => gateway?.updateSource?.(source, expires, { signal }),
      this.#localize.text('saved.updated', { name }),
    );
  }

  #remove(source: SavedSource): Promise<void> {
    const done = this.#localize.text('saved.removed', { name: this.#host.label });
    return this.#ask(new SavedSourceRemoveEvent(source), done);
  }

  #makeDefault(source: SavedSource): Promise<void> {
    const done = this.#localize.text('saved.isDefault', { name: this.#host.label });
    return this.#ask(new SavedSourceDefaultEvent(source), done);
  }

  /** Dispatches an event for the page's back end and waits for its answer. */
  async #ask(event: SavedSourceRemoveEvent | SavedSourceDefaultEvent, done: string): Promise<void> {
    if (this.#isBusy) return;
    if (!this.#host.dispatchEvent(event)) return this.#leave('.task.remove');
    if (event.answered) return this.#work(() => event.settle(), done);
    await event.settle('DR-ELM-005');
    this.#failure = new PaymentError('invalid-configuration');
    this.#host.requestUpdate();
  }

  /** Shows a pending action, then its result. */
  async #work(act: () => Promise<unknown> | undefined, done: string): Promise<void> {
    this.#isBusy = true;
    this.#failure = undefined;
    this.#host.requestUpdate();
    try {
      await act();
      this.#task = 'none';
      // The pressed button is removed: focus stays here until the list has moved it.
      if (this.#host.shadowRoot?.activeElement) this.#focus('.form');
      this.#host.dispatchEvent(new SavedSourceChangeEvent(done));
    } catch (reason) {
      const error = toPaymentError(reason);
      if (error.code === 'invalid-details') this.#isExpiryWrong = true;
      else this.#failure = error;
    }
    this.#isBusy = false;
    this.#host.requestUpdate();
  }
}
