import { ref } from 'lit/directives/ref.js';
import type { SourceMaker, SourceMakers } from './source-makers.js';

/**
 * At the form of a row: registers its source maker for as long as the form is drawn.
 *
 * Apart from `SourceMakers`, which the list waits for: Lit's `ref` comes with the first form.
 *
 * @param key The row's key.
 * @param make Makes the source maker from the form, which is the element that this stands at.
 */
export const registerMaker = <Form>(
  makers: SourceMakers,
  key: string,
  make: (form: Form) => SourceMaker,
): ReturnType<typeof ref> => ref(makers.register(key, make));
