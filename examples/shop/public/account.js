// The account page: the kit saves a card without a session.
const dropin = document.querySelector('dr-dropin');

// The address is the shop's to know; without it there is nothing to offer.
dropin.billingAddress = JSON.parse(dropin.dataset.address);

// This shop keeps cards only.
dropin.paymentMethodConfiguration = { enabledPaymentMethods: ['creditCard'] };

// A source is kept once the back end has added it to the customer, with the secret key. Then the list above has one more.
dropin.addEventListener('dr-success', (event) => {
  const { source, readyForStorage } = event.detail;
  if (!readyForStorage) return;
  const kept = fetch('/account/keep', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sourceId: source.id }),
  });
  event.waitUntil(kept);
  kept.then(({ ok }) => ok && window.location.reload());
});
