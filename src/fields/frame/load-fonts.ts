/** One file of a web font in the account's settings. */
export interface FrameFont {
  readonly family: string;
  /** The font weight, 100 to 900. */
  readonly weight: number;
  readonly url: string;
}

/** The time limit for loading the fonts before the fields are shown, in milliseconds. */
const LIMIT = 3_000;

/**
 * Loads the account's fonts. A font that fails or is late is dropped, so that nothing is fetched once the fields accept input:
 * a request at that time could reveal which characters are typed.
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
