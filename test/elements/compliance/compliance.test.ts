import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/compliance/define.js';
import { readDisclosure } from '../../../src/domain/compliance-text.js';

async function draw(disclosure: unknown): Promise<ShadowRoot> {
  const element = await fixture<HTMLElementTagNameMap['dr-compliance']>(
    html`<dr-compliance lang="en" .disclosure=${readDisclosure(disclosure)}></dr-compliance>`,
  );
  await element.updateComplete;
  await expect(element).to.be.accessible();
  return element.shadowRoot!;
}

describe('<dr-compliance>', () => {
  it('names the seller and links to the documents, in order', async () => {
    const root = await draw({
      businessEntity: { name: 'Sample Inc.', id: 'X' },
      privacyPolicy: { localizedText: 'Privacy', url: 'https://seller.example/privacy' },
      termsOfSale: { localizedText: 'Terms', url: 'https://seller.example/terms' },
    });

    expect(root.textContent).to.contain('Sample Inc.');
    const links = [...root.querySelectorAll('a')];
    expect(
      links.map(({ firstChild, href }) => [firstChild?.nextSibling?.textContent, href]),
    ).to.deep.equal([
      ['Terms', 'https://seller.example/terms'],
      ['Privacy', 'https://seller.example/privacy'],
    ]);
    expect(links.every(({ rel, target }) => rel === 'noopener' && target === '_blank')).to.equal(
      true,
    );
  });

  it('prefers the service’s own line about the seller', async () => {
    const root = await draw({
      businessEntity: { name: 'Sample Inc.', id: 'X' },
      resellerDisclosure: {
        localizedText: 'Sample Inc. is the <a href="https://seller.example/">reseller</a>.',
      },
    });

    expect(root.querySelector('li')?.textContent).to.match(/^\s*Sample Inc\. is the reseller/);
    expect(root.querySelector('a')?.href).to.equal('https://seller.example/');
  });

  it('keeps the seller’s name in its own direction', async () => {
    const root = await draw({
      businessEntity: { name: 'Sample, Inc.', id: 'X' },
      resellerDisclosure: { localizedText: 'البائع هو Sample, Inc.' },
    });

    expect(root.querySelector('bdi')?.textContent).to.equal('Sample, Inc.');
    expect(root.querySelector('li')?.textContent?.trim()).to.equal('البائع هو Sample, Inc.');
  });

  it('reads texts of the service in their own direction, whatever the page’s is', async () => {
    const seller = { businessEntity: { name: 'Sample, Inc.', id: 'X' } };
    const root = await draw({
      ...seller,
      resellerDisclosure: { localizedText: 'Sample, Inc. هو البائع.' },
      privacyPolicy: { localizedText: 'Who is selling?' },
    });

    const directions = [...root.querySelectorAll('li')].map((at) => getComputedStyle(at).direction);
    expect(directions).to.deep.equal(['rtl', 'ltr']);
  });

  it('links to nothing that is not a checked address (F-041, F-042)', async () => {
    const root = await draw({
      termsOfSale: { localizedText: 'Terms', url: 'javascript:alert(1)' },
      privacyPolicy: { localizedText: '<script>alert(1)</script><svg onload=alert(1)>Privacy' },
      legalNotice: {
        localizedText: '<a href="jav&#x09;ascript:alert(1)" onclick="x()">Notice</a>',
      },
    });

    expect(root.querySelector('a, script, svg')).to.equal(null);
    expect(root.textContent).to.contain('Terms').and.to.contain('Privacy').and.to.contain('Notice');
  });

  it('shows nothing where the service gives nothing', async () => {
    const root = await draw({});

    expect(root.querySelector('[part=line]')).to.equal(null);
  });
});
