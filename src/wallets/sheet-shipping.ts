import type { Money } from '../domain/money.js';

/** A line of a sheet. */
export interface SheetLine {
  readonly label: string;
  readonly amount: Money;
  readonly isPending?: boolean;
}

/** A shipping option. The first of a list is preselected. */
export interface SheetShippingOption {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly amount: Money;
}

/** A contact from a sheet. Before the shopper authorizes, it may have only city and country. */
export interface SheetContact {
  readonly name?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: {
    readonly line1?: string;
    readonly line2?: string;
    readonly city?: string;
    readonly state?: string;
    readonly postalCode?: string;
    /** The country, ISO 3166-1 alpha-2. */
    readonly country?: string;
  };
}

/** The shopper's data from a sheet, except the payment data. */
export interface SheetAnswers {
  readonly billingAddress?: SheetContact;
  readonly shippingAddress?: SheetContact;
  readonly contactInformation?: Pick<SheetContact, 'name' | 'phone' | 'email'>;
  readonly shippingOption?: SheetShippingOption;
}

/** The current content of a sheet. */
export interface SheetView {
  readonly total: Money;
  /** Whether the total is not final yet. */
  readonly isPending: boolean;
  readonly lines: readonly SheetLine[];
  readonly options: readonly SheetShippingOption[];
}

/** A field of a shipping address that has an error. */
export type AddressField =
  'addressLine' | 'city' | 'country' | 'phone' | 'postalCode' | 'recipient' | 'region';

/** The page's answer to a choice. Members that are absent stay unchanged. */
export interface SheetUpdate extends Partial<SheetView> {
  /** The page's refusal of the choice. The sheet shows the messages. */
  readonly error?: {
    readonly message: string;
    readonly fields?: Readonly<Partial<Record<AddressField, string>>>;
  };
}

/** The shipping part of a sheet's request. */
export interface SheetShipping {
  readonly options: readonly SheetShippingOption[];
  /** Called when the shopper has chosen an address. Never rejects. */
  onAddress(contact: SheetContact): Promise<SheetUpdate>;
  /** Called when the shopper has chosen a shipping option. Never rejects. */
  onOption(option: SheetShippingOption): Promise<SheetUpdate>;
}

/** The initial content of a sheet. */
export interface SheetContent
  extends Pick<SheetView, 'total'>, Partial<Pick<SheetView, 'isPending' | 'lines'>> {
  readonly shipping?: SheetShipping;
}

/** Keeps the content of a sheet and the chosen shipping option, and updates them with the page's answers. */
export class ShippingTalk {
  readonly #shipping: SheetShipping;
  #view: SheetView;
  #chosen: SheetShippingOption | undefined;

  constructor({ total, isPending = false, lines = [] }: SheetContent, shipping: SheetShipping) {
    this.#shipping = shipping;
    this.#view = { total, isPending, lines, options: shipping.options };
    this.#chosen = shipping.options[0];
  }

  get view(): SheetView {
    return this.#view;
  }

  get chosen(): SheetShippingOption | undefined {
    return this.#chosen;
  }

  /** Submits an address to the page. @returns The page's refusal, if any. */
  async ship(contact: SheetContact): Promise<SheetUpdate['error']> {
    return this.#take(await this.#shipping.onAddress(contact));
  }

  /** Submits a shipping option to the page; an unknown one is ignored. @returns The page's refusal, if any. */
  async choose(id: unknown): Promise<SheetUpdate['error']> {
    const option = this.#view.options.find((one) => one.id === id);
    if (!option) return undefined;
    this.#chosen = option;
    return this.#take(await this.#shipping.onOption(option));
  }

  #take({ error, ...changes }: SheetUpdate): SheetUpdate['error'] {
    this.#view = { ...this.#view, ...changes };
    // Sheets preselect the first entry of a new list.
    if (changes.options) this.#chosen = changes.options[0];
    return error;
  }
}
