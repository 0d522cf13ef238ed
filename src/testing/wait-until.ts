const PATIENCE_MS = 10_000;

/** Resolves once a condition holds, checked on each turn of the event loop. Rejects after ten seconds, naming the condition. */
export async function waitUntil(isSo: () => boolean, what: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
