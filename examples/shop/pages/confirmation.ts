import { html } from 'hono/html';
import { shopperIn } from '../goods.js';
import { judge } from '../order.js';
import type { Order } from '../service.js';
import { fill } from '../texts/languages.js';
import { goodsLines } from './goods-lines.js';
import { layout, speak, type Page } from './layout.js';

/** The order is placed. The tags show the shopper's remaining steps, if any, from the session. */
export function confirmationPage(page: Page, order: Order) {
  const { text } = speak(page);
  const verdict = judge(order).is;
  const waits = verdict === 'instructions' || verdict === 'pending' ? verdict : 'placed';
  // A review may cancel a placed order.
  const isCanceled = order.state === 'blocked' || order.state === 'cancelled';
  const { name } = shopperIn(page.visit.country);
  const { id } = order.payment.session;
  return layout(page, {
    title: text.steps.done,
    step: 'done',
    main: html`<h1 id="title">
        ${isCanceled ? text.done.canceledTitle : fill(text.done.thanks, { name })}
      </h1>
      <div class="columns">
        <section aria-labelledby="title">
          <p>${isCanceled ? text.done.canceled : text.done[waits]}</p>
          ${waits === 'instructions' && html`<dr-dropin session-id="${id}"></dr-dropin>`}
          <h2 data-order="${order.id}">${fill(text.done.order, { id: order.id })}</h2>
          ${goodsLines(page, page.visit.order?.bag ?? {}, order)}
        </section>
        <section class="side">
          <dr-session-summary session-id="${id}"></dr-session-summary>
          <a class="button" href="/">${text.done.again}</a>
        </section>
      </div>`,
  });
}
