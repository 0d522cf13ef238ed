import { expect } from '@open-wc/testing';
import type { PaymentError } from '../../src/domain/payment-error.js';
import { digitalRiverFields, type CardWords } from '../../src/fields/digital-river-fields.js';
import type { CardFieldsState } from '../../src/fields/field-provider.js';
import { waitUntil } from '../support/harness/wait-until.js';

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
  updates: object[] = [];
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

  update(options: object): void {
    this.updates.push(options);
  }
}

const WORDS: CardWords = {
  labels: { number: 'Card number', expiration: 'Expires', securityCode: 'Code' },
  complaint: (name, { errorCode }, brand) => `${name} ${brand}: ${errorCode}`,
};
const LOOK = {
  title: 'Card',
  locale: 'en',
  direction: 'ltr',
  style: {
    text: 'rgb(1, 2, 3)',
    muted: 'gray',
    border: 'black',
    ring: 'blue',
    fontFamily: '"Sample Sans", serif',
    fontSize: '14px',
  },
} as const;
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
  const provider = digitalRiverFields({
    digitalRiver,
    words: (locale) =>
      Promise.resolve(
        locale === 'en' ? WORDS : { ...WORDS, labels: { ...WORDS.labels, number: 'Kartennummer' } },
      ),
  });
  const fields = provider.mountCard(container, LOOK, {
    onState: (state) => void states.push(state),
    onEnter: () => void entered++,
    onReset: () => undefined,
    onError: () => undefined,
  });
  await fields.ready;
  return { digitalRiver, states, outer, container, fields, entered: () => entered };
}

/** The kit's elements around a field that the library mounted. */
function placeOf(digitalRiver: FakeDigitalRiver, type: string): HTMLElement {
  const { assignedSlot } = digitalRiver.element(type).place as HTMLElement;
  return assignedSlot!.closest<HTMLElement>('[role=group]')!;
}
const boxOf = (place: HTMLElement) => place.querySelector<HTMLElement>('.box')!;

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('no error'),
    (reason: PaymentError) => reason.code,
  );

const FULL = { complete: true, empty: false, error: null };

