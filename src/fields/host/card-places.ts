import { safeDocument } from '../../dom/safe-document.js';
import type { CardFieldName, CardFieldsOptions, FieldState } from '../field-provider.js';

/** The surroundings of one field: its label, its box and its error. */
export interface FieldPlace {
  /** The element that the field is mounted into. It is outside of shadow trees, so that other code finds it by its id. */
  readonly mountPoint: HTMLElement;
  label(words: string): void;
  /** Shows a field's state. @param complaint The error message. */
  show(state: FieldState, complaint: string | undefined): void;
}

export interface CardPlaces {
  readonly fields: Readonly<Record<CardFieldName, FieldPlace>>;
  applyStyle(style: CardFieldsOptions['style']): void;
}

// The same styles as in the card frame, whose style sheet gives the reasons.
const LOOK = `
  .card {
    container-type: inline-size;
    color: var(--text);
    font: var(--fontSize) / 1.45 var(--fontFamily);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 12px;
  }
  .field {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
  }
  .field:first-child {
    grid-column: 1 / -1;
  }
  .field + .field {
    margin-block-start: 14px;
  }
  .label,
  .error {
    font-size: 0.8667em;
    line-height: max(20px, 1.4em);
  }
  .label {
    align-self: end;
    padding-block-end: 6px;
    font-weight: 500;
    cursor: default;
  }
  .error {
    margin: 0;
    padding-block-start: 6px;
    color: var(--danger);
    overflow-wrap: anywhere;
  }
  .error:empty {
    padding: 0;
  }
  .box {
    display: grid;
    align-content: center;
    box-sizing: border-box;
    min-block-size: max(44px, 2.75em);
    padding-inline: 12px;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: text;
  }
  .invalid .box {
    border-color: var(--danger);
    box-shadow: inset 0 0 0 1px var(--danger);
  }
  .focused .box {
    border-color: var(--ring);
    outline: 1px solid var(--ring);
    outline-offset: -2px;
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--ring) 28%, transparent);
  }
  @container (inline-size < calc(15em + 12px)) {
    .fields {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .focused .box {
      outline: 3px solid Highlight;
    }
    .invalid .box {
      border-width: 2px;
    }
  }
`;

/**
 * Draws the kit's labels, boxes and errors around three fields of another library, in shadow trees that the page's style
 * sheets do not reach.
 * @param node An element outside of shadow trees, with an id. @param onPress Called when a label or a box was pressed.
 */
export function drawPlaces(node: HTMLElement, onPress: (name: CardFieldName) => void): CardPlaces {
  resetStyles(node);
  const root = node.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  root.adoptedStyleSheets = [sheet];
  const card = create('div', 'card');
  const fields = create('div', 'fields');
  card.append(fields);
  root.append(card);
  const draw = (name: CardFieldName): FieldPlace => {
    const { field, ...place } = drawField(node, name);
    field.addEventListener('click', () => onPress(name));
    fields.append(field);
    return place;
  };
  return {
    fields: {
      number: draw('number'),
      expiration: draw('expiration'),
      securityCode: draw('securityCode'),
    },
    applyStyle({ colorScheme = '', ...style }) {
      for (const [name, value] of Object.entries(style)) card.style.setProperty(`--${name}`, value);
      card.style.colorScheme = colorScheme; // a frame of another scheme would be a white box on a dark page
    },
  };
}

function drawField(node: HTMLElement, name: CardFieldName): FieldPlace & { field: HTMLElement } {
  const mountPoint = safeDocument.createElement('div');
  mountPoint.id = `${node.id}-${name}`;
  mountPoint.slot = name;
  resetStyles(mountPoint);
  node.append(mountPoint);

  const field = create('div', 'field');
  const label = create('span', 'label');
  const box = create('div', 'box');
  const error = create('p', 'error');
  const slot = safeDocument.createElement('slot');
  slot.name = name;
  label.id = `${name}-label`;
  error.id = `${name}-error`;
  box.dir = 'ltr';
  box.append(slot);
  field.setAttribute('role', 'group');
  field.setAttribute('aria-labelledby', label.id);
  field.setAttribute('aria-describedby', error.id);
  field.append(label, box, error);
  return {
    field,
    mountPoint,
    label(words) {
      label.textContent = words;
    },
    show({ focused }, complaint) {
      field.classList.toggle('focused', focused);
      field.classList.toggle('invalid', complaint !== undefined);
      error.textContent = complaint ?? '';
    },
  };
}

/** Protects an element outside of shadow trees from the page's style sheets. */
function resetStyles({ style }: HTMLElement): void {
  Object.assign(style, { display: 'block', margin: '0', padding: '0', border: '0' });
}

function create(tag: 'div' | 'span' | 'p', className: string): HTMLElement {
  const element = safeDocument.createElement(tag);
  element.className = className;
  return element;
}
