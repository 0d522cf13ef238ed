/** What the stories' frame tells of the card it pretends to have tokenised: all that a source shows of one. */
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

/** The source behind an id of the stories' frame, for an engine in the page to take over. */
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
 * Where stories and tests find the frame: on this machine's other name, which is another site. The page must be opened
 * as `localhost` or `127.0.0.1`, its server must answer to both.
 *
 * @param folder Path of the built frame, beside the story's own document.
 */
export function storyFramesUrl(folder = 'card-frame'): string {
  const url = new URL(folder, location.href);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}

/** What `frameFields` wants beside it. */
export const STORY_FRAME = { publishableKey: 'pk_story', cardPage: 'card.html' } as const;
