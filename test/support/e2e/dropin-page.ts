import type { Locator, Page } from 'playwright-core';
import type {
  DigitalRiverConstructor,
  DropinConfiguration,
} from '../../../src/compat/types/index.js';
import { scriptOf } from './storefront.js';

// In the page.
declare const DigitalRiver: DigitalRiverConstructor;

type Callbacks = Required<
  Pick<DropinConfiguration, 'onReady' | 'onSuccess' | 'onError' | 'onCancel'>
>;
type Heard = readonly [callback: string, data: unknown];

/** Mounts `dropin` of `dr` and records the calls of its callbacks. */
export const mounted = (configuration: DropinConfiguration): string =>
  scriptOf((given: DropinConfiguration) => {
    const told: Heard[] = [];
    const tell = (callback: string) => (data: unknown) => void told.push([callback, data]);
    const river = new DigitalRiver('pk_sandbox');
    const made = river.createDropin({
      onReady: tell('onReady'),
      onSuccess: tell('onSuccess'),
      onError: tell('onError'),
      onCancel: tell('onCancel'),
      ...given,
    });
    Object.assign(window, { dr: river, dropin: made, told });
    made.mount('drop-in');
  }, configuration);

/** The recorded arguments of a callback, oldest first. */
export async function told<Name extends keyof Callbacks>(
  page: Page,
  callback: Name,
): Promise<readonly Parameters<Callbacks[Name]>[0][]> {
  const heard = await page.evaluate<readonly Heard[]>('told');
  return heard
    .filter(([name]) => name === callback)
    .map(([, data]) => data as Parameters<Callbacks[Name]>[0]);
}

export const shown = (page: Page): Locator => page.locator('dr-dropin');

/** Types a good card into the drop-in's form. */
export async function typesCard(page: Page): Promise<void> {
  const form = page.locator('dr-dropin iframe').contentFrame();
  await form.getByLabel('Card number').click();
  await page.keyboard.type('4444222233331111');
  await form.getByLabel('Expiration date').click();
  await page.keyboard.type('1232');
  await form.getByLabel('Security code').click();
  await page.keyboard.type('123');
}
