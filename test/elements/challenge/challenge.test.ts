import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { PaymentError } from '../../../src/domain/payment-error.js';
import { money } from '../../../src/domain/money.js';
import '../../../src/elements/challenge/define.js';
import type { DrChallenge } from '../../../src/elements/challenge/challenge.js';
import type {
  ChallengeListener,
  ChallengeOptions,
  ChallengeProvider,
} from '../../../src/fields/challenge-provider.js';
import { waitUntil } from '../../support/harness/wait-until.js';

/** Issuers' pages, played by the test. */
class TestIssuer implements ChallengeProvider {
  readonly mounts: {
    readonly container: HTMLElement;
    readonly options: ChallengeOptions;
    readonly listener: ChallengeListener;
    focused: number;
    isDestroyed: boolean;
  }[] = [];

  mountChallenge(container: HTMLElement, options: ChallengeOptions, listener: ChallengeListener) {
    const mount = { container, options, listener, focused: 0, isDestroyed: false };
    this.mounts.push(mount);
    const page = document.createElement('input');
    page.setAttribute('aria-label', options.title);
    container.append(page);
    page.addEventListener('focus', () => mount.focused++);
    return {
      destroy: () => {
        mount.isDestroyed = true;
        page.remove();
      },
    };
  }

  get mount() {
    const mount = this.mounts.at(-1);
    if (!mount) throw new Error('nothing is mounted');
    return mount;
  }
}

interface Drawn {
  readonly element: DrChallenge;
  readonly issuer: TestIssuer;
  readonly dialog: HTMLDialogElement;
  readonly part: (name: string) => HTMLElement;
  readonly ends: string[];
}

async function draw(
  properties: Partial<Pick<DrChallenge, 'windowSize' | 'locale' | 'provider'>> = {},
): Promise<Drawn> {
  const issuer = new TestIssuer();
  const provider = () => Promise.resolve(issuer);
  const element = document.createElement('dr-challenge');
  const ends: string[] = [];
  element.addEventListener('dr-challenge-end', ({ detail }) => ends.push(detail.reason));
  Object.assign(element, { provider, token: 'tok-1', amount: money(6801, 'USD'), ...properties });
  await fixture(html`<div><button>Pay</button>${element}</div>`);
  await element.updateComplete;
  if (!properties.provider) await waitUntil(() => issuer.mounts.length > 0);
  const root = element.shadowRoot!;
  return {
    element,
    issuer,
    ends,
    dialog: root.querySelector('dialog')!,
    part: (name) => root.querySelector<HTMLElement>(`[part~="${name}"]`)!,
  };
}

async function shown(properties: Parameters<typeof draw>[0] = {}): Promise<Drawn> {
  const drawn = await draw(properties);
  drawn.element.parentElement?.querySelector('button')?.focus();
  drawn.issuer.mount.listener.onChallenge();
  await drawn.element.updateComplete;
  drawn.issuer.mount.listener.onShown();
  await drawn.element.updateComplete;
  return drawn;
}

