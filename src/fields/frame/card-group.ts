/** The data that a frame shares with other frames of its origin. The same-origin policy hides it from the page. */
export interface Door<Form> {
  /** The publishable key that the frame's document was served for, as written into it by the service. */
  readonly key: string;
  /** The page's name for the card. Not a secret: other scripts of the page can read it and open frames of their own. */
  group: string;
  /**
   * A secret that the first two frames of a card create and that later frames receive from them. From then on it identifies
   * the frames of the card, instead of the page's name.
   */
  secret?: string | undefined;
  readonly form: Form;
  readonly window: { readonly closed: boolean };
}

/** Moves a frame to another card and drops the data of the former one. */
export function moveDoor(own: Door<unknown>, group: string): void {
  if (group === own.group) return;
  own.group = group;
  own.secret = undefined;
}

/**
 * The doors of one card, the calling one first. A frame that was served for another account is never included: it could send
 * the shopper's security code and expiry date with its own number, or to its own account.
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
