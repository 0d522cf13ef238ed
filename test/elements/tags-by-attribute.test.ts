import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { readDisclosure } from '../../src/domain/compliance-text.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import '../../src/elements/compliance/define.js';
import type { DrCompliance } from '../../src/elements/compliance/compliance.js';
import '../../src/elements/method-form/define.js';
import type { DrMethodForm } from '../../src/elements/method-form/method-form.js';
import type { PaymentGateway } from '../../src/gateway/payment-gateway.js';
import { silentGateway, situate } from '../support/harness/gateways.js';
import { waitUntil } from '../support/harness/wait-until.js';

const textOf = (element: Element): string =>
  element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
const says = (element: Element, text: string) =>
  waitUntil(() => textOf(element).includes(text), `${text} is not in ${textOf(element)}`);

describe('<dr-method-form> by attributes', () => {
  const draw = (gateway: PaymentGateway, country: string) =>
    fixture<DrMethodForm>(html`
      <dr-method-form
        type="onlineBanking"
        country=${country}
        currency="EUR"
        lang="en"
        .gateway=${gateway}
      ></dr-method-form>
    `);

  it('offers the banks of another country, and forgets the bank of the former', async () => {
    const asked: string[] = [];
    const answers = new Map<string, () => void>();
    const gateway: PaymentGateway = {
      ...silentGateway(),
      lists: () =>
        Promise.resolve({
          stores: () => Promise.resolve([]),
          banks: async (country) => {
            asked.push(country);
            if (country !== 'DE') {
              await new Promise<void>((resolve) => answers.set(country, resolve));
            }
            return ['1', '2'].map((bank) => ({
              bankCode: country + bank,
              bankName: `Bank of ${country} ${bank}`,
            }));
          },
        }),
    };
    const element = await draw(gateway, 'DE');
    await says(element, 'Bank of DE 1');
    element.shadowRoot!.querySelector<HTMLInputElement>('input')!.click();
    expect(element.complete).to.equal(true);

    element.country = 'FI';
    await waitUntil(() => answers.has('FI'));
    expect(element.complete).to.equal(false);
    element.country = 'AT';
    await waitUntil(() => answers.has('AT'));
    answers.get('FI')?.();
    await nextFrame();
    expect(textOf(element)).not.to.contain('Bank of FI');
    answers.get('AT')?.();
    await says(element, 'Bank of AT 1');
    expect(element.complete).to.equal(false);
    expect(asked).to.deep.equal(['DE', 'FI', 'AT']);
  });

  it('takes its data from its session', async () => {
    const { gateway, sessionId } = situate('germany');
    const element = await fixture<DrMethodForm>(html`
      <dr-method-form
        type="directDebit"
        session-id=${sessionId}
        lang="en"
        .gateway=${gateway}
      ></dr-method-form>
    `);
    await says(element, 'you authorize Digital River Ireland');
    await expect(element).to.be.accessible();
  });
});

describe('<dr-compliance> by attributes', () => {
  const draw = (readTexts: PaymentGateway['readDisclosure']) =>
    fixture<DrCompliance>(html`
      <dr-compliance
        entity="dr_inc-entity"
        country="us"
        lang="en"
        .gateway=${{ ...silentGateway(), readDisclosure: readTexts }}
      ></dr-compliance>
    `);
  const sold = (id: string) => readDisclosure({ businessEntity: { name: `Seller ${id}`, id } });

  it('shows the latest seller, even if the answer for another one arrives later', async () => {
    const answers = new Map<string, () => void>();
    const element = await draw(
      ({ businessEntityCode: id }) =>
        new Promise((resolve) => answers.set(id, () => resolve(sold(id)))),
    );
    await waitUntil(() => answers.has('DR_INC-ENTITY'));
    element.entity = 'DR_UK-ENTITY';
    await waitUntil(() => answers.has('DR_UK-ENTITY'));
    answers.get('DR_UK-ENTITY')?.();
    await says(element, 'Seller DR_UK-ENTITY');
    answers.get('DR_INC-ENTITY')?.();
    await nextFrame();
    expect(textOf(element)).to.contain('Seller DR_UK-ENTITY');
  });

  it('reads again when the browser is online', async () => {
    let isOffline = true;
    let asked = 0;
    const element = await draw(({ businessEntityCode }) => {
      asked += 1;
      return isOffline
        ? Promise.reject(new PaymentError('offline'))
        : Promise.resolve(sold(businessEntityCode));
    });
    await waitUntil(() => asked === 1);
    isOffline = false;
    window.dispatchEvent(new Event('online'));
    await says(element, 'Seller DR_INC-ENTITY');
  });
});