describe('<dr-challenge>', () => {
  it('hands the token to the provider, and to nothing else', async () => {
    const { element, issuer } = await draw();
    expect(issuer.mount.options.token).to.equal('tok-1');
    const { outerHTML } = element;
    const inside = [...element.shadowRoot!.querySelectorAll('*')].map((node) =>
      [...node.attributes].map(({ value }) => value).join(' '),
    );
    expect([outerHTML, ...inside].join(' ')).not.to.contain('tok-1');
  });

  it('stays unseen while the issuer only looks at the browser', async () => {
    const { dialog, issuer, element } = await draw();
    expect(dialog.open).to.equal(false);
    const hint = oneEvent(element, 'dr-challenge-hint');
    issuer.mount.listener.onDone();
    await hint;
    expect(dialog.open).to.equal(false);
  });

  it('opens over the page when the issuer wants the shopper, with title and amount', async () => {
    const { dialog, issuer, element } = await draw();
    issuer.mount.listener.onChallenge();
    await waitUntil(() => dialog.textContent.includes('Confirm with your bank')); // words are fetched
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.textContent).to.contain('Confirm with your bank').and.to.contain('$68.01');
    expect(dialog.textContent).to.contain('Opening your bank’s page…');
    expect(element.shadowRoot!.activeElement?.localName).to.equal('h2');
    await expect(element).to.be.accessible();
  });

  it('keeps focus on its heading when the issuer’s page has loaded', async () => {
    const { issuer, element, dialog } = await shown();
    await waitUntil(() => !dialog.textContent.includes('Opening your bank’s page…'));
    expect(element.shadowRoot!.activeElement?.localName).to.equal('h2');
    expect(issuer.mount.focused).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('leaves focus alone where the shopper has moved it', async () => {
    const { issuer, element, part } = await draw();
    issuer.mount.listener.onChallenge();
    await element.updateComplete;
    part('cancel-button').focus();
    issuer.mount.listener.onShown();
    await element.updateComplete;
    expect(issuer.mount.focused).to.equal(0);
  });

  it('ends once, by the button, by Escape, or when the browser closes it (F-101)', async () => {
    const byButton = await shown();
    byButton.part('cancel-button').click();
    byButton.part('cancel-button').click();
    expect(byButton.ends).to.deep.equal(['cancelled']);

    const byEscape = await shown();
    const escape = new Event('cancel', { cancelable: true });
    byEscape.dialog.dispatchEvent(escape);
    expect(escape.defaultPrevented).to.equal(true); // whoever shows it takes it away
    expect(byEscape.ends).to.deep.equal(['cancelled']);

    const byBrowser = await shown();
    byBrowser.dialog.close();
    await waitUntil(() => byBrowser.ends.length > 0);
    expect(byBrowser.ends).to.deep.equal(['cancelled']);
  });

  it('restores focus and removes the issuer’s page when it is removed', async () => {
    const { element, issuer, ends } = await shown();
    const button = element.parentElement!.querySelector('button');
    element.remove();
    expect(document.activeElement).to.equal(button);
    expect(issuer.mount.isDestroyed).to.equal(true);
    expect(ends).to.deep.equal(['left']);
  });

  it('shows an error when the issuer cannot be reached, and tries again', async () => {
    const { dialog, issuer, element, part } = await draw();
    issuer.mount.listener.onError(new PaymentError('frame-unavailable'));
    await element.updateComplete;
    expect(dialog.open).to.equal(true);
    expect(dialog.textContent).to.contain('We couldn’t open your bank’s page.');
    await expect(element).to.be.accessible();

    part('retry-button').click();
    await waitUntil(() => issuer.mounts.length === 2);
    expect(issuer.mounts[0]!.isDestroyed).to.equal(true);
    issuer.mounts[0]!.listener.onShown(); // too late
    await element.updateComplete;
    expect(dialog.textContent).to.contain('Opening your bank’s page…');
    issuer.mount.listener.onChallenge();
    issuer.mount.listener.onShown();
    await element.updateComplete;
    expect(part('retry-button')).to.equal(null);
  });

  it('shows the same error when its code cannot be loaded', async () => {
    const { dialog, element } = await draw({ provider: () => Promise.reject(new Error('chunk')) });
    await waitUntil(() => dialog.open);
    await element.updateComplete;
    expect(dialog.textContent).to.contain('We couldn’t open your bank’s page.');
  });

  for (const [size, wide, high] of [
    ['01', 250, 400],
    ['02', 390, 400],
    ['03', 500, 600],
    ['04', 600, 400],
  ] as const) {
    it(`gives the issuer window ${size}: ${wide} by ${high}, as far as there is room`, async () => {
      const { part, issuer } = await shown({ windowSize: size });
      expect(issuer.mount.options.window).to.equal(size);
      const { width, height } = part('stage').getBoundingClientRect();
      expect(Math.round(width)).to.equal(Math.min(wide, innerWidth - 34));
      expect(height).to.be.at.most(high);
    });
  }

  it('takes the whole screen in window 05', async () => {
    const { dialog } = await shown({ windowSize: '05' });
    const { width, height } = dialog.getBoundingClientRect();
    expect([Math.round(width), Math.round(height)]).to.deep.equal([innerWidth, innerHeight]);
  });

  it('uses the page’s language, from right to left too', async () => {
    const { dialog, issuer, element } = await draw({ locale: 'ar' });
    issuer.mount.listener.onChallenge();
    await waitUntil(() => dialog.textContent?.includes('أكّد الدفع'));
    await element.updateComplete;
    expect([dialog.lang, dialog.dir]).to.deep.equal(['ar', 'rtl']);
    await expect(element).to.be.accessible();
  });
});
