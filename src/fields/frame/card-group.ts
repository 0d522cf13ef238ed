/** What a frame shows to the others of its origin; to the page and its other frames it is behind the browser's wall. */
export interface Door<Form> {
  /** The publishable key that the frame's document was served for: the service wrote it there, not the page. */
  readonly key: string;
  /** What the page calls the card. Other scripts of the page know it, and can have frames of their own. */
  group: string;
  /**
   * Made by the first two frames of a card that meet, and handed on to the ones that come later. From then on it, and no
   * name of the page's, says who belongs together.
   */
  secret?: string | undefined;
  readonly form: Form;
  readonly window: { readonly closed: boolean };
}

/** The way into another card: nothing of the former one counts any more. */
export function moveDoor(own: Door<unknown>, group: string): void {
  if (group === own.group) return;
  own.group = group;
  own.secret = undefined;
}

/**
 * The doors of one card, the asking one first. A frame that was served for another account never belongs to it: it would
 * send the shopper's code and expiry with its own number, or to its own account.
 */
export function membersOf<Form>(
  own: Door<Form>,
  doors: Iterable<Door<Form>>,
  makeSecret: () => string,
): readonly Door<Form>[] {
  const others = [...new Set(doors)].filter(
    (door) =>
      door !== own && !door.window.closed && door.key === own.key && door.group === own.group,
  );
  own.secret ??= others.find(({ secret }) => secret !== undefined)?.secret;
  if (own.secret === undefined && others.length > 0) own.secret = makeSecret();
  for (const door of others) door.secret ??= own.secret;
  return [own, ...others.filter(({ secret }) => secret === own.secret)];
}
