import { fieldsOf, listOf, textOf } from '../../domain/json-reader.js';
import { UnsuccessfulResponse } from '../shared/wait-until-event.js';

/**
 * The contract's code (protocol 7.4) for what the page's back end refused: from the body of its answer, or from what a promise
 * was rejected with. Empty where there is none.
 */
export async function refusalCodeOf(reason: unknown): Promise<string> {
  if (!(reason instanceof UnsuccessfulResponse)) return codeOf(reason);
  const { response } = reason;
  return response.bodyUsed ? '' : codeOf(await response.json().catch(() => undefined));
}

/** In both envelopes of the contract (protocol 2.4, 7.5), or bare. */
function codeOf(raw: unknown): string {
  const { code, errors } = fieldsOf(raw);
  const [first] = listOf(fieldsOf(errors).error ?? errors);
  return textOf(code, 200) ?? textOf(fieldsOf(first).code, 200) ?? '';
}
