import { Maskito, type MaskitoOptions } from '@maskito/core';
import type { CardMessages } from '../../i18n/en/card-frame.js';
import type { CardFieldName, FieldError } from '../protocol.js';

export interface Complaint {
  readonly code: FieldError;
  /** The message key. An empty field has a message of its own. */
  readonly key: keyof CardMessages;
  /** Whether the service reported the error, so that only an edit removes it. */
  readonly isFinal?: boolean;
}

/** The elements of a field and its error. */
export interface Field {
  readonly root: HTMLElement;
  readonly label: HTMLLabelElement;
  readonly input: HTMLInputElement;
  readonly box: HTMLElement;
  readonly error: HTMLElement;
  /** The visible error. None before the first blur or submit. */
  complaint: Complaint | undefined;
  mask: Maskito;
}

/** The `autocomplete` tokens of the fields. */
const AUTOCOMPLETE: Readonly<Record<CardFieldName, string>> = {
  number: 'cc-number',
  expiration: 'cc-exp',
  securityCode: 'cc-csc',
};

export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function createField(name: CardFieldName, options: MaskitoOptions): Field {
  const id = AUTOCOMPLETE[name];
  const label = create('label', { for: id });
  const input = create('input', {
    id,
    name: id,
    autocomplete: id,
    type: 'text',
    inputmode: 'numeric',
    spellcheck: 'false',
    enterkeyhint: 'go',
    'aria-required': 'true',
    // Empty while there is no error.
    'aria-describedby': `${id}-error${name === 'securityCode' ? ' hint' : ''}`,
  });
  const box = create('div', { class: 'box', dir: 'ltr' }, input);
  const error = create('p', { class: 'error', id: `${id}-error` });
  error.hidden = true;
  const root = create('div', { class: `field ${name}` }, label, box, error);
  return {
    root,
    label,
    input,
    box,
    error,
    mask: new Maskito(input, options),
    complaint: undefined,
  };
}
