import { html } from 'hono/html';
import {
  COUNTRIES,
  CURRENCIES,
  GOODS,
  linesOf,
  SKUS,
  STORE_CREDIT,
  toMajor,
  type Sku,
} from '../goods.js';
import type { Checkout } from '../service.js';
import { fill } from '../texts/languages.js';
import { goodsLines } from './goods-lines.js';
import { layout, speak, type Page } from './layout.js';

/** The goods, and the bag with its prices. Without a checkout the bag is empty. */
export function bagPage(page: Page, checkout: Checkout | undefined) {
  const { text } = speak(page);
  return layout(page, {
    title: text.bag.title,
    step: 'bag',
    main: html`<div class="columns">
      <section aria-labelledby="goods">
        <h1 id="goods">${text.goods.title}</h1>
        ${checkout && toTheBag(page, checkout)}
        <form method="post" action="/bag" class="goods">${SKUS.map((sku) => good(page, sku))}</form>
      </section>
      <section aria-labelledby="bag" class="side">
        <h2 id="bag">${text.bag.title}</h2>
        ${checkout ? bag(page, checkout) : emptyBag(page)}
      </section>
    </div>`,
  });
}

/** The total with a link to the bag, for phones, where the bag is below the goods. */
function toTheBag(page: Page, { totalAmount }: Checkout) {
  const { text, money } = speak(page);
  return html`<a href="#bag" class="to-the-bag"
    >${text.bag.title} <strong>${money(totalAmount)}</strong></a
  >`;
}

function good(page: Page, sku: Sku) {
  const { text, money } = speak(page);
  const { bag, currency } = page.visit;
  const [name, about] = text.goods[sku];
  const quantity = bag[sku] ?? 0;
  return html`<article>
    <img src="/assets/${sku}.svg" alt="" width="240" height="180" />
    <h2>${name}</h2>
    <p class="muted">${about}</p>
    <p class="price">${money(toMajor(GOODS[sku][currency], currency))}</p>
    ${
      quantity === 0
        ? html`<button name="more" value="${sku}" aria-label="${text.goods.add}: ${name}">
            ${text.goods.add}
          </button>`
        : html`<p class="stepper">
            <button name="less" value="${sku}" aria-label="${text.goods.less}: ${name}">−</button>
            <output aria-label="${text.goods.quantity}: ${name}">${quantity}</output>
            <button name="more" value="${sku}" aria-label="${text.goods.more}: ${name}">+</button>
          </p>`
    }
  </article>`;
}

function bag(page: Page, checkout: Checkout) {
  const { text } = speak(page);
  return html`
    ${goodsLines(page, page.visit.bag, checkout)} ${where(page)} ${credit(page)}
    <form action="/checkout" class="onward">
      <button class="main">${text.bag.toPayment}</button>
    </form>
  `;
}

function where(page: Page) {
  const { text } = speak(page);
  const { country, currency, language } = page.visit;
  const countryName = new Intl.DisplayNames(language, { type: 'region' });
  return html`<form method="post" action="/settings" class="where">
    <label>
      ${text.bag.country}
      <select name="country">
        ${COUNTRIES.map((code) => option(code, countryName.of(code) ?? code, country))}
      </select>
    </label>
    <label>
      ${text.bag.currency}
      <select name="currency">
        ${CURRENCIES.map((code) => option(code, code, currency))}
      </select>
    </label>
    <button>${text.bag.change}</button>
  </form>`;
}

const option = (value: string, name: string, chosen: string) =>
  html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${name}</option>`;

function credit(page: Page) {
  const { text, money } = speak(page);
  const { currency, usesCredit } = page.visit;
  const amount = money(toMajor(STORE_CREDIT[currency], currency));
  return html`<form method="post" action="/credit" class="credit">
    <p>
      <strong>${text.credit.title}</strong><br />
      ${fill(usesCredit ? text.credit.used : text.credit.have, { amount })}
    </p>
    <button name="use" value="${usesCredit ? 'no' : 'yes'}">
      ${usesCredit ? text.credit.keep : fill(text.credit.use, { amount })}
    </button>
  </form>`;
}

function emptyBag(page: Page) {
  const { text } = speak(page);
  const placed = page.visit.order && linesOf(page.visit.bag).length === 0;
  return html`<p class="muted">${text.bag.empty}</p>
    ${placed && html`<p>${text.bag.placed} <a href="/confirmation">${text.bag.look}</a></p>`}
    ${where(page)}`;
}
