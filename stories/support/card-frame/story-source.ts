/** The card details that the stories' frame reports: those of a source. */
export interface StorySource {
  readonly brand: string;
  readonly lastFourDigits: string;
  /** 1 to 12. */
  readonly expirationMonth: number;
  readonly expirationYear: number;
  readonly state: 'chargeable' | 'requires_action';
}

/** `story_visa_1111_12_2032_chargeable` */
export const storySourceId = (source: StorySource): string =>
  [
    'story',
    source.brand,
    source.lastFourDigits,
    String(source.expirationMonth).padStart(2, '0'),
    source.expirationYear,
    source.state,
  ].join('_');

/** Parses an id of the stories' frame into a source, which the sandbox in the page stores. */
export function adoptStorySource(id: string): StorySource | undefined {
  const [, brand, lastFourDigits, month, year, state] =
    /^story_([a-z]+)_(\d{4})_(\d{2})_(\d{4})_(chargeable|requires_action)$/.exec(id) ?? [];
  if (!brand || !lastFourDigits || (state !== 'chargeable' && state !== 'requires_action')) {
    return undefined;
  }
  return {
    brand,
    lastFourDigits,
    expirationMonth: Number(month),
    expirationYear: Number(year),
    state,
  };
}

/**
 * The frame's URL for stories and tests: on the machine's other name, which is another site. The page must be opened as
 * `localhost` or `127.0.0.1`, and its server must answer to both.
 *
 * @param folder Path of the built frame, beside the story's own document.
 */
export function storyFramesUrl(folder = 'card-frame'): string {
  const url = new URL(folder, location.href);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}

/** The other options of `frameFields`. */
export const STORY_FRAME = { publishableKey: 'pk_story', cardPage: 'card.html' } as const;
