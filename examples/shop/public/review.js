// The browser may show a page as it was when the shopper left it. Where they stand may have changed since: ask again.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});
