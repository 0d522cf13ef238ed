import { describe, expect } from 'vitest';
import { VISA, test, type CardPage } from '../../fields/support/card-page.js';

/** The field that has the caret, by the name browsers fill it in by; `page` outside of the frame. */
const focused = (card: CardPage): Promise<string> =>
  card.frame.locator('form').evaluate(() => {
    const { activeElement } = document;
    return document.hasFocus() && activeElement instanceof HTMLInputElement
      ? activeElement.name || activeElement.type
      : 'page';
  });

/** The code that moves focus comes after the fields. */
async function start(card: CardPage): Promise<void> {
  await card.openAndMount();
  await card.frame.locator('#advance').waitFor({ state: 'attached' });
  await card.field('number').click();
}

describe('automatic advance between the card fields', () => {
  test('follows the last digit of the number and of the date, and stays in the frame', async ({
    card,
  }) => {
    await start(card);
    await card.page.keyboard.type(VISA.slice(0, -1));
    expect(await focused(card)).toBe('cc-number');
    await card.page.keyboard.type(`${VISA.slice(-1)}1232123`);
    expect(await card.values()).toEqual(['4444 2222 3333 1111', '12 / 32', '123']);
    expect(await focused(card)).toBe('cc-csc');
    await expect.poll(() => card.state()).toMatchObject({ complete: true });
  });

  test('is announced before it happens', async ({ card }) => {
    await start(card);
    const described = async (name: 'number' | 'expiration' | 'securityCode') =>
      card.field(name).evaluate((input) =>
        (input.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .filter(Boolean)
          .join(),
      );
    const sentence = 'You’ll move to the next field when this one is complete.';
    expect(await described('number')).toBe(sentence);
    expect(await described('expiration')).toBe(sentence);
    expect(await described('securityCode')).not.toContain(sentence);
  });

  test.for([
    ['a wrong number', '4444222233331112', 'cc-number'],
    ['a number that may become longer', '6226220000000009', 'cc-number'],
    ['a card of two brands, between which the choice comes next', '4571000000000001', 'cc-number'],
    ['the fifteenth digit of American Express', '343456789012341', 'cc-exp'],
    ['the last digit of a month', `${VISA}12`, 'cc-exp'],
    ['a date in the past', `${VISA}1220`, 'cc-exp'],
  ] as const)('after %s: %s', async ([, typed, name], { card }) => {
    await start(card);
    await card.page.keyboard.type(typed);
    if (typed.startsWith('4571')) await card.frame.getByRole('radio').first().waitFor();
    expect(await focused(card)).toBe(name);
  });

  test('does not skip the choice between two brands that is shown after the last digit', async ({
    card,
  }) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await card.page.route(/brand-view/, async (route) => {
      await released;
      await route.continue();
    });
    await start(card);
    await card.page.keyboard.type('4571000000000001');
    expect(await focused(card)).toBe('cc-number');
    release();
    await card.frame.getByRole('radio').first().waitFor();
    await card.page.keyboard.press('Tab');
    expect(await focused(card)).toBe('brand');
  });

  test('does not move focus while the shopper corrects the middle, deletes, or returns', async ({
    card,
  }) => {
    await start(card);
    await card.page.keyboard.type(VISA.replace('2222', '222'));
    for (let steps = 0; steps < 10; steps++) await card.page.keyboard.press('ArrowLeft');
    await card.page.keyboard.type('2');
    await expect.poll(() => card.field('number').inputValue()).toBe('4444 2222 3333 1111');
    expect(await focused(card)).toBe('cc-number');

    await card.page.keyboard.press('Tab');
    await card.page.keyboard.press('Backspace');
    expect(await focused(card)).toBe('cc-exp');

    await card.page.keyboard.type('1232');
    await card.type('number', VISA);
    expect(await focused(card)).toBe('cc-number'); // the date is there already
  });

  test('does not move focus after pasting or autofill', async ({ card }) => {
    await start(card);
    await card.page.getByLabel('Name').fill(VISA);
    await card.page.getByLabel('Name').press('ControlOrMeta+A');
    await card.page.keyboard.press('ControlOrMeta+X');
    await card.field('number').click();
    await card.page.keyboard.press('ControlOrMeta+V');
    await expect.poll(() => card.field('number').inputValue()).toBe('4444 2222 3333 1111');
    expect(await focused(card)).toBe('cc-number');

    await card.field('number').fill('5454545454545454'); // as browsers do: no type of input
    expect(await focused(card)).toBe('cc-number');
    await card.page.keyboard.press('ControlOrMeta+A');
    await card.page.keyboard.insertText(VISA); // all at once, as keyboards of phones suggest it
    expect(await focused(card)).toBe('cc-number');
  });

  test('takes the Tab that follows for the move that has happened, once', async ({ card }) => {
    await start(card);
    await card.page.keyboard.type(VISA);
    await card.page.keyboard.press('Tab');
    expect(await focused(card)).toBe('cc-exp');
    await card.page.keyboard.press('Tab');
    expect(await focused(card)).toBe('cc-csc');

    await card.type('number', '5454545454545454');
    expect(await focused(card)).toBe('cc-exp');
    await card.page.keyboard.press('Shift+Tab');
    expect(await focused(card)).toBe('cc-number');
  });
});
