import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { formatMoney } from '../../../src/domain/format-money.js';
import { formatDate } from '../../../src/elements/shared/format-date.js';
import { countText } from '../../../src/elements/shared/count-text.js';
import { LocalizeController } from '../../../src/elements/shared/localize-controller.js';
import { common } from '../../../src/i18n/en/first-view.js';
import { rowForm } from '../../../src/i18n/en/row-form.js';
import { formWords } from '../../../src/i18n/form-words.js';
import { waitUntil } from '../../support/harness/wait-until.js';

/** Shows a text, an amount, a date, a country and a count, formatted by the controller. */
class Sample extends LitElement {
  static override properties = { locale: { type: String } };
  declare locale: string | undefined;
  readonly localize = new LocalizeController(this);

  override render() {
    const { language, direction, text, money, formatLocale, pending } = this.localize;
    if (pending) return html`<p class="pending"></p>`;
    return html`
      <div lang=${language} dir=${direction}>
        <p class="text">${text('action.retry')}</p>
        <p class="money">${money({ minorUnits: 118_01, currency: 'USD' })}</p>
        <p class="date">${formatDate('2026-12-22T12:00:00Z', formatLocale)}</p>
        <p class="country">
          ${new Intl.DisplayNames(formatLocale, { type: 'region' }).of('DE') ?? ''}
        </p>
      </div>
    `;
  }

  /** What is shown there, without marks of direction. */
  shown(name: string): string {
    return (this.renderRoot.querySelector(`.${name}`)?.textContent ?? '').trim();
  }

  get root(): HTMLElement | null {
    return this.renderRoot.querySelector('div');
  }
}
customElements.define('localize-sample', Sample);

/** Counts in the words of forms. */
class CountingSample extends LitElement {
  readonly localize = new LocalizeController(this, undefined, formWords);

  /** Resolves when the words of `locale` are there. */
  static async in(locale: string): Promise<LocalizeController> {
    const element = await fixture<CountingSample>(
      html`<counting-sample lang=${locale}></counting-sample>`,
    );
    await waitUntil(() => !element.localize.pending, 'no words');
    return element.localize;
  }
}
customElements.define('counting-sample', CountingSample);

/** Brings the English of a form with the form's code. */
class LateSample extends LitElement {
  form: { readonly english: typeof rowForm } | undefined;
  readonly localize = new LocalizeController(this, common, undefined, () => this.form?.english);
}
customElements.define('late-sample', LateSample);

async function drawn(element: Sample): Promise<Sample> {
  await waitUntil(() => element.shown('text'), 'no words');
  return element;
}

const draw = async (locale: string) =>
  drawn(await fixture<Sample>(html`<localize-sample .locale=${locale}></localize-sample>`));

describe('whenArrived', () => {
  const place = (locale: string) => {
    const element = document.createElement('localize-sample') as Sample;
    element.locale = locale;
    document.body.append(element);
    return element;
  };

  it('calls back once the texts have loaded, and then at once', async () => {
    const element = place('sk');
    const told: string[] = [];
    const tell = () => told.push(element.localize.text('action.retry'));
    element.localize.whenArrived(tell);
    expect(told).to.deep.equal([]);
    await drawn(element);
    element.localize.whenArrived(tell);
    expect(told).to.deep.equal([element.shown('text'), element.shown('text')]);
    element.remove();
  });

  it('does not wait on an element that has left the page', () => {
    const element = place('hu');
    let calls = 0;
    element.localize.whenArrived(() => calls++);
    element.remove();
    expect(calls).to.equal(1);
  });
});

describe('texts and formats', () => {
  for (const locale of ['fa-IR', 'in', 'klingon', 'hi-IN-u-nu-deva']) {
    it(`are all English for ${locale}, which has no texts`, async () => {
      const element = await draw(locale);
      expect(element.shown('text')).to.equal('Try again');
      expect(element.shown('date')).to.match(/December 22, 2026|22 December 2026/);
      expect(element.shown('money')).to.match(/^(US)?\$118\.01$/);
      expect(element.shown('country')).to.equal('Germany');
      expect(element.root?.lang).to.equal('en');
      expect(element.root?.dir).to.equal('ltr');
    });
  }

  it('are all Arabic for ar-EG, in Latin digits, with an amount that reads from the left', async () => {
    const element = await draw('ar-EG');
    expect(element.root?.lang).to.equal('ar');
    expect(element.root?.dir).to.equal('rtl');
    expect(element.shown('date')).to.equal('22 ديسمبر 2026');
    expect(element.shown('money')).to.match(/^\u2066118\.01\sUS\$\u2069$/u);
    expect(element.shown('country')).to.equal('ألمانيا');
  });

  it('are there in English as soon as the code that brings them', async () => {
    const element = await fixture<LateSample>(html`<late-sample lang="en-US"></late-sample>`);
    expect(element.localize.has('button.payNow')).to.equal(false);
    element.form = { english: rowForm };
    expect(element.localize.text('button.payNow')).to.equal('Pay now');
  });

  it('keep the requested region', async () => {
    expect((await draw('de-AT')).shown('money')).to.match(/^\$\s118,01$/u);
    expect((await draw('de-DE')).shown('money')).to.match(/^118,01\s\$$/u);
  });

  it('write a common amount as the browser does', () => {
    for (const tag of ['en', 'en-US', 'en-GB', 'de', 'es', 'fi', 'fr', 'it', 'de-DE', 'fr-FR']) {
      const locale = `${tag}-u-ca-gregory-nu-latn`;
      for (const currency of ['EUR', 'GBP', 'USD']) {
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
        expect(formatMoney({ minorUnits: 118_01, currency }, locale)).to.equal(
          format.format(118.01),
        );
      }
    }
  });

  it('have the plural form of the number', async () => {
    const arabic = await CountingSample.in('ar');
    expect(
      [1, 2, 3, 11, 100].map((count) => countText(arabic, 'terms.months', count)),
    ).to.deep.equal([
      'دفعة واحدة',
      'دفعتان',
      '\u20683\u2069 دفعات',
      '\u206811\u2069 دفعة',
      '\u2068100\u2069 دفعة',
    ]);
    const english = await CountingSample.in('en-US');
    expect(countText(english, 'terms.months', 1)).to.equal('1 payment');
    expect(countText(english, 'terms.months', 12)).to.equal('12 payments');
  });
});

describe('the nearest lang', () => {
  it('wins, with two languages on one page', async () => {
    const page = await fixture(html`
      <main lang="fr">
        <localize-sample></localize-sample>
        <section lang="de"><localize-sample></localize-sample></section>
      </main>
    `);
    const [french, german] = await Promise.all(
      [...page.querySelectorAll<Sample>('localize-sample')].map(drawn),
    );
    expect(french?.shown('text')).to.equal('Réessayer');
    expect(german?.shown('text')).to.equal('Erneut versuchen');
    expect(french?.root?.lang).to.equal('fr');
    expect(german?.root?.lang).to.equal('de');
  });

  it('may change, and the texts with it', async () => {
    const page = await fixture(html`<main lang="fr"><localize-sample></localize-sample></main>`);
    const element = await drawn(
      page.querySelector<Sample>('localize-sample') ?? expect.fail('no element'),
    );
    page.setAttribute('lang', 'en-AU');
    await waitUntil(() => element.shown('text') === 'Try again', 'still French');
    expect(element.root?.lang).to.equal('en-GB');
    expect(element.shown('date')).to.equal('22 December 2026');
  });
});
