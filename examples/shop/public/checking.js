// Polls until the order's outcome is known. The shop then redirects this page.
const check = async () => {
  const answer = await fetch('/checking', { redirect: 'manual' }).catch(() => undefined);
  if (answer?.type === 'opaqueredirect') window.location.reload();
  else setTimeout(check, 2000);
};
setTimeout(check, 2000);
