import type { ReactiveController, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { afterPress } from '../../dom/after-press.js';
import type { Entered, InputContext } from '../../payment-methods/method-descriptor.js';
import type { Choice, MethodInput } from '../../payment-methods/method-input.js';
import type { Announcer } from '../shared/announcer.js';
import type { LocalizeHost } from '../shared/localize-controller.js';
import type { LocalizeController } from '../shared/localize-controller.js';
import { plainEntry, problemOf, stateOf } from './check-entries.js';
import { renderInput, type InputView } from './render-input.js';

export interface EntriesOptions {
  readonly words: LocalizeController;
  readonly announcer: Pick<Announcer, 'announce'>;
  /** What is asked for now; it may depend on what was entered. */
  readonly inputs: (entered: Entered) => readonly MethodInput[];
  readonly choices?: (name: string) => readonly Choice[];
  readonly busy?: () => boolean;
  /** An example inside a text. */
  readonly placeholder?: (name: string) => string | undefined;
  /** What an input of a payment method is drawn with beside these. */
  readonly view?: (
    input: MethodInput,
  ) => Pick<InputView, 'context' | 'list' | 'terms' | 'agreement' | 'onRetry'>;
  /** Something was entered, or cleared. */
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

/** What the shopper enters into a list of inputs: draws and checks them, and shows what is missing or wrong. */
export class Entries implements ReactiveController {
  readonly #host: LocalizeHost;
  readonly #options: EntriesOptions;
  readonly #complaints = new Set<string>();
  /** Those of the complaints that are not drawn yet. */
  readonly #held = new Set<string>();
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
      this.inputs.map((input) => [input.name, plainEntry(input, this.#values)]),
    );
  }

  get complete(): boolean {
    return this.problems.length === 0;
  }

  /** Nothing at all was entered. */
  get empty(): boolean {
    return this.inputs.every((input) => !this.#values[input.name]);
  }

  /** What was entered into one input, as it stands there. */
  valueOf(name: string): string {
    return this.#values[name] ?? '';
  }

  /** Enters a value for the shopper; `undefined` clears it. */
  set(name: string, value: string | undefined): void {
    if (value === undefined) delete this.#values[name];
    else this.#values[name] = value;
  }

  /** Forgets everything, without a word to the listener: other inputs take the place of these. */
  reset(): void {
    this.#values = {};
    this.#complaints.clear();
    this.#held.clear();
    this.#filled.clear();
  }

  /** The inputs with something missing or wrong, in their order. */
  get problems(): readonly { readonly name: string; readonly problem: string }[] {
    return this.inputs.flatMap((input) => {
      const problem = problemOf(input, this.#values);
      return problem ? { name: input.name, problem } : [];
    });
  }

  /** `invalid` or the like, of an input that the shopper has left. */
  problem(name: string): string | undefined {
    const input = this.inputs.find((asked) => asked.name === name);
    return this.#complaints.has(name) && input ? problemOf(input, this.#values) : undefined;
  }

  clear(): void {
    this.#values = {};
    this.#complaints.clear();
    this.#held.clear();
    this.#reportChange();
  }

  /** Shows all that is missing or wrong. */
  markProblems(): void {
    this.#held.clear();
    for (const { name } of this.problems) this.#complaints.add(name);
    this.#host.requestUpdate();
  }

  /** As `markProblems`, and moves focus to the first of it. */
  async reportValidity(): Promise<void> {
    const [first] = this.problems;
    this.markProblems();
    await this.#host.updateComplete;
    this.focus(first?.name);
  }

  focus(name = this.inputs[0]?.name): void {
    const controls = this.#host.shadowRoot?.querySelectorAll<HTMLInputElement>('input, select');
    [...(controls ?? [])].find((control) => control.name === name && !control.disabled)?.focus();
  }

  render(): readonly (TemplateResult | typeof nothing)[] {
    const { words, choices, busy, placeholder, view } = this.#options;
    return this.inputs.map((input) => {
      const { name } = input;
      const problem = this.problem(name);
      return renderInput(input, {
        value: this.#values[name] ?? '',
        complaint:
          problem && !this.#held.has(name) ? words.textOf(`input.${name}.${problem}`) : undefined,
        placeholder: placeholder?.(name),
        state: stateOf(input, this.#values, this.#filled),
        context: CONTEXT,
        list: { name: 'ready', choices: choices?.(name) ?? [] },
        terms: [],
        agreement: words.textOf(`input.${name}`),
        busy: busy?.() ?? false,
        localize: words,
        onInput: this.#onInput,
        onBlur: this.#onBlur,
        onRetry: () => undefined,
        ...view?.(input),
      });
    });
  }

  /** What is asked for now. */
  get inputs(): readonly MethodInput[] {
    return this.#options.inputs(this.#values);
  }

  readonly #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement | HTMLSelectElement; // only these are drawn
    const isTick = input instanceof HTMLInputElement && input.type === 'checkbox';
    this.#values[input.name] = isTick ? String(input.checked) : input.value;
    if (input.value) this.#filled.add(input.name);
    this.#complaints.delete(input.name);
    this.#held.delete(input.name);
    this.#reportChange();
  };

  /** On blur: normalizes the value and shows its error. */
  readonly #onBlur = (event: Event): void => {
    const { name } = event.target as HTMLInputElement; // texts only
    const input = this.inputs.find((asked) => asked.name === name);
    if (input?.kind !== 'text') return;
    const value = this.#values[name] ?? '';
    if (input.format) this.#values[name] = input.format(value);
    if (value.trim() && problemOf(input, this.#values)) {
      this.#complaints.add(name);
      this.#held.add(name);
      // In the next frame: Firefox dispatches `change` before the pressed button is `:active`.
      requestAnimationFrame(() => afterPress(() => this.#show(name)));
    }
    this.#reportChange();
  };

  /** Shows and announces what is wrong with an input that was left, unless it was shown or corrected since. */
  #show(name: string): void {
    if (!this.#held.delete(name)) return;
    const { words, announcer } = this.#options;
    const problem = this.problem(name);
    if (problem) announcer.announce(words.textOf(`input.${name}.${problem}`));
    this.#host.requestUpdate();
  }

  #reportChange(): void {
    this.#host.requestUpdate();
    this.#options.onChange();
  }
}
