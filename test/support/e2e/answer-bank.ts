import type { FrameLocator, Page } from 'playwright-core';

/**
 * The shopper types one password after another on the bank's page, in its dialog over the shop's page: the next one when
 * the bank has said that the one before was wrong.
 */
export async function answerBank(
  page: Pick<Page | FrameLocator, 'locator'>,
  passwords: readonly string[],
): Promise<void> {
  const bank = page
    .locator('dr-challenge iframe')
    .contentFrame()
    .locator('iframe[name=challenge]')
    .contentFrame();
  for (const [index, password] of passwords.entries()) {
    if (index > 0) await bank.getByText(`Attempts left: ${3 - index}`).waitFor();
    await bank.getByLabel('Password').fill(password);
    await bank.getByRole('button', { name: 'Confirm' }).click();
  }
}
