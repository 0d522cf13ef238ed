import { expect } from '@open-wc/testing';
import { drawDropin } from '../../support/harness/dropin.js';

describe('<dr-dropin> that is disabled', () => {
  for (const how of ['attribute', 'fieldset'] as const) {
    it(`takes no payment and no pick, by its ${how}, until it is enabled`, async () => {
      const dropin = await (await drawDropin('requires-source')).isUsable();
      dropin.attachesSources();
      await dropin.typesCard();
      const fieldset = document.createElement('fieldset');
      dropin.element.replaceWith(fieldset);
      fieldset.append(dropin.element);
      await dropin.isUsable();
      const target = how === 'attribute' ? dropin.element : fieldset;
      target.disabled = true;
      await dropin.element.updateComplete;

      dropin.payButton.click();
      const { status } = await dropin.element.submit();
      expect(status).to.equal('cancelled');
      expect(dropin.radio('creditCard').matches(':disabled')).to.equal(true);
      expect(dropin.payButton.disabled).to.equal(true);
      expect(dropin.heard('dr-before-submit')).to.deep.equal([]);
      await expect(dropin.element).to.be.accessible();

      target.disabled = false;
      await dropin.until(() => !dropin.radio('creditCard').matches(':disabled'));
      await dropin.typesCard();
      await dropin.element.submit();
      await dropin.until(() => dropin.heard('dr-success').length === 1);
      fieldset.remove();
    });
  }
});

describe('<dr-dropin> that is put back', () => {
  it('is not rendered while it is off the page, and dispatches dr-ready once', async () => {
    const dropin = await (await drawDropin('requires-source')).isUsable();
    const { element } = dropin;
    const place = element.parentElement!;
    element.remove();
    await Promise.resolve();
    element.requestUpdate();
    await element.updateComplete;
    expect(dropin.has('[part~=list]')).to.equal(true);

    place.append(element);
    await dropin.until(() => dropin.heard('dr-state-change').length > 1);
    await dropin.isUsable();
    expect(dropin.heard('dr-ready').length).to.equal(1);
  });
});
