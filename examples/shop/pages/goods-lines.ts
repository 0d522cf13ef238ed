import { html } from 'hono/html';
import { GOODS, linesOf, SHIPPING, toMajor, type Bag } from '../goods.js';
import type { Checkout } from '../service.js';
import { speak, type Page } from './layout.js';

/** The bought goods, one per line, with the service's prices. */
export function goodsLines(page: Page, bag: Bag, { totalAmount, totalTax = 0 }: Checkout) {
  const { text, money } = speak(page);
  const { currency } = page.visit;
  return html`<table class="lines">
    <tbody>
      ${linesOf(bag).map(
        ({ sku, quantity }) =>
          html`<tr>
            <th scope="row">${text.goods[sku][0]} <span class="muted">× ${quantity}</span></th>
            <td>${money(toMajor(GOODS[sku][currency] * quantity, currency))}</td>
          </tr>`,
      )}
      <tr class="muted">
        <th scope="row">${text.bag.shipping}</th>
        <td>${money(toMajor(SHIPPING[currency], currency))}</td>
      </tr>
      ${
        totalTax > 0 &&
        html`<tr class="muted">
          <th scope="row">${text.bag.tax}</th>
          <td>${money(totalTax)}</td>
        </tr>`
      }
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${text.bag.total}</th>
        <td>${money(totalAmount)}</td>
      </tr>
    </tfoot>
  </table>`;
}