describe('digital-river-fields', () => {
  afterEach(() => document.body.replaceChildren());

  it('are in the document’s light tree, where the library finds them, and shown two shadow roots deep', async () => {
    const { digitalRiver, container, outer } = await mounted();
    const { place } = digitalRiver.element('cardnumber');
    expect(place?.getRootNode()).to.equal(document);
    expect(outer.contains(place)).to.equal(true);
    const around = placeOf(digitalRiver, 'cardnumber');
    expect(boxOf(around).getBoundingClientRect().height).to.be.greaterThan(43);
    expect(container.getBoundingClientRect().height).to.be.greaterThan(2 * 70);
    expect(around.textContent).to.contain('Card number');
  });

  it('use the kit’s style regardless of the page’s style sheets, and pass it to the library', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'span, p { display: none !important } div { padding: 30px } .box { border: 9px solid red }',
    );
    document.adoptedStyleSheets.push(sheet);
    const { digitalRiver, container } = await mounted();
    const place = placeOf(digitalRiver, 'cardcvv');
    expect(place.querySelector('span')!.getBoundingClientRect().height).to.be.greaterThan(10);
    expect(getComputedStyle(boxOf(place)).borderTopWidth).to.equal('1px');
    expect(boxOf(place).getBoundingClientRect().height).to.equal(44);
    const left = (element: Element) => element.getBoundingClientRect().left;
    expect(left(placeOf(digitalRiver, 'cardnumber'))).to.equal(left(container));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);

    const top = (type: string) => placeOf(digitalRiver, type).getBoundingClientRect().top;
    expect(top('cardcvv')).to.equal(top('cardexpiration'));
    container.style.inlineSize = '200px';
    expect(top('cardcvv')).to.be.greaterThan(top('cardexpiration'));

    expect(digitalRiver.element('cardcvv').options).to.deep.include({
      style: {
        base: {
          color: 'rgb(1, 2, 3)',
          fontFamily: 'Sample Sans, serif',
          fontSize: '16px',
          fontVariant: 'tabular-nums',
          '::placeholder': { color: 'gray' },
        },
      },
    });
  });

  it('apply the page’s style and the texts of another language', async () => {
    const { digitalRiver, fields } = await mounted();
    fields.update({
      locale: 'de',
      style: { text: 'rgb(4, 5, 6)' },
      styles: { base: { letterSpacing: '1px' }, focus: { color: 'blue' } },
      placeholders: { number: '0000' },
    });
    const place = placeOf(digitalRiver, 'cardnumber');
    await waitUntil(() => place.textContent?.includes('Kartennummer'));
    expect(getComputedStyle(place).color).to.equal('rgb(4, 5, 6)');
    const { updates } = digitalRiver.element('cardnumber');
    expect(updates).to.have.length(1);
    expect(updates[0]).to.deep.include({ placeholderText: '0000' });
    const { style } = updates[0] as { style: Record<string, object> };
    expect(style.base).to.include({ color: 'rgb(4, 5, 6)', letterSpacing: '1px' });
    expect(style.focus).to.deep.equal({ color: 'blue' });
  });

  it('show where the shopper is, and go there when label or box is pressed', async () => {
    const { digitalRiver } = await mounted();
    const place = placeOf(digitalRiver, 'cardcvv');
    boxOf(place).click();
    expect(digitalRiver.element('cardcvv').isFocused).to.equal(true);
    const before = getComputedStyle(boxOf(place)).outlineStyle;
    digitalRiver.element('cardcvv').tell('focus', {});
    expect([before, getComputedStyle(boxOf(place)).outlineStyle]).to.deep.equal(['none', 'solid']);
    digitalRiver.element('cardcvv').tell('blur', {});
    expect(getComputedStyle(boxOf(place)).outlineStyle).to.equal('none');
  });

  it('show an error below a field until it is corrected', async () => {
    const { digitalRiver, fields } = await mounted();
    const complaint = () => placeOf(digitalRiver, 'cardcvv').querySelector('p')!.textContent;
    expect(complaint()).to.equal('');
    fields.validate();
    expect(complaint()).to.equal('securityCode unknown: incomplete_security_code');
    digitalRiver.element('cardnumber').tell('change', { ...FULL, brand: 'amex' });
    expect(complaint()).to.contain('securityCode amex');
    digitalRiver.element('cardcvv').tell('change', FULL);
    expect(complaint()).to.equal('');
  });

  it('report the library’s state of each field', async () => {
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

  it('report missing fields on request', async () => {
    const { fields } = await mounted();
    fields.validate();
    expect(fields.state.fields.number.errorCode).to.equal('incomplete_card_number');
    expect(fields.state.fields.securityCode.errorCode).to.equal('incomplete_security_code');
  });

  it('create the source in the library, without the unsupported key', async () => {
    const { digitalRiver, fields } = await mounted();
    const result = await fields.submit({ idempotencyKey: 'key', sessionId: 'ses' }, signal);
    expect(result).to.deep.equal({ sourceId: 'src', clientSecret: 'src_secret' });
    expect(digitalRiver.sources).to.deep.equal([{ type: 'creditCard', sessionId: 'ses' }]);
  });

  it('report whether the card was changed since the last request, and omit options that the library lacks', async () => {
    const { digitalRiver, fields } = await mounted();
    expect(fields.state.edited).to.equal(false);
    digitalRiver.element('cardnumber').tell('change', FULL);
    expect(fields.state.edited).to.equal(true);
    const precondition = { amount: { currency: 'USD', minorUnits: 11801 } };
    await fields.submit({ idempotencyKey: 'key', precondition }, signal);
    expect(digitalRiver.sources).to.deep.equal([{ type: 'creditCard' }]);
    digitalRiver.element('cardnumber').tell('focus', {});
    digitalRiver.element('cardnumber').tell('blur', {});
    expect(fields.state.edited).to.equal(false);
    digitalRiver.element('cardnumber').tell('change', FULL);
    expect(fields.state.edited).to.equal(true);
  });

  it('send one request per key', async () => {
    const { digitalRiver, fields } = await mounted();
    const first = await fields.submit({ idempotencyKey: 'key' }, signal);
    digitalRiver.result = { source: { id: 'other', clientSecret: 'other_secret' } };
    expect(await fields.submit({ idempotencyKey: 'key' }, signal)).to.deep.equal(first);
    const { sourceId } = await fields.submit({ idempotencyKey: 'new' }, signal);
    expect(sourceId).to.equal('other');
    expect(digitalRiver.sources).to.have.length(2);
  });

  it('do not redirect a shopper to the bank again after a failed attempt', async () => {
    const { digitalRiver, fields } = await mounted();
    digitalRiver.result = { source: { id: 'src', clientSecret: 's', state: 'requires_action' } };
    expect(await codeOf(fields.submit({ idempotencyKey: 'a', sessionId: 'ses' }, signal))).to.equal(
      'authentication-failed',
    );
    const { sourceId } = await fields.submit({ idempotencyKey: 'b' }, signal);
    expect(sourceId).to.equal('src'); // without a session the library asks nobody
  });

  it('cannot report the outcome of an abandoned call', async () => {
    const { digitalRiver, fields } = await mounted();
    digitalRiver.result = new Promise(() => undefined);
    const leaving = new AbortController();
    const submitting = codeOf(fields.submit({ idempotencyKey: 'a' }, leaving.signal));
    leaving.abort();
    expect(await submitting).to.equal('outcome-unknown');
    expect(await codeOf(fields.submit({ idempotencyKey: 'b' }, leaving.signal))).to.equal(
      'cancelled',
    );
  });

  it('are unavailable if the library cannot create them', async () => {
    const { container } = nest();
    const errors: PaymentError[] = [];
    const broken = {
      createElement: () => {
        throw new TypeError('no such element');
      },
      createSource: () => Promise.resolve({}),
    };
    const provider = digitalRiverFields({
      digitalRiver: broken,
      words: () => Promise.resolve(WORDS),
    });
    const fields = provider.mountCard(container, LOOK, {
      onState: () => undefined,
      onEnter: () => undefined,
      onReset: () => undefined,
      onError: (error) => void errors.push(error),
    });
    expect(await codeOf(fields.ready)).to.equal('frame-unavailable');
    expect(errors.map(({ code }) => code)).to.deep.equal(['frame-unavailable']);
    fields.destroy();
  });

  for (const [type, code] of [
    ['validation_error', 'invalid-details'],
    ['conflict', 'declined'],
    ['conflict session_expired', 'session-expired'],
    ['no_network', 'outcome-unknown'],
    ['something_new', 'internal'],
  ] as const) {
    it(`turn the library’s ${type} into ${code}`, async () => {
      const { digitalRiver, fields } = await mounted();
      const [name, first = 'x'] = type.split(' ');
      digitalRiver.result = { error: { type: name, errors: [{ code: first, message: 'y' }] } };
      expect(await codeOf(fields.submit({ idempotencyKey: 'key' }, signal))).to.equal(code);
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
