// Asks until it is known what became of the order: the shop then sends this page elsewhere.
const check = async () => {
  const answer = await fetch('/checking', { redirect: 'manual' }).catch(() => undefined);
  if (answer?.type === 'opaqueredirect') window.location.reload();
  else setTimeout(check, 2000);
};
setTimeout(check, 2000);
