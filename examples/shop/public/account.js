// The account page: the kit saves a card without a session.
const dropin = document.querySelector('dr-dropin');

// The shop provides the owner's address; the service needs it to list the methods.
dropin.billingAddress = JSON.parse(dropin.dataset.address);

// This shop saves cards only.
dropin.paymentMethodConfiguration = { enabledPaymentMethods: ['creditCard'] };

// A source is saved when the back end has added it to the customer, with the secret key. The reloaded page lists it.
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
