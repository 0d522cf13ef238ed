import type { Connection } from '../environment.js';
import type { ChangeError } from '../types/errors.js';
import { wordsOf } from '../elements/element-words.js';

/** What a `change` event says of a problem with this code (protocol 2.4, 7.2). */
export async function problemOf(
  { locale }: Connection,
  code: string | undefined,
): Promise<ChangeError | null> {
  if (code === undefined) return null;
  return { type: 'validation_error', code, message: (await wordsOf(locale)).problem(code) };
}
