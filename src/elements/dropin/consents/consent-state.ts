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

/** What is asked of whom; `undefined` while there is nothing to pay. */
type Asked = Omit<ConsentQuestion, 'method'> | undefined;

/** What the shopper has ticked for one session, and what they tried to pay without. */
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

  /** The boxes that are ticked. */
  get agreed(): ReadonlySet<Consent> {
    return this.#agreed;
  }

  /** The boxes the shopper tried to pay without. */
  get missing(): ReadonlySet<Consent> {
    return this.#missing;
  }

  /** The boxes below the form of a method. */
  of(method: Row | undefined): readonly AskedConsent[] {
    const asked = this.#asked();
    return asked ? consentsOf({ ...asked, method }) : [];
  }

  isComplete(method: Row): boolean {
    return this.#missingFor(method).length === 0;
  }

  /** Marks the boxes that have to be ticked and are not. */
  markMissing(method: Row): void {
    this.#missing = new Set(this.#missingFor(method));
  }

  set(name: Consent, agreed: boolean): void {
    const others = [...this.#agreed].filter((other) => other !== name);
    this.#agreed = new Set(agreed ? [...others, name] : others);
    this.#missing = new Set([...this.#missing].filter((other) => other !== name));
  }

  /** Stores what is ticked, for the way back from a provider. */
  store(): void {
    keepConsents(this.#page, this.#sessionId, this.#agreed);
  }

  reset(): void {
    this.#agreed = new Set();
    this.#missing = new Set();
  }

  /** The exact text that the shopper agreed to, where the method is to be saved. */
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
