import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { defaultGateway } from '../../gateway/connect.js';
import type { MethodLists, PaymentGateway } from '../../gateway/payment-gateway.js';
import type { InputContext } from '../../payment-methods/method-descriptor.js';
import type { Lists, MethodInput } from '../../payment-methods/method-input.js';
import type { ChoiceList } from './render-input.js';

type ChoiceInput = Extract<MethodInput, { kind: 'choice' }>;

const LOADING: ChoiceList = { name: 'loading' };

export interface ChoiceListsOptions {
  readonly gateway: () => PaymentGateway | undefined;
  /** Returns the language of the texts, for stores with a localized name. */
  readonly language: () => string;
  /** Called when a list has arrived, or cannot be loaded; `only` is the value of a single option. */
  readonly onList: (name: string, only: string | undefined) => void;
}

/** The lists of options for inputs: banks, stores. Each is loaded once, and again for another country or currency. */
export class ChoiceLists implements ReactiveController {
  readonly #options: ChoiceListsOptions;
  readonly #lists = new Map<string, ChoiceList>();
  #place = '';
  #loading = new AbortController();

  constructor(host: ReactiveControllerHost, options: ChoiceListsOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#loading.signal.aborted) this.#loading = new AbortController();
  }

  hostDisconnected(): void {
    this.#loading.abort();
    for (const [name, list] of this.#lists) if (list === LOADING) this.#lists.delete(name);
  }

  /** Returns the list of an input by its name. */
  of(name: string): ChoiceList {
    return this.#lists.get(name) ?? LOADING;
  }

  /** Drops a list: the next update loads it again. */
  drop(name: string): void {
    this.#lists.delete(name);
  }

  clear(): void {
    this.#lists.clear();
  }

  /**
   * Drops all lists if country or currency has changed, since the banks depend on them.
   * @returns The names of the inputs whose lists were dropped.
   */
  moveTo({ country = '', currency = '' }: Partial<InputContext> = {}): readonly string[] {
    const place = `${country} ${currency}`;
    if (place === this.#place) return [];
    this.#place = place;
    this.#loading.abort();
    this.#loading = new AbortController();
    const dropped = [...this.#lists.keys()];
    this.clear();
    return dropped;
  }

  /** Loads a list once. */
  load(input: ChoiceInput, context: InputContext): void {
    const { name } = input;
    if (this.#lists.has(name)) return;
    this.#lists.set(name, LOADING);
    const { signal } = this.#loading;
    const settle = (list: ChoiceList): void => {
      if (signal.aborted || this.#lists.get(name) !== LOADING) return;
      this.#lists.set(name, list);
      const [first, second] = list.name === 'ready' ? list.choices : [];
      this.#options.onList(name, second ? undefined : first?.value);
    };
    input.choices(context, this.#listsOf(signal)).then(
      (choices) => settle({ name: 'ready', choices }),
      () => settle({ name: 'failed' }),
    );
  }

  #listsOf(signal: AbortSignal): Lists {
    const gateway = this.#options.gateway() ?? defaultGateway();
    const open = (): Promise<MethodLists> =>
      gateway?.lists?.() ?? Promise.reject(new Error('no lists'));
    const inJapanese = this.#options.language() === 'ja';
    return {
      banks: async (country, currency) =>
        (await (await open()).banks(country, currency, { signal })).map(
          ({ bankCode, bankName }) => ({ value: bankCode, label: bankName }),
        ),
      stores: async () =>
        (await (await open()).stores({ signal })).map(
          ({ storeId, storeName, localizedStoreName }) => ({
            value: storeId,
            label: (inJapanese && localizedStoreName) || storeName,
            ...(!inJapanese && localizedStoreName && { note: localizedStoreName }),
          }),
        ),
    };
  }
}
