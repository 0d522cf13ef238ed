import { expect } from '@open-wc/testing';
import { configure } from '../../../src/gateway/connect.js';
import { createSandbox } from '../../../src/sandbox/create-sandbox.js';
import { SCENARIOS } from '../../../src/sandbox/scenarios.js';
import { drawMethods } from '../../support/harness/payment-methods.js';
import { drawSummary } from '../../support/harness/session-summary.js';
import { waitUntil } from '../../support/harness/wait-until.js';

// A page of its own: a page is configured once.
describe('a page that configures the kit after its tags are there', () => {
  const caller = { publishableKey: 'pk_sandbox' };
  const sandbox = createSandbox();
  const { sessionId } = SCENARIOS['split-tender'](sandbox, caller);
  const asked: URL[] = [];
  const { fetch } = globalThis;

  before(() => {
    globalThis.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (url.hostname !== '127.0.0.1') return fetch(input, init);
      asked.push(url);
      return Promise.resolve(Response.json(sandbox.readBrowserCheckout(caller, sessionId, {})));
    };
  });
  after(() => {
    globalThis.fetch = fetch;
  });

  it('makes them wait, then sends one request for all (F-086)', async () => {
    const [summary, ...lists] = await Promise.all([
      drawSummary({ sessionId, lang: 'de' }),
      drawMethods({ sessionId, lang: 'en' }),
      drawMethods({ sessionId, lang: 'en' }),
    ]);
    expect(summary.isBusy).to.equal(true);
    expect(asked).to.have.lengthOf(0);

    configure({
      key: 'pk_sandbox',
      serviceUrl: 'http://127.0.0.1:9',
      messages: { de: { 'summary.remaining': 'Bleibt' }, '*': { 'methods.legend': 'Your way' } },
    });
    await Promise.all(lists.map((list) => list.shows('list')));
    await waitUntil(() => summary.headline.startsWith('Bleibt'));

    expect(asked.map(({ pathname }) => pathname)).to.deep.equal([`/v1/sessions/${sessionId}`]);
    expect(asked[0]?.searchParams.get('key')).to.equal('pk_sandbox');
    expect(lists[0]?.legend).to.equal('Your way');
  });
});
