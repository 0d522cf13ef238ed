import { nothing, render, type TemplateResult } from 'lit';
import { safeDocument } from '../../dom/safe-document.js';

/**
 * The rows of a list, with one element per key while the key is in the list: focus, typed values and frames of a row stay when
 * other rows are added or removed. (Lit's `repeat` does that for any template, at four times the size.)
 */
export class Rows {
  readonly #host: object;
  readonly #attributes: Readonly<Record<string, string>>;
  #element: HTMLElement | undefined;
  readonly #rows = new Map<string, HTMLElement>();

  /**
   * @param host The object whose methods handle the rows' events.
   * @param attributes The attributes of the rows' parent element.
   */
  constructor(host: object, attributes: Readonly<Record<string, string>> = {}) {
    this.#host = host;
    this.#attributes = attributes;
  }

  /** The rows' parent, for a template. Created when first needed, because a server that renders a skeleton has no document. */
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
   * Removes radio buttons from their group first: Chromium's list of a shadow root's groups keeps radio buttons that are removed
   * from the document as members of a group, together with the nodes around them.
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
