import type { LocalizeController } from './localize-controller.js';

/** What the shopper calls a method: our own word for the type, else the service's name for it, else the type itself. */
export function methodName(
  { text, has }: Pick<LocalizeController, 'text' | 'has'>,
  type: string,
  displayName?: string,
): string {
  const key = `method.${type}`;
  return has(key) ? text(key) : (displayName ?? type);
}
