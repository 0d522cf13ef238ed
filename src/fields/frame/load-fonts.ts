/** One file of a web font, as the account's settings list it. */
export interface FrameFont {
  readonly family: string;
  /** 100 to 900. */
  readonly weight: number;
  readonly url: string;
}

/** Fields do not wait longer for their typeface, in milliseconds. */
const LIMIT = 3_000;

/**
 * Loads the account's fonts. One that fails or comes too late is left out, so that nothing is fetched once a field can be typed
 * in: a request at that time could tell which characters are typed.
 *
 * @param list The account's list, as JSON.
 */
export async function loadFonts(list: string): Promise<void> {
  const fonts = JSON.parse(list) as readonly FrameFont[]; // the service has checked them
  let isLate = false;
  const loading = fonts.map(async ({ family, weight, url }) => {
    const face = new FontFace(family, `url(${JSON.stringify(url)})`, { weight: String(weight) });
    await face.load();
    if (!isLate) document.fonts.add(face);
  });
  await Promise.race([
    Promise.allSettled(loading),
    new Promise((resolve) => setTimeout(resolve, LIMIT)),
  ]);
  isLate = true;
}
