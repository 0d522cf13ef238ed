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
  /** Returns the visible inputs, which may depend on the entered values. */
  readonly inputs: (entered: Entered) => readonly MethodInput[];
  readonly choices?: (name: string) => readonly Choice[];
  readonly busy?: () => boolean;
  /** Returns the placeholder of a text input. */
  readonly placeholder?: (name: string) => string | undefined;
  /** Returns additional data for rendering an input of a payment method. */
  readonly view?: (
    input: MethodInput,
  ) => Pick<InputView, 'context' | 'list' | 'terms' | 'agreement' | 'onRetry'>;
  /** Called when a value was entered or cleared. */
  readonly onChange: () => void;
}

/** The context for inputs that do not belong to a payment method. */
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

/** The values of a list of inputs: renders and checks the inputs and shows their errors. */
export class Entries implements ReactiveController {
  readonly #host: LocalizeHost;
  readonly #options: EntriesOptions;
  readonly #complaints = new Set<string>();
  /** The errors that are not rendered yet. */
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

  /** The values in the form that is sent. */
  get entered(): Entered {
    return Object.fromEntries(
      this.inputs.map((input) => [input.name, plainEntry(input, this.#values)]),
    );
  }

  get complete(): boolean {
    return this.problems.length === 0;
  }

  /** Whether no value was entered. */
  get empty(): boolean {
    return this.inputs.every((input) => !this.#values[input.name]);
  }

  /** Returns the value of an input exactly as entered. */
  valueOf(name: string): string {
    return this.#values[name] ?? '';
  }

  /** Sets the value of an input; `undefined` clears it. */
  set(name: string, value: string | undefined): void {
    if (value === undefined) delete this.#values[name];
    else this.#values[name] = value;
  }

  /** Clears everything without calling the listener, because other inputs replace these. */
  reset(): void {
    this.#values = {};
    this.#complaints.clear();
    this.#held.clear();
    this.#filled.clear();
  }

  /** The inputs with a problem, in their order. */
  get problems(): readonly { readonly name: string; readonly problem: string }[] {
    return this.inputs.flatMap((input) => {
      const problem = problemOf(input, this.#values);
      return problem ? { name: input.name, problem } : [];
    });
  }

  /** Returns the problem of an input that the shopper has left: `invalid` or a similar one. */
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

  /** Shows the errors of all inputs. */
  markProblems(): void {
    this.#held.clear();
    for (const { name } of this.problems) this.#complaints.add(name);
    this.#host.requestUpdate();
  }

  /** Shows the errors of all inputs and moves focus to the first input with one. */
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

  /** The visible inputs. */
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

  /** Shows and announces the error of an input that was left, unless it has been shown or corrected since. */
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
