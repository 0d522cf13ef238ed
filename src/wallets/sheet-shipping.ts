import type { Money } from '../domain/money.js';

/** A line of a sheet. */
export interface SheetLine {
  readonly label: string;
  readonly amount: Money;
  readonly isPending?: boolean;
}

/** A way to ship. The first of a list is the one that is chosen. */
export interface SheetShippingOption {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly amount: Money;
}

/** Who and where, as a sheet tells it. Before the shopper agreed it may be no more than city and country. */
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
    /** ISO 3166-1 alpha-2. */
    readonly country?: string;
  };
}

/** What the shopper gave in a sheet beside the means to pay. */
export interface SheetAnswers {
  readonly billingAddress?: SheetContact;
  readonly shippingAddress?: SheetContact;
  readonly contactInformation?: Pick<SheetContact, 'name' | 'phone' | 'email'>;
  readonly shippingOption?: SheetShippingOption;
}

/** What a sheet shows at one time. */
export interface SheetView {
  readonly total: Money;
  /** The total is not known for good yet. */
  readonly isPending: boolean;
  readonly lines: readonly SheetLine[];
  readonly options: readonly SheetShippingOption[];
}

/** Where a shipping address is wrong. */
export type AddressField =
  'addressLine' | 'city' | 'country' | 'phone' | 'postalCode' | 'recipient' | 'region';

/** What the page answers to a choice: what it does not name stays as it is. */
export interface SheetUpdate extends Partial<SheetView> {
  /** It cannot be: the page's own words for it, shown by the sheet. */
  readonly error?: {
    readonly message: string;
    readonly fields?: Readonly<Partial<Record<AddressField, string>>>;
  };
}

/** A sheet that asks where to ship to, and how. */
export interface SheetShipping {
  readonly options: readonly SheetShippingOption[];
  /** The shopper chose an address. Never rejects. */
  onAddress(contact: SheetContact): Promise<SheetUpdate>;
  /** The shopper chose a way to ship. Never rejects. */
  onOption(option: SheetShippingOption): Promise<SheetUpdate>;
}

/** What a sheet opens with. */
export interface SheetContent
  extends Pick<SheetView, 'total'>, Partial<Pick<SheetView, 'isPending' | 'lines'>> {
  readonly shipping?: SheetShipping;
}

/** What a sheet shows, and which way to ship is chosen, from one answer of the page to the next. */
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

  /** @returns What speaks against the address. */
  async ship(contact: SheetContact): Promise<SheetUpdate['error']> {
    return this.#take(await this.#shipping.onAddress(contact));
  }

  /** @returns What speaks against the option; one that is not on the list changes nothing. */
  async choose(id: unknown): Promise<SheetUpdate['error']> {
    const option = this.#view.options.find((one) => one.id === id);
    if (!option) return undefined;
    this.#chosen = option;
    return this.#take(await this.#shipping.onOption(option));
  }

  #take({ error, ...changes }: SheetUpdate): SheetUpdate['error'] {
    this.#view = { ...this.#view, ...changes };
    // Sheets start a new list at its first entry.
    if (changes.options) this.#chosen = changes.options[0];
    return error;
  }
}
