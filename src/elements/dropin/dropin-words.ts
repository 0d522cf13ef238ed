import { common, dropin, methodNames, methods } from '../../i18n/en/first-view.js';
import type { FlowState } from '../../domain/flow-state.js';
import type { ListedMethod } from '../../payment-methods/registry.js';
import type { LocalizeController } from '../shared/localize-controller.js';
import { lacksWords, methodName } from '../shared/method-name.js';

export const ENGLISH = { ...common, ...methodNames, ...methods, ...dropin };

/** The texts and formats of the drop-in's views. */
export type Words = LocalizeController;

/** The name of a method type in the shopper's language; `offered` are the methods whose own names may be used. */
export const nameOf = (
  type: string,
  offered: readonly Pick<ListedMethod, 'type' | 'displayName'>[],
  words: Words,
): string => methodName(words, type, offered.find((method) => method.type === type)?.displayName);

/** Whether texts of the list are still missing. */
export const lacksNames = (words: Words, state: FlowState): boolean =>
  words.pending ||
  ('checkout' in state && !!state.checkout?.methods.some((method) => lacksWords(words, method)));
