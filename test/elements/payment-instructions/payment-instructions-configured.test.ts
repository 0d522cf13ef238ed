import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../../src/gateway/connect.js';
import { waitUntil } from '../../support/harness/wait-until.js';

describe('<dr-payment-instructions> alone on a page', () => {
  const { fetch } = window;
  afterEach(() => (window.fetch = fetch));

  it('reads the source through the configured service, whenever it is configured', async () => {
    const asked: { url: string; secret: string | null }[] = [];
    window.fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      asked.push({ url: String(input), secret: headers.get('DR-Source-Secret') });
      const source = {
        id: 'src-1',
        type: 'wireTransfer',
        state: 'pending_funds',
        amount: '118.01',
        currency: 'USD',
        wireTransfer: { referenceId: 'CJS87S2' },
      };
      return Promise.resolve(Response.json(source));
    };
    await import('../../../src/elements/payment-instructions/define.js');
    const element = document.createElement('dr-payment-instructions');
    Object.assign(element, { sourceId: 'src-1', clientSecret: 'src-1_secret' });
    await fixture(html`<div>${element}</div>`);
    expect(asked).to.deep.equal([]);

    configure({ key: 'pk_sample', serviceUrl: 'https://pay.example' });
    await waitUntil(() => element.shadowRoot?.textContent?.includes('CJS87S2'));

    expect(new URL(asked[0]!.url).pathname).to.equal('/v1/sources/src-1');
    expect(asked[0]!.url).not.to.contain('secret');
    expect(asked[0]!.secret).to.equal('src-1_secret');
  });
});
