import type { Page } from '../../../session/page.js';
import type { Words } from '../dropin-words.js';
import type { Row } from '../list/row.js';
import { keepConsents, recallConsents } from './consent-storage.js';
import {
  consentsOf,
  consentText,
  type AskedConsent,
  type Consent,
  type ConsentQuestion,
} from './consents.js';

/** The data that determines the consents; `undefined` while no amount is due. */
type Asked = Omit<ConsentQuestion, 'method'> | undefined;

/** The consents that the shopper has checked for one session, and the required ones that were missing at a press. */
export class ConsentState {
  readonly #page: Page;
  readonly #sessionId: string | undefined;
  readonly #asked: () => Asked;
  #agreed: ReadonlySet<Consent>;
  #missing: ReadonlySet<Consent> = new Set();

  constructor(page: Page, sessionId: string | undefined, asked: () => Asked) {
    this.#page = page;
    this.#sessionId = sessionId;
    this.#asked = asked;
    this.#agreed = recallConsents(page, sessionId);
  }

  /** The checked consents. */
  get agreed(): ReadonlySet<Consent> {
    return this.#agreed;
  }

  /** The required consents that were missing at a press. */
  get missing(): ReadonlySet<Consent> {
    return this.#missing;
  }

  /** The consents below the form of a method. */
  of(method: Row | undefined): readonly AskedConsent[] {
    const asked = this.#asked();
    return asked ? consentsOf({ ...asked, method }) : [];
  }

  isComplete(method: Row): boolean {
    return this.#missingFor(method).length === 0;
  }

  /** Marks the required consents that are not checked. */
  markMissing(method: Row): void {
    this.#missing = new Set(this.#missingFor(method));
  }

  set(name: Consent, agreed: boolean): void {
    const others = [...this.#agreed].filter((other) => other !== name);
    this.#agreed = new Set(agreed ? [...others, name] : others);
    this.#missing = new Set([...this.#missing].filter((other) => other !== name));
  }

  /** Stores the checked consents for the return from a provider. */
  store(): void {
    keepConsents(this.#page, this.#sessionId, this.#agreed);
  }

  reset(): void {
    this.#agreed = new Set();
    this.#missing = new Set();
  }

  /** The exact text that the shopper agreed to, if the method is saved. */
  mandateFor(method: Row, words: Words): string | undefined {
    const asked = this.#asked();
    const box = this.of(method).find(({ name, keeps }) => keeps && this.#agreed.has(name));
    return asked && box && consentText(box, { ...asked, method }, words);
  }

  #missingFor(method: Row): readonly Consent[] {
    return this.of(method)
      .filter(({ name, required }) => required && !this.#agreed.has(name))
      .map(({ name }) => name);
  }
}
