import type { ReactiveController, TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { Entered, InputContext } from '../../payment-methods/method-descriptor.js';
import type { Choice, MethodInput } from '../../payment-methods/method-input.js';
import type { Announcer } from '../shared/announcer.js';
import type { LocalizeHost } from '../shared/localize-controller.js';
import type { LocalizeController } from '../shared/localize-controller.js';
import { plainEntry, problemOf, stateOf } from './check-entries.js';
import { renderInput } from './render-input.js';

export interface EntriesOptions {
  readonly words: LocalizeController;
  readonly announcer: Announcer;
  /** What is asked for now; it may depend on what was entered. */
  readonly inputs: (entered: Entered) => readonly MethodInput[];
  readonly choices?: (name: string) => readonly Choice[];
  readonly busy?: () => boolean;
  /** An example inside a text. */
  readonly placeholder?: (name: string) => string | undefined;
  /** Something was entered, or taken back. */
  readonly onChange: () => void;
}

/** Nothing of a method is asked for here. */
const CONTEXT: InputContext = {
  method: {
    type: 'none',
    flow: 'standard',
    supportsRecurring: false,
    supportsFreeTrial: false,
  },
  recurring: false,
  options: {},
};

/** What is entered into inputs that belong to no payment method: drawn, checked and complained about as those of one. */
export class Entries implements ReactiveController {
  readonly #host: LocalizeHost;
  readonly #options: EntriesOptions;
  readonly #complaints = new Set<string>();
  readonly #filled = new Set<string>();
  #values: Record<string, string> = {};

  constructor(host: LocalizeHost, options: EntriesOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // What was entered before stays.
  }

  /** As it is sent. */
  get entered(): Entered {
    return Object.fromEntries(
      this.#inputs.map((input) => [input.name, plainEntry(input, this.#values)]),
    );
  }

  get complete(): boolean {
    return this.#inputs.every((input) => !problemOf(input, this.#values));
  }

  /** Nothing at all was entered. */
  get empty(): boolean {
    return this.#inputs.every((input) => !this.#values[input.name]);
  }

  /** `invalid` or the like, of an input that the shopper has left. */
  problem(name: string): string | undefined {
    const input = this.#inputs.find((asked) => asked.name === name);
    return this.#complaints.has(name) && input ? problemOf(input, this.#values) : undefined;
  }

  clear(): void {
    this.#values = {};
    this.#complaints.clear();
    this.#tell();
  }

  /** Says all that is missing or wrong, and moves focus to the first of it. */
  async reportValidity(): Promise<void> {
    const wrong = this.#inputs.filter((input) => problemOf(input, this.#values));
    for (const { name } of wrong) this.#complaints.add(name);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.focus(wrong[0]?.name);
  }

  focus(name = this.#inputs[0]?.name): void {
    const controls = this.#host.shadowRoot?.querySelectorAll<HTMLInputElement>('input, select');
    [...(controls ?? [])].find((control) => control.name === name)?.focus();
  }

  render(): readonly (TemplateResult | typeof nothing)[] {
    const { words, choices, busy, placeholder } = this.#options;
    return this.#inputs.map((input) => {
      const { name } = input;
      const problem = this.problem(name);
      return renderInput(input, {
        value: this.#values[name] ?? '',
        complaint: problem && words.textOf(`input.${name}.${problem}`),
        placeholder: placeholder?.(name),
        state: stateOf(input, this.#values, this.#filled),
        context: CONTEXT,
        list: { name: 'ready', choices: choices?.(name) ?? [] },
        terms: [],
        words: words.textOf(`input.${name}`),
        busy: busy?.() ?? false,
        text: words.textOf,
        countText: () => '',
        has: words.has,
        money: () => '',
        percent: String,
        retryText: '',
        newWindowText: '',
        onInput: this.#onInput,
        onBlur: this.#onBlur,
        onRetry: () => undefined,
      });
    });
  }

  get #inputs(): readonly MethodInput[] {
    return this.#options.inputs(this.#values);
  }

  readonly #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement | HTMLSelectElement; // only these are drawn
    this.#values[input.name] = input.value;
    if (input.value) this.#filled.add(input.name);
    this.#complaints.delete(input.name);
    this.#tell();
  };

  /** The shopper has left a text: it is put in order, and what is wrong with it is said. */
  readonly #onBlur = (event: Event): void => {
    const { name } = event.target as HTMLInputElement; // texts only
    const input = this.#inputs.find((asked) => asked.name === name);
    if (input?.kind !== 'text') return;
    const value = this.#values[name] ?? '';
    if (input.format) this.#values[name] = input.format(value);
    const problem = value.trim() && problemOf(input, this.#values);
    if (problem) {
      const { words, announcer } = this.#options;
      this.#complaints.add(name);
      announcer.announce(words.textOf(`input.${name}.${problem}`));
    }
    this.#tell();
  };

  #tell(): void {
    this.#host.requestUpdate();
    this.#options.onChange();
  }
}
