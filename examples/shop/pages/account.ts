import { html } from 'hono/html';
import { shopperIn } from '../goods.js';
import type { Customer, SavedCard } from '../service.js';
import { fill } from '../texts/languages.js';
import { layout, speak, type Page } from './layout.js';

/** The shopper's saved cards in the shop's own markup. The kit adds a card, without a session. */
export function accountPage(page: Page, customer: Customer) {
  const { text } = speak(page);
  const { name } = shopperIn(page.visit.country);
  const cards = customer.sources.filter(({ creditCard }) => creditCard);
  return layout(page, {
    title: text.account.title,
    script: 'account.js',
    main: html`<h1 id="title">${text.account.title}</h1>
      <div class="columns">
        <section aria-labelledby="cards">
          <p class="muted">${fill(text.account.signedIn, { name })}</p>
          <h2 id="cards">${text.account.cards}</h2>
          ${
            cards.length === 0
              ? html`<p class="muted">${text.account.none}</p>`
              : html`<ul class="cards">
                  ${cards.map((card) => savedCard(page, card, customer))}
                </ul>`
          }
        </section>
        <section aria-labelledby="add" class="side">
          <h2 id="add">${text.account.add}</h2>
          <!-- Without a session, because nothing is paid. The billing address determines the methods that can be saved. -->
          <dr-dropin
            flow="managePaymentMethods"
            data-address="${JSON.stringify(billingAddress(page))}"
          ></dr-dropin>
          <a href="/">${text.done.again}</a>
        </section>
      </div>`,
  });
}

function savedCard(page: Page, { id, creditCard }: SavedCard, { defaultSourceId }: Customer) {
  const { text } = speak(page);
  if (!creditCard) return '';
  const { brand, lastFourDigits, expirationMonth, expirationYear } = creditCard;
  const name = fill(text.account.card, { brand, digits: lastFourDigits });
  const date = `${String(expirationMonth).padStart(2, '0')}/${expirationYear % 100}`;
  return html`<li>
    <p>
      <strong aria-hidden="true"><bdi>${brand} •••• ${lastFourDigits}</bdi></strong>
      <span class="heard">${name}</span>
      ${id === defaultSourceId ? html`<span class="badge">${text.account.default}</span>` : ''}<br />
      <span class="muted">${fill(text.account.expires, { date })}</span>
    </p>
    ${
      id === defaultSourceId
        ? ''
        : html`<form method="post" action="/account/prefer">
            <button class="quiet" name="sourceId" value="${id}">${text.account.prefer}</button>
          </form>`
    }
    <details>
      <summary aria-label="${text.account.remove}: ${name}">${text.account.remove}</summary>
      <form method="post" action="/account/remove">
        <p>${fill(text.account.sure, { card: name })}</p>
        <button name="sourceId" value="${id}">${text.account.confirm}</button>
      </form>
    </details>
  </li>`;
}

/** The card's owner in the form that the drop-in expects. A real shop has it in its database. */
function billingAddress({ visit }: Page) {
  const { name, email, phone, address } = shopperIn(visit.country);
  const [firstName = '', lastName = ''] = name.split(' ');
  return { firstName, lastName, email, phoneNumber: phone, address };
}
