import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/card-form/define.js';
import type { DrCardForm } from '../../../src/elements/card-form/card-form.js';
import { PaymentError } from '../../../src/domain/payment-error.js';
import { TestFields } from '../../support/harness/test-fields.js';
import { waitUntil } from '../../support/harness/wait-until.js';

/** A card form in its place, and the fields behind it. */
async function draw(
  fields = new TestFields(),
  style = '',
): Promise<{ form: DrCardForm; fields: TestFields; root: ShadowRoot }> {
  const place = await fixture<HTMLElement>(
    html`<div lang="en"><dr-card-form .provider=${fields}></dr-card-form></div>`,
  );
  place.style.cssText = style;
  const form = place.querySelector('dr-card-form')!;
  await form.updateComplete;
  return { form, fields, root: form.shadowRoot! };
}

const usable = async (...args: Parameters<typeof draw>) => {
  const drawn = await draw(...args);
  await waitUntil(() => drawn.form.usable);
  await drawn.form.updateComplete;
  return drawn;
};

describe('<dr-card-form>', () => {
  it('mounts the fields once, into an empty box that stays where it is', async () => {
    const { form, fields, root } = await usable();
    const box = root.querySelector('[part=fields]');

    form.requestUpdate();
    await form.updateComplete;

    expect(fields.cards.length).to.equal(1);
    expect(root.querySelector('[part=fields]')).to.equal(box);
    expect(fields.card.container).to.equal(box);
    expect(root.querySelector('input')).to.equal(null); // no field of the page's own, ever
    await expect(form).to.be.accessible();
  });

  it('keeps its height from skeleton to fields', async () => {
    const fields = new TestFields();
    let open!: () => void;
    fields.opening = new Promise((resolve) => (open = resolve));
    const { form, root } = await draw(fields);
    expect(root.querySelector('.fields-skeleton')).to.not.equal(null);
    const { height } = form.getBoundingClientRect();
    await expect(form).to.be.accessible();

    open();
    await waitUntil(() => !root.querySelector('.fields-skeleton'));

    expect(form.getBoundingClientRect().height).to.equal(height);
  });

  it('passes language, direction and style to the fields as plain values', async () => {
    const { form, fields } = await usable(
      new TestFields(),
      '--dr-color-accent: #123456; color-scheme: dark; --dr-radius-small: 3px',
    );
    form.requestUpdate();
    await form.updateComplete;
    const { locale, direction, style, title } = fields.card.options;

    expect({ locale, direction }).to.deep.equal({ locale: 'en', direction: 'ltr' });
    expect(title).to.not.equal('');
    expect(style).to.deep.include({
      accent: 'rgb(18, 52, 86)',
      colorScheme: 'dark',
      radius: '3px',
      surface: 'rgb(21, 26, 38)',
    });
    expect(JSON.stringify(style)).to.not.contain('var(');
  });

  it('passes the page’s styles per state to the fields unchecked', async () => {
    const { form, fields } = await usable();
    form.fieldStyles = { base: { fontSize: '18px' }, invalid: { color: '#a00' } };
    await form.updateComplete;
    expect(fields.card.options.styles).to.deep.equal(form.fieldStyles);

    const endless: Record<string, unknown> = {};
    endless['base'] = endless;
    form.fieldStyles = endless as NonNullable<DrCardForm['fieldStyles']>;
    await form.updateComplete;
    expect(form.usable).to.equal(true);
  });

  it('is not updated by placeholders and styles that are equal to the present ones', async () => {
    const { form } = await usable();
    form.placeholders = { number: '4000' };
    form.fieldStyles = { base: { fontSize: '18px' } };
    await form.updateComplete;

    form.placeholders = { number: '4000' };
    form.fieldStyles = { base: { fontSize: '18px' } };
    expect(form.isUpdatePending).to.equal(false);

    form.placeholders = { number: '4111' };
    expect(form.isUpdatePending).to.equal(true);
  });

  it('notifies the fields when the language changes', async () => {
    const { form, fields } = await usable();

    form.parentElement!.lang = 'ar';
    await waitUntil(() => fields.card.options.direction === 'rtl');

    expect(fields.card.options.locale).to.equal('ar');
    expect(fields.cards.length).to.equal(1);
  });

  it('reports the public state of the fields, and Enter', async () => {
    const { form, fields } = await usable();
    const heard: string[] = [];
    form.addEventListener('dr-card-change', ({ detail }) => heard.push(detail.state.brand));
    form.addEventListener('dr-card-enter', () => heard.push('enter'));

    fields.card.types('everything');
    fields.card.listener.onEnter();

    expect(heard).to.deep.equal(['visa', 'enter']);
    expect(form.complete).to.equal(true);
    expect(form.problems).to.deep.equal([]);
  });

  it('takes a changed value alone for a change, not a field that is left with the same one', async () => {
    const { form, fields } = await usable();
    let changes = 0;
    form.addEventListener('dr-card-change', () => changes++);
    fields.card.types('everything');
    expect(changes).to.equal(1);

    fields.card.leaves();
    await form.submit({ idempotencyKey: 'key' }, new AbortController().signal).catch(() => null);
    fields.card.leaves();
    expect(changes).to.equal(1);

    fields.card.types('everything'); // another card, as complete as the one that was sent
    expect(changes).to.equal(2);
  });

  describe('after an attempt with something missing', () => {
    it('moves focus to the first invalid field and shows no further message', async () => {
      const { form, fields, root } = await usable();
      fields.card.types('a wrong number');

      form.reportValidity();
      await form.updateComplete;

      expect(fields.card.validated).to.equal(1);
      expect(fields.card.focused).to.deep.equal(['first-invalid']);
      expect(root.querySelector('[role=alert], [role=group]')).to.equal(null);
      expect(form.problems.map(({ message }) => message)).to.deep.equal([
        'Check the card number: a digit seems wrong.',
      ]);
      await expect(form).to.be.accessible();
    });
  });

  describe('when the fields cannot be loaded', () => {
    it('shows an error in their place and tries again on request', async () => {
      const fields = new TestFields();
      fields.opening = Promise.reject(new PaymentError('frame-unavailable'));
      const { form, root } = await draw(fields);
      await waitUntil(() => form.error);
      await form.updateComplete;

      expect(root.textContent).to.contain('We couldn’t load the secure card form.');
      expect(fields.card.isDestroyed).to.equal(true);
      await expect(form).to.be.accessible();

      fields.opening = Promise.resolve();
      root.querySelector('button')!.click();
      await waitUntil(() => form.usable);

      expect(fields.cards.length).to.equal(2);
      expect(form.error).to.equal(undefined);
    });

    it('survives a provider that throws', async () => {
      const broken = {
        mountCard() {
          throw new PaymentError('insecure-context');
        },
      };
      const place = await fixture<HTMLElement>(
        html`<div><dr-card-form .provider=${broken}></dr-card-form></div>`,
      );
      const form = place.querySelector('dr-card-form')!;
      await waitUntil(() => form.error);

      expect(form.error?.code).to.equal('insecure-context');
      let reason: unknown;
      await form
        .submit({ idempotencyKey: 'k' }, new AbortController().signal)
        .catch((error: unknown) => (reason = error));
      expect(reason).to.have.property('code', 'frame-unavailable');
    });
  });

  it('reports the loss of entered details when the frame was reloaded (F-025)', async () => {
    const { form, fields, root } = await usable();
    fields.card.types('everything');

    fields.card.listener.onReset();
    fields.card.types('nothing');
    await form.updateComplete;

    expect(root.querySelector('[role=status]')?.textContent).to.contain(
      'Please enter your card details again.',
    );
    expect(form.complete).to.equal(false);

    fields.card.types('everything');
    await form.updateComplete;
    expect(root.querySelector('[role=status]')?.textContent?.trim()).to.equal('');
  });

  it('explains the loss of entered details after a return from the browser’s cache', async () => {
    const { form, fields, root } = await usable();
    const said = async () => {
      await form.updateComplete;
      return root.querySelector('[role=status]')?.textContent?.trim();
    };
    const leaveAndReturn = () => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      fields.card.types('nothing'); // the frame forgets them
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    };
    leaveAndReturn();
    expect(await said()).to.equal('');

    fields.card.types('everything');
    leaveAndReturn();
    expect(await said()).to.equal(
      'Your card details were cleared when you left this page. Please enter them again.',
    );

    fields.card.types('everything');
    expect(await said()).to.equal('');
  });

  it('forgets fields of another provider', async () => {
    const { form, fields } = await usable();
    const other = new TestFields();

    form.provider = other;
    await waitUntil(() => other.cards.length === 1);

    expect(fields.card.isDestroyed).to.equal(true);
    fields.card.types('everything');
    expect(form.complete).to.equal(false);
  });
});
