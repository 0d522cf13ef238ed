/**
 * Code that is on its way. What could not be fetched is asked for again when the network is back, and whenever somebody
 * asks for it.
 * @param then Called once, when it is there.
 */
export function arrival<Part>(load: () => Promise<Part>, then: (part: Part) => void) {
  let arriving: Promise<Part> | undefined;
  let isEnough = false;
  const again = (): void => void arrive().catch(() => undefined);
  /** Rejects when it cannot be had for now. */
  const arrive = (): Promise<Part> =>
    (arriving ??= load().then(
      (part) => {
        if (!isEnough) then(part);
        return part;
      },
      (reason: unknown) => {
        arriving = undefined;
        if (!isEnough) window.addEventListener('online', again, { once: true });
        throw reason;
      },
    ));
  /** Nobody waits for it any more. */
  const stop = (): void => {
    isEnough = true;
    window.removeEventListener('online', again);
  };
  again();
  return { arrive, again, stop };
}
