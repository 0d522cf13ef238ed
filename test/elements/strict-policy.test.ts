import { expect, fixture, html } from '@open-wc/testing';
import { situate } from '../support/harness/gateways.js';
import { drawMethods } from '../support/harness/payment-methods.js';
import { drawSummary } from '../support/harness/session-summary.js';
import { waitUntil } from '../support/harness/wait-until.js';

// The strictest page we promise to live on. It stays strict: this file is a page of its own.
const POLICY =
  "style-src 'self'; style-src-attr 'none'; img-src 'none'; object-src 'none'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

describe('on a page with a strict policy', () => {
  const violations: string[] = [];

  before(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      violations.push(`${violatedDirective} ${sample}`),
    );
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = POLICY;
    document.head.append(meta);
  });

  it('notices a breach at all', async () => {
    const breach = document.createElement('p');
    breach.setAttribute('style', 'color: red');

    await waitUntil(() => violations.length > 0);

    violations.length = 0;
  });

  it('draws both elements without a breach', async () => {
    const situation = situate('split-tender-funded');
    const methods = await drawMethods({ ...situation, value: 'payPal' });
    const summary = await drawSummary({ ...situation, removable: true });
    await methods.shows('list');
    await summary.shows('status');
    await summary.settles();
    await fixture(html`<p></p>`);

    expect(summary.segments[0]).to.be.closeTo(50 / 118.01, 0.01);
    expect(violations).to.deep.equal([]);
  });
});
