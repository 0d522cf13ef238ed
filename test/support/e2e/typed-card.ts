import type { Locator, Page } from 'playwright-core';

/** The input of the card element in the container with this id. */
export const cardInput = (page: Page, container: string): Locator =>
  page.locator(`#${container} iframe`).contentFrame().getByRole('textbox');

/** Types into card elements as a shopper does, one after the other: `{ number: '4444…', code: '123' }`. */
export async function typeCard(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [container, text] of Object.entries(typed)) {
    await cardInput(page, container).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  }
}

export const VISA_NUMBER = '4444222233331111';
