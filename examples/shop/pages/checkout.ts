import { html } from 'hono/html';
import { STORE_CREDIT, toMajor } from '../goods.js';
import type { Checkout } from '../service.js';
import { layout, speak, type Page } from './layout.js';

/** The page with the kit: two tags with the same session id, which share one state. */
export function checkoutPage(page: Page, { payment }: Checkout, origin: string) {
  const { text } = speak(page);
  const { id } = payment.session;
  const { currency } = page.visit;
  const balance = toMajor(STORE_CREDIT[currency], currency);
  return layout(page, {
    title: text.payment.title,
    step: 'pay',
    script: 'checkout.js',
    main: html`<h1 id="title">${text.payment.title}</h1>
      <div class="columns">
        <section aria-labelledby="title">
          <!-- Store credit first: it cannot be added after a card. -->
          <dr-store-credit session-id="${id}" balance="${balance}"></dr-store-credit>
          <dr-dropin
            session-id="${id}"
            button-type="continue"
            saved-sources="manage"
            ${page.visit.customerId ? html`show-save-payment-agreement` : ''}
            return-url="${origin}/return"
            cancel-url="${origin}/return"
          ></dr-dropin>
        </section>
        <section class="side">
          <dr-session-summary session-id="${id}" removable></dr-session-summary>
          <a
            class="button ${payment.session.state === 'requires_confirmation' ? 'main' : ''}"
            href="/review"
            >${text.payment.toReview}</a
          >
          <a href="/">${text.payment.back}</a>
        </section>
      </div>`,
  });
}
