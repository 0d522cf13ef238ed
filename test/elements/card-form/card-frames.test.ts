import { expect, fixtureCleanup } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type {
  CardFieldName,
  FieldProvider,
  SingleFieldListener,
} from '../../../src/fields/field-provider.js';
import { frameFields } from '../../../src/fields/host/frame-fields.js';
import { STORY_FRAME, storyFramesUrl } from '../../../stories/support/card-frame/story-source.js';
import { waitUntil } from '../../support/harness/wait-until.js';

const LOOK = { title: 'Card details', locale: 'en', direction: 'ltr', style: {} } as const;
const { signal } = new AbortController();

/** A listener that ignores everything. */
const listener: SingleFieldListener & Parameters<FieldProvider['mountCard']>[2] = {
  onState: () => undefined,
  onEnter: () => undefined,
  onReset: () => undefined,
  onError: () => undefined,
};

/** A frame of another site, in every engine: the page's other loopback name. */
const provider = (): FieldProvider =>
  frameFields({ framesUrl: storyFramesUrl('/card-frame'), ...STORY_FRAME });

function place(): HTMLElement {
  const box = document.createElement('div');
  box.style.inlineSize = '340px';
  document.body.append(box);
  return box;
}

/** What happens in another process takes its time on a busy machine. */
const until = (holds: () => boolean): Promise<void> => waitUntil(holds, 'the frame says so');

/** A real click into the first field of a frame, then keys. Focus crosses to another process: keys wait for it. */
async function type(
  box: HTMLElement,
  text: string,
  isFocused: () => boolean,
  offset = 44,
): Promise<void> {
  const { left, top, height } = box.getBoundingClientRect();
  const y = Math.round(top + Math.min(offset, height / 2));
  // A frame that has just been drawn may not take the first click: the next one comes before long.
  for (let clicks = 0; clicks < 12 && !isFocused(); clicks++) {
    await sendMouse({ type: 'click', position: [Math.round(left + 40), y] });
    await resetMouse();
    await waitUntil(isFocused, '', 50).catch(() => undefined);
  }
  await until(isFocused);
  for (const key of text) await sendKeys({ press: key });
}

describe('card frames of another site', function () {
  this.timeout(120_000); // the frame is built when it is first asked for
  const boxes: HTMLElement[] = [];
  const box = (): HTMLElement => {
    const added = place();
    boxes.push(added);
    return added;
  };
  afterEach(() => {
    for (const added of boxes.splice(0)) added.remove();
    fixtureCleanup();
  });

  it('connect to the page and create a source from the entered card', async () => {
    const host = box();
    const card = provider().mountCard(host, LOOK, listener);
    await card.ready;
    await type(host, '4444222233331111', () => card.state.fields.number.focused);
    await until(() => card.state.brand === 'visa' && card.state.fields.number.valid);
    await until(() => card.state.fields.expiration.focused); // by itself
    for (const key of '1232') await sendKeys({ press: key });
    await until(() => card.state.fields.securityCode.focused);
    for (const key of '123') await sendKeys({ press: key });
    await until(() => card.state.complete);

    const { sourceId } = await card.submit({ idempotencyKey: 'k' }, signal);

    expect(sourceId).to.equal('story_visa_1111_12_2032_chargeable');
    await until(() => card.state.fields.number.empty);
    card.destroy();
    expect(host.childElementCount).to.equal(0);
  });

  it('find each other where each has one field (F-023)', async () => {
    const fields = provider();
    const places = { number: box(), expiration: box(), securityCode: box() };
    const open = async (name: CardFieldName) => {
      const field = fields.mountField?.(
        places[name],
        name,
        { ...LOOK, title: name, group: 'one' },
        listener,
      );
      if (!field) throw new Error('no single fields');
      await field.ready;
      return field;
    };
    const number = await open('number');
    const expiration = await open('expiration');
    const securityCode = await open('securityCode');
    await type(places.number, '343456789012341', () => number.state.focused, 12);
    await until(() => securityCode.state.brand === 'amex');
    await type(places.expiration, '1232', () => expiration.state.focused, 12);
    await type(places.securityCode, '1234', () => securityCode.state.focused, 12);
    await until(() => [number, expiration, securityCode].every(({ state }) => state.valid));

    const { sourceId } = await expiration.submit({ idempotencyKey: 'k' }, signal);

    expect(sourceId).to.equal('story_amex_2341_12_2032_chargeable');
    for (const field of [number, expiration, securityCode]) field.destroy();
  });

  it('offer a choice of two brands', async () => {
    const host = box();
    const card = provider().mountCard(host, LOOK, listener);
    await card.ready;
    await type(host, '4571000000000001', () => card.state.fields.number.focused);
    await until(() => card.state.brands?.join() === 'visa,dankort');
    await sendKeys({ press: 'Tab' });
    await until(() => !card.state.fields.number.focused);
    await sendKeys({ press: 'ArrowDown' });
    await until(() => card.state.brand === 'dankort');
    card.destroy();
  });

  it('report their full state on request', async () => {
    const host = box();
    const code = provider().mountSecurityCode?.(host, { ...LOOK, brand: 'Visa' }, listener);
    if (!code) throw new Error('no security code');
    await code.ready;
    await type(host, '1', () => code.state.focused);
    await until(() => !code.state.empty);

    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '123' });
    await code.flush?.();

    expect(code.state.valid).to.equal(true);
    code.destroy();
  });

  it('send a saved card’s code themselves', async () => {
    const host = box();
    const code = provider().mountSecurityCode?.(host, { ...LOOK, brand: 'Visa' }, listener);
    if (!code) throw new Error('no security code');
    await code.ready;
    await type(host, '123', () => code.state.focused);
    await until(() => code.state.valid);

    const answer = await code.authenticate({ sourceId: 'src', clientSecret: 'secret' }, signal);

    expect(answer).to.deep.equal({ status: 'complete' });
    code.destroy();
  });
});
