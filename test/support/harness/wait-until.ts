/** Milliseconds between two looks. */
const PAUSE = 10;

/**
 * Waits until something holds, and counts looks, not time: on a machine that is slow or busy the looks are further apart, too.
 * @param turns After so many looks in vain it rejects: five seconds where nothing else runs.
 */
export async function waitUntil(
  holds: () => unknown,
  message = 'does not come about',
  turns = 500,
): Promise<void> {
  for (let turn = 0; ; turn++) {
    if (await holds()) return;
    if (turn >= turns) throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
