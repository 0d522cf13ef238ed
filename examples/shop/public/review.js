// The back/forward cache shows the page as the shopper left it. Their order may have changed since, so the page is reloaded.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});
