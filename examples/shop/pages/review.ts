import { html } from 'hono/html';
import { shopperIn } from '../goods.js';
import type { Checkout } from '../service.js';
import { goodsLines } from './goods-lines.js';
import { layout, speak, type Page } from './layout.js';

const place = ({ city, state, postalCode }: ReturnType<typeof shopperIn>['address']) =>
  state ? `${city}, ${state} ${postalCode}` : `${postalCode} ${city}`;

/**
 * The review before the order. The button is always enabled: the service decides whether the order may be placed, and refuses it
 * with 400 `order_submit_failed` while anything is unpaid.
 */
export function reviewPage(page: Page, checkout: Checkout) {
  const { text } = speak(page);
  const { bag, country, language } = page.visit;
  const { name, address } = shopperIn(country);
  const countryName = new Intl.DisplayNames(language, { type: 'region' });
  return layout(page, {
    title: text.review.title,
    step: 'review',
    script: 'review.js',
    main: html`<h1 id="title">${text.review.title}</h1>
      <div class="columns">
        <section aria-labelledby="title">
          <h2>${text.review.goods}</h2>
          ${goodsLines(page, bag, checkout)}
          <h2>${text.review.to}</h2>
          <address>
            ${[name, address.line1, place(address), countryName.of(country)].map(
              (line) => html`<bdi>${line}</bdi><br />`,
            )}
          </address>
        </section>
        <section class="side">
          <dr-session-summary session-id="${checkout.payment.session.id}"></dr-session-summary>
          <form method="post" action="/order">
            <button class="main">${text.review.place}</button>
          </form>
          <a href="/checkout">${text.review.back}</a>
        </section>
      </div>`,
  });
}
