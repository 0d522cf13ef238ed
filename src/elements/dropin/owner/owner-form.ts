import { html, type TemplateResult } from 'lit';
import type { Owner } from '../../../domain/address.js';
import { fieldsOf, textOf } from '../../../domain/json-reader.js';
import { PaymentError } from '../../../domain/payment-error.js';
import type { Entered } from '../../../payment-methods/method-descriptor.js';
import { WITHOUT_OWNER } from '../../../payment-methods/without-owner.js';
import { Entries } from '../../method-form/entries.js';
import { formWords } from '../../../i18n/form-words.js';
import { isDisabled } from '../../shared/form-internals.js';
import { LocalizeController, type LocalizeHost } from '../../shared/localize-controller.js';
import type { Row } from '../list/row.js';
import type { OwnerFields } from '../source-makers.js';
import type { SubmitOptions } from '../submit/submit-context.js';
import { sourceOptionsOf } from '../configuration/source-options.js';
import { regionsOf } from './country-formats.js';
import { missingParts } from './missing-parts.js';
import { inputsOf, type PartInput } from './owner-inputs.js';

type Host = LocalizeHost & { readonly disabled: boolean };

/** Stops events of the fields: the surrounding list listens for those of its own radios, and they are not part of the API. */
const contain = (event: Event): void => event.stopPropagation();

/**
 * The fields for missing data of the payer, in the open row: one set of fields, so that the input is kept when another
 * row opens, the amount changes or the card is declined.
 */
export class OwnerForm implements OwnerFields {
  readonly #options: SubmitOptions;
  readonly #words: LocalizeController;
  readonly #entries: Entries;

  /** @param onChange Called after each edit. */
  constructor(host: Host, options: SubmitOptions, onChange: () => void) {
    this.#options = options;
    this.#words = new LocalizeController(host, undefined, formWords);
    this.#entries = new Entries(host, {
      words: this.#words,
      announcer: { announce: (text) => options.focus?.announce([text].flat().join(' ')) },
      inputs: (entered) => this.#inputs(entered).map(({ input }) => input),
      choices: (name) => (name === 'region' ? regionsOf(this.#country) : []),
      busy: () => isDisabled(host) || options.current().live?.activity.name !== 'idle',
      onChange,
    });
  }

  isComplete(row: Row): boolean {
    return !this.#asksFor(row) || this.#entries.complete;
  }

  complete(row: Row, owner: Owner | undefined): Owner | undefined {
    if (!this.#asksFor(row)) return undefined;
    const { entered } = this.#entries;
    const own: Record<string, string> = {};
    const address: Record<string, string> = {};
    for (const { part, input } of this.#inputs(entered)) {
      const typed = entered[input.name];
      const [name = '', within] = part.split('.');
      if (typed && within) address[within] = typed;
      else if (typed) own[name] = typed;
    }
    // The service lists the missing members.
    return { ...owner, ...own, address: { ...owner?.address, ...address } } as Owner;
  }

  markMissing(row: Row): void {
    if (!this.isComplete(row)) this.#entries.markProblems();
  }

  reportValidity(row: Row): PaymentError | undefined {
    if (this.isComplete(row)) return undefined;
    void this.#entries.reportValidity();
    return new PaymentError('incomplete-details', {
      details: this.#entries.problems.map(({ name, problem }) => ({
        code: problem === 'missing' ? 'missing_parameter' : 'invalid_parameter',
        message: this.#words.textOf(`input.${name}.${problem}`),
        parameter: `owner.${this.#partOf(name)}`,
      })),
    });
  }

  clear(): void {
    this.#entries.clear();
  }

  render(row: Row, onEnter: () => void): TemplateResult | undefined {
    if (!this.#asksFor(row)) return undefined;
    return html`<div
      class="owner"
      role="group"
      aria-label=${this.#words.text('owner.legend')}
      @input=${contain}
      @change=${contain}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    >
      ${this.#words.pending ? html`<span class="skeleton box"></span>` : this.#entries.render()}
    </div>`;
  }

  /** Saved sources have an owner; some providers already have the payer's data. */
  #asksFor({ type, saved }: Row): boolean {
    return !saved && !WITHOUT_OWNER.split(' ').includes(type) && this.#entries.inputs.length > 0;
  }

  #inputs(entered: Entered): readonly PartInput[] {
    const { live, configuration } = this.#options.current();
    if (!live) return [];
    return inputsOf(missingParts(live.checkout.session, configuration), entered, this.#country);
  }

  get #country(): string {
    const { live, configuration } = this.#options.current();
    const given = fieldsOf(sourceOptionsOf(configuration).owner?.address).country;
    return textOf(given) ?? live?.checkout.session.country ?? '';
  }

  #partOf(name: string): string {
    return this.#inputs({}).find(({ input }) => input.name === name)?.part ?? '';
  }
}
