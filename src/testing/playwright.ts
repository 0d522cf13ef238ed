import { TEST_CARDS, type TestCardData, type TestCardName } from './test-cards.js';

/** The members of a Playwright locator that are used. */
interface Locator {
  fill(value: string): Promise<void>;
  click(): Promise<void>;
  first(): Locator;
  locator(selector: string): Locator;
}

/** The members of a Playwright page that are used. Every version has them. */
export interface PlaywrightPage {
  locator(selector: string): Locator & { contentFrame(): { locator(selector: string): Locator } };
}

const two = (digits: number): string => String(digits % 100).padStart(2, '0');

/**
 * Enters a test card into the real card frame of a page in Playwright and presses the pay button. The page uses a
 * sandbox service, as in the examples.
 *
 * @example
 * import { payOnPage } from 'dr-elements/testing';
 * await payOnPage(page, 'visa');
 */
export async function payOnPage(
  page: PlaywrightPage,
  card: TestCardName | TestCardData = 'visa',
): Promise<void> {
  const { number, month, year, securityCode } = typeof card === 'string' ? TEST_CARDS[card] : card;
  const frame = page.locator('dr-dropin iframe').contentFrame();
  await frame.locator('[autocomplete=cc-number]').fill(number);
  await frame.locator('[autocomplete=cc-exp]').fill(`${two(month)}${two(year)}`);
  await frame.locator('[autocomplete=cc-csc]').fill(securityCode);
  await page.locator('dr-dropin [part~=pay-button]').click();
}
