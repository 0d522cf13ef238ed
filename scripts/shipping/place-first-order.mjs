import { launchChromium } from '../browser.mjs';

const [CARD, DATE, CODE] = ['4444222233331111', '1232', '123'];

/**
 * Follows README.md and docs/first-order.md in Chromium on the page of `examples/smallest`: pays and places the order.
 * @param {string} address
 * @returns {Promise<string>} The page's message: `Order 51…: accepted`.
 */
export async function placeFirstOrder(address) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const frame = page.frameLocator('dr-dropin iframe');
    await frame.locator('[autocomplete=cc-number]').fill(CARD);
    await frame.locator('[autocomplete=cc-exp]').fill(DATE);
    await frame.locator('[autocomplete=cc-csc]').fill(CODE);
    await page.locator('[part~=pay-button]').click();
    await page.getByRole('button', { name: 'Place order' }).click();
    const result = page.getByRole('status').filter({ hasText: /^Order .+: accepted$/ });
    await result.waitFor();
    return await result.innerText();
  } finally {
    await browser.close();
  }
}
