// All that a page with the kit has to say by script.
const dropin = document.querySelector('dr-dropin');
const summary = document.querySelector('dr-session-summary');
const credit = document.querySelector('dr-store-credit');

// Klarna wants the order first and the shopper after: we place it and send them on (POST /order). Other providers, such
// as PayPal, are visited right away; the kit does that by itself and comes back with a source that can be charged.
dropin.paymentMethodConfiguration = { klarnaCredit: { disableAutomaticRedirects: true } };

// On a phone the balance is one line above the ways to pay.
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

// A source pays for nothing until the back end attaches it. The drop-in stays busy meanwhile, then reads the session
// again, and with it the summary.
dropin.addEventListener('dr-success', (event) => {
  const { source, readyForStorage } = event.detail;
  event.waitUntil(post('/attach', { sourceId: source.id, keep: readyForStorage }));
});

// What the shopper saved before is theirs to look after, here as on the account page.
dropin.addEventListener('dr-saved-source-remove', (event) => {
  event.waitUntil(post('/account/remove', { sourceId: event.detail.source.id }));
});
dropin.addEventListener('dr-saved-source-default', (event) => {
  event.waitUntil(post('/account/prefer', { sourceId: event.detail.source.id }));
});

// The shopper pays a part with store credit: our back end makes it, since only it knows what there is on account.
credit.addEventListener('dr-credit-apply', (event) => {
  event.waitUntil(post('/apply-credit', { amount: event.detail.amount.minorUnits }));
});

// The shopper takes a payment off.
for (const tag of [summary, credit])
  tag.addEventListener('dr-source-remove', (event) => {
    const { id, type } = event.detail.source;
    event.waitUntil(post('/detach', { sourceId: id, type }));
  });

// Once all is paid for, the way on is the one thing to do.
const onward = document.querySelector('a[href="/review"]');
summary.addEventListener('dr-session-change', (event) => {
  const { ready } = event.detail.readiness;
  onward.classList.toggle('main', ready);
  if (ready) document.querySelector('.notice')?.remove();
});

// The session is over, or the order was placed in another tab: our back end knows where the shopper belongs.
dropin.addEventListener('dr-session-expired', () => window.location.reload());
