import { expect, waitUntil } from '@open-wc/testing';
import type { PaymentError } from '../../src/domain/payment-error.js';
import { digitalRiverFields } from '../../src/fields/digital-river-fields.js';
import type { CardFieldsState } from '../../src/fields/field-provider.js';

/** What a `DigitalRiver` global would be asked for: its elements, as far as fields use them. */
class FakeDigitalRiver {
  readonly elements: FakeElement[] = [];
  readonly sources: unknown[] = [];
  result: unknown = { source: { id: 'src', clientSecret: 'src_secret' } };

  createElement(type: string, options: object): FakeElement {
    const element = new FakeElement(type, options);
    this.elements.push(element);
    return element;
  }

  createSource(_: unknown, data: unknown): Promise<unknown> {
    this.sources.push(data);
    return Promise.resolve(this.result);
  }

  element(type: string): FakeElement {
    return this.elements.find((each) => each.type === type)!;
  }
}

class FakeElement {
  readonly type: string;
  readonly options: object;
  place: Element | null = null;
  isDestroyed = false;
  isFocused = false;
  readonly #listeners = new Map<string, (event: unknown) => void>();

  constructor(type: string, options: object) {
    this.type = type;
    this.options = options;
  }

  mount(id: string): void {
    this.place = document.getElementById(id);
    this.place?.append(document.createElement('input'));
    this.tell('ready', {});
  }

  on(event: string, listener: (event: unknown) => void): void {
    this.#listeners.set(event, listener);
  }

  tell(event: string, payload: object): void {
    this.#listeners.get(event)?.({ elementType: this.type, ...payload });
  }

  destroy(): void {
    this.isDestroyed = true;
  }

  focus(): void {
    this.isFocused = true;
  }

  clear(): void {}
  update(): void {}
}

const LABELS = { number: 'Card number', expiration: 'Expires', securityCode: 'Code' };
const LOOK = { title: 'Card', locale: 'en', direction: 'ltr', style: {} } as const;
const signal = new AbortController().signal;

/** Two shadow roots deep, as a drop-in's card form stands. */
function nest(): { outer: HTMLElement; container: HTMLElement } {
  const outer = document.createElement('div');
  const inner = document.createElement('div');
  const container = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append(container);
  document.body.append(outer);
  return { outer, container };
}

async function mounted() {
  const digitalRiver = new FakeDigitalRiver();
  const states: CardFieldsState[] = [];
  const { outer, container } = nest();
  let entered = 0;
  const provider = digitalRiverFields({ digitalRiver, labels: () => Promise.resolve(LABELS) });
  const fields = provider.mountCard(container, LOOK, {
    onState: (state) => void states.push(state),
    onEnter: () => void entered++,
    onReset: () => undefined,
    onError: () => undefined,
  });
  await fields.ready;
  return { digitalRiver, states, outer, container, fields, entered: () => entered };
}

const FULL = { complete: true, empty: false, error: null };

describe('digital-river-fields', () => {
  afterEach(() => document.body.replaceChildren());

  it('stand in the document’s own tree, where the library finds them, and show two shadow roots deep', async () => {
    const { digitalRiver, container, outer } = await mounted();
    const { place } = digitalRiver.element('cardnumber');
    expect(place?.getRootNode()).to.equal(document);
    expect(outer.contains(place)).to.equal(true);
    const at = place!.getBoundingClientRect();
    expect(at.height).to.be.greaterThan(40);
    expect(container.getBoundingClientRect().height).to.be.greaterThan(3 * 44);
    expect(place!.parentElement!.textContent).to.contain('Card number');
  });

  it('say what the library says of each field', async () => {
    const { digitalRiver, fields, states, entered } = await mounted();
    digitalRiver.element('cardnumber').tell('focus', {});
    expect(fields.state.fields.number.focused).to.equal(true);
    digitalRiver.element('cardnumber').tell('change', { ...FULL, brand: 'visa' });
    digitalRiver
      .element('cardexpiration')
      .tell('change', { ...FULL, error: { code: 'invalid_expiration_year' } });
    expect(fields.state.complete).to.equal(false);
    expect(fields.state.brand).to.equal('visa');
    expect(fields.state.fields.expiration.errorCode).to.equal('invalid_expiration_year');
    fields.focus('first-invalid');
    expect(digitalRiver.element('cardexpiration').isFocused).to.equal(true);
    digitalRiver.element('cardexpiration').tell('change', FULL);
    digitalRiver.element('cardcvv').tell('change', FULL);
    expect(states.at(-1)?.complete).to.equal(true);
    digitalRiver.element('cardcvv').tell('return', {});
    expect(entered()).to.equal(1);
  });

  it('name what is missing when they are asked to', async () => {
    const { fields } = await mounted();
    fields.validate();
    expect(fields.state.fields.number.errorCode).to.equal('incomplete_card_number');
    expect(fields.state.fields.securityCode.errorCode).to.equal('incomplete_security_code');
  });

  it('make the source in the library, without the key it does not know', async () => {
    const { digitalRiver, fields } = await mounted();
    const result = await fields.submit({ idempotencyKey: 'key', sessionId: 'ses' }, signal);
    expect(result).to.deep.equal({ sourceId: 'src', clientSecret: 'src_secret' });
    expect(digitalRiver.sources).to.deep.equal([{ type: 'creditCard', sessionId: 'ses' }]);
  });

  for (const [type, code] of [
    ['validation_error', 'invalid-details'],
    ['conflict', 'declined'],
    ['no_network', 'outcome-unknown'],
    ['something_new', 'internal'],
  ] as const) {
    it(`turn the library’s ${type} into ${code}`, async () => {
      const { digitalRiver, fields } = await mounted();
      digitalRiver.result = { error: { type, errors: [{ code: 'x', message: 'y' }] } };
      const error = await fields.submit({ idempotencyKey: 'key' }, signal).then(
        () => expect.fail('no error'),
        (reason: PaymentError) => reason,
      );
      expect(error.code).to.equal(code);
    });
  }

  it('leave nothing behind', async () => {
    const { digitalRiver, fields, outer, container } = await mounted();
    fields.destroy();
    await waitUntil(() => outer.childNodes.length === 0);
    expect(container.childNodes.length).to.equal(0);
    expect(digitalRiver.elements.every(({ isDestroyed }) => isDestroyed)).to.equal(true);
  });
});
