import { nothing, render, type TemplateResult } from 'lit';
import { safeDocument } from '../../dom/safe-document.js';

/**
 * The rows of a list, one element for each key for as long as the key is on the list: what is focused, typed or framed in a
 * row stays when others come and go. (Lit's `repeat` does that for any template, at four times the size.)
 */
export class Rows {
  readonly #host: object;
  readonly #attributes: Readonly<Record<string, string>>;
  #element: HTMLElement | undefined;
  readonly #rows = new Map<string, HTMLElement>();

  /**
   * @param host Whose methods listen to events of the rows.
   * @param attributes Of `element`.
   */
  constructor(host: object, attributes: Readonly<Record<string, string>> = {}) {
    this.#host = host;
    this.#attributes = attributes;
  }

  /** Where the rows are: put it into a template. Made when first needed: a server that renders a skeleton has no document. */
  get element(): HTMLElement {
    if (!this.#element) {
      this.#element = safeDocument.createElement('div');
      for (const [name, value] of Object.entries(this.#attributes))
        this.#element.setAttribute(name, value);
    }
    return this.#element;
  }

  /** Removes all rows and their content. */
  clear(): void {
    for (const key of this.#rows.keys()) this.#drop(key);
  }

  /** Renders a row for each item, in order. `draw` gets the row's element, to set class names or `inert`. */
  draw<Item>(
    items: readonly Item[],
    keyOf: (item: Item) => string,
    draw: (item: Item, row: HTMLElement) => TemplateResult,
  ): HTMLElement {
    const keys = new Set(items.map(keyOf));
    for (const key of this.#rows.keys()) if (!keys.has(key)) this.#drop(key);
    items.forEach((item, index) => {
      const key = keyOf(item);
      const row = this.#rows.get(key) ?? safeDocument.createElement('div');
      this.#rows.set(key, row);
      const present = this.element.children[index];
      if (present !== row) this.element.insertBefore(row, present ?? null);
      render(draw(item, row), row, { host: this.#host });
    });
    return this.element;
  }

  /**
   * Radio buttons leave their group first: the shadow root's register of groups (Chromium) keeps those that are removed
   * while they are in one, and with each the nodes around it.
   */
  #drop(key: string): void {
    const row = this.#rows.get(key);
    this.#rows.delete(key);
    if (!row) return;
    for (const radio of row.querySelectorAll('input')) radio.removeAttribute('name');
    row.remove();
    render(nothing, row, { host: this.#host }); // so that its references to elements are cleared
  }
}
