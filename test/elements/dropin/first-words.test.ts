import { expect } from '@open-wc/testing';
import { situate } from '../../support/harness/gateways.js';
import { drawMethods } from '../../support/harness/payment-methods.js';
import { drawSummary } from '../../support/harness/session-summary.js';
import { waitUntil } from '../../support/harness/wait-until.js';

// A page of its own, on which no language was fetched yet.
describe('the first texts on a page', () => {
  it('are there in another language whatever the first answer is', async () => {
    const summary = await drawSummary({ ...situate('complete'), lang: 'de' });
    const methods = await drawMethods({ ...situate('expired'), lang: 'de' });

    await waitUntil(() => summary.status.startsWith('Ihre Bestellung ist aufgegeben.'));
    await waitUntil(() => methods.message.startsWith('Dieser Bestellvorgang ist abgelaufen.'));
  });

  it('are never less than the whole truth in English', async () => {
    const summary = await drawSummary({ ...situate('failed'), lang: 'en' });

    await summary.shows('status');

    expect(summary.status).to.match(/^The payment failed/);
  });
});
