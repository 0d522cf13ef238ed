import { describe, expect } from 'vitest';
import type {
  DigitalRiverConstructor,
  DrElement,
  Dropin,
  DropinConfiguration,
  DropinReady,
  ElementName,
} from '../../../src/compat/types/index.js';
import { DROPIN_CALLS } from '../../compat/documented-calls/dropin-calls.js';
import { ELEMENT_CALLS } from '../../compat/documented-calls/element-calls.js';
import { LOADED } from '../../support/e2e/element-page.js';
import { openCheckout, openStorefront, scriptOf, test } from '../../support/e2e/storefront.js';
import { KNOWS_RIVER, refundWire, wireSource } from '../../support/e2e/wire-transfer.js';

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;
declare const elements: readonly DrElement[];
declare const heard: readonly unknown[];

/** Puts what was made for the test in the place of `{…}`. */
const fill = <Value>(value: Value, made: Readonly<Record<string, string>>): Value =>
  JSON.parse(
    JSON.stringify(value).replaceAll(
      /\{([a-z ]+)\}/g,
      (whole, name: string) => made[name] ?? whole,
    ),
  ) as Value;

/** A container for each call: `call-0` and so on. */
const CONTAINERS = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<div id="call-${index}"></div>`).join('');

describe('createElement, in each shape that the documentation shows', () => {
  test('mounts, reports ready, and supports the documented functions', async ({
    page,
    servers,
  }) => {
    const wire = await openCheckout(servers);
    await openStorefront(page, servers, KNOWS_RIVER);
    const source = await wireSource(page, wire.sessionId);
    const refunded = await openCheckout(servers);
    const refund = await wireSource(page, refunded.sessionId);
    const { sessionId } = await openCheckout(servers);
    const dutch = await openCheckout(servers, { currency: 'EUR', country: 'NL' });
    const calls = fill(ELEMENT_CALLS, {
      session: sessionId,
      'dutch session': dutch.sessionId,
      source: source.id,
      secret: source.clientSecret,
      'refund token': await refundWire(servers, refunded.checkoutId, refund),
    });

    await openStorefront(
      page,
      servers,
      scriptOf((given) => {
        const ready: (object | null)[] = given.map(() => null);
        const made = given.map(({ name, options, ready: expected }, index) => {
          // One library each, as each sample has it: card elements of one library belong together.
          const river = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
          const element = river.createElement(name as ElementName, options as never) as DrElement;
          if (expected !== 'none')
            element.on('ready' as never, (event: object) => void (ready[index] = event));
          element.mount(`call-${index}`);
          return element;
        });
        Object.assign(window, { elements: made, heard: ready });
      }, calls),
      CONTAINERS(calls.length),
    );

    await expect
      .poll(() => page.evaluate(() => heard), LOADED)
      .toEqual(
        calls.map(({ name, ready }) =>
          ready === 'none'
            ? null
            : expect.objectContaining({ elementType: name.toLowerCase(), ...ready }),
        ),
      );
    const left = await page.evaluate(() => {
      elements.forEach((element, index) => {
        element.focus();
        element.blur();
        element.clear();
        element.update({});
        element.unmount();
        element.mount(`call-${index}`);
        element.destroy();
      });
      return elements.map(
        (_, index) => document.getElementById(`call-${index}`)?.childElementCount,
      );
    });
    expect(left).toEqual(calls.map(() => 0));
  });
});

describe('createDropin, in each shape that the documentation shows', () => {
  test('follows the configuration', async ({ page, servers, guard }) => {
    guard.expectFault(/DR-DRJ-00[45]/u); // a misspelling and options that a flow overrides
    const configurations = await Promise.all(
      DROPIN_CALLS.map(async ({ configuration }) =>
        fill(configuration, { session: (await openCheckout(servers)).sessionId }),
      ),
    );
    await openStorefront(
      page,
      servers,
      scriptOf((given) => {
        const ready: (DropinReady | null)[] = given.map(() => null);
        given.forEach((configuration, index) => {
          const river = new DigitalRiver('pk_sandbox', { locale: 'en-US' });
          const dropin: Dropin = river.createDropin({
            ...(configuration as DropinConfiguration),
            onReady: (data) => void (ready[index] = data),
          });
          dropin.mount(`call-${index}`);
        });
        Object.assign(window, { heard: ready });
      }, configurations),
      CONTAINERS(configurations.length),
    );

    for (const [index, { says, shows }] of DROPIN_CALLS.entries()) {
      const { button, types, text, noText } = shows;
      const place = page.locator(`#call-${index}`);
      await expect.poll(() => page.evaluate((at) => heard[at], index), LOADED).not.toBeNull();
      const told = (await page.evaluate((at) => heard[at], index)) as DropinReady;
      if (types) expect(told.paymentMethodTypes, says).toEqual(types);
      if (button) await place.getByRole('button', { name: button }).first().waitFor();
      if (text) await place.getByText(text).first().waitFor();
      if (noText) expect(await place.getByText(noText).count(), says).toBe(0);
    }
  });
});
