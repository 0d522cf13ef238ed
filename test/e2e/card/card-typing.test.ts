import type { CDPSession, Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LABELS, test } from '../../fields/support/card-page.js';

/** The frame is a process of its own: what is typed there by protocol is typed through a session of its own. */
async function frameSession(page: Page): Promise<CDPSession> {
  const frame = page.frames().find((one) => one.parentFrame()) as Frame;
  return page.context().newCDPSession(frame);
}

describe('typing by other ways than keys', () => {
  test('accepts the text of an input method, including full-width digits (F-129)', async ({
    card,
  }) => {
    await card.openAndMount();
    await card.field('number').click();
    const session = await frameSession(card.page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('４');
    await compose('４４');
    await compose('４４４４');
    await session.send('Input.insertText', { text: '４４４４' });
    await expect.poll(() => card.field('number').inputValue()).toBe('4444');
    await compose('２２２２');
    await session.send('Input.insertText', { text: '２２２２' });
    await expect.poll(() => card.field('number').inputValue()).toBe('4444 2222');
    await card.page.keyboard.type('33331111');
    expect(await card.field('number').inputValue()).toBe('4444 2222 3333 1111');
    await expect.poll(() => card.state()).toMatchObject({ brand: 'visa' });
  });

  test('drops letters of an input method, and keeps the previous value', async ({ card }) => {
    await card.openAndMount();
    await card.type('number', '4444');
    const session = await frameSession(card.page);
    await session.send('Input.imeSetComposition', {
      text: 'かな',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await session.send('Input.insertText', { text: '仮名' });
    await card.page.keyboard.type('2222');
    await expect.poll(() => card.field('number').inputValue()).toBe('4444 2222');
  });

  test('does not take the Enter that ends a composition for one that pays', async ({ card }) => {
    await card.openAndMount();
    await card.field('number').click();
    const session = await frameSession(card.page);
    await session.send('Input.imeSetComposition', {
      text: '４',
      selectionStart: 1,
      selectionEnd: 1,
    });
    // As browsers report the key while an input method has it.
    await card.field('number').evaluate((input) => {
      const key = { key: 'Enter', bubbles: true, cancelable: true, isComposing: true };
      input.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    await session.send('Input.insertText', { text: '４' });
    await expect.poll(() => card.field('number').inputValue()).toBe('4');
    await card.page.keyboard.press('Enter');
    await expect.poll(() => card.events()).toEqual(['enter']);
  });

  test('has the tokens that browsers look for, in one form, by name', async ({ card }) => {
    await card.openAndMount();
    const fields = await card.frame.locator('form[autocomplete=on] input').evaluateAll((inputs) =>
      inputs.map((input) => {
        const { name, autocomplete, type, inputMode, maxLength } = input as HTMLInputElement;
        return { name, autocomplete, type, inputMode, maxLength };
      }),
    );
    expect(fields).toEqual(
      ['cc-number', 'cc-exp', 'cc-csc'].map((token) => ({
        name: token,
        autocomplete: token,
        type: 'text',
        inputMode: 'numeric',
        maxLength: -1,
      })),
    );
    expect(await card.field('securityCode').getAttribute('id')).toBe('cc-csc');
    expect(Object.keys(LABELS)).toHaveLength(fields.length);
  });
});
