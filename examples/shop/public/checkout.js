// All the script that a page with the kit needs.
const dropin = document.querySelector('dr-dropin');
const summary = document.querySelector('dr-session-summary');
const credit = document.querySelector('dr-store-credit');

// Klarna is redirected to after the order: the shop places it and redirects the shopper (POST /order). With other providers, such
// as PayPal, the kit redirects by itself before the order, and the shopper returns with a chargeable source.
dropin.paymentMethodConfiguration = { klarnaCredit: { disableAutomaticRedirects: true } };

// On a phone the balance is one line above the payment methods.
const phone = window.matchMedia('(max-width: 860px)');
const fitSummary = () => (summary.compact = phone.matches);
phone.addEventListener('change', fitSummary);
fitSummary();

const post = (path, body) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

// A source has no effect until the back end attaches it. The drop-in stays busy meanwhile, then refreshes the session for
// itself and the summary.
dropin.addEventListener('dr-success', (event) => {
  const { source, readyForStorage } = event.detail;
  event.waitUntil(post('/attach', { sourceId: source.id, keep: readyForStorage }));
});

// Shoppers can remove their saved cards here, as on the account page.
dropin.addEventListener('dr-saved-source-remove', (event) => {
  event.waitUntil(post('/account/remove', { sourceId: event.detail.source.id }));
});
dropin.addEventListener('dr-saved-source-default', (event) => {
  event.waitUntil(post('/account/prefer', { sourceId: event.detail.source.id }));
});

// The shopper pays a part with store credit. The back end creates its source, because only it knows the balance.
credit.addEventListener('dr-credit-apply', (event) => {
  event.waitUntil(post('/apply-credit', { amount: event.detail.amount.minorUnits }));
});

// The shopper removes a payment.
for (const tag of [summary, credit])
  tag.addEventListener('dr-source-remove', (event) => {
    const { id, type } = event.detail.source;
    event.waitUntil(post('/detach', { sourceId: id, type }));
  });

// When everything is paid, the link to the next step is the primary action.
const onward = document.querySelector('a[href="/review"]');
summary.addEventListener('dr-session-change', (event) => {
  const { ready } = event.detail.readiness;
  onward.classList.toggle('main', ready);
  if (ready) document.querySelector('.notice')?.remove();
});

// The session has ended, or the order was placed in another tab: the back end redirects the shopper.
dropin.addEventListener('dr-session-expired', () => window.location.reload());
