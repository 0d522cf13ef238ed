import type { SourceRequest } from '../../../gateway/payment-gateway.js';
import { buildSource } from '../../../payment-methods/build-source.js';
import { loadDescriptor } from '../../../payment-methods/load-descriptor.js';
import type { Entered } from '../../../payment-methods/method-descriptor.js';
import { redirectUrlsOf } from '../configuration/redirect-urls.js';
import type { SourceOrder } from '../source-makers.js';

/** The content of a method's form. */
export interface FormInput {
  readonly entered: Entered;
  /** The text that the shopper accepted by paying or with a checkbox: a direct debit mandate. */
  readonly terms?: string | undefined;
}

/** The request for a source of a method that needs no hosted fields. Rejects if its descriptor cannot be loaded. */
export async function methodRequest(
  { method, redirect, owner, shared, urls }: SourceOrder,
  input: FormInput | undefined,
): Promise<SourceRequest> {
  const descriptor = await loadDescriptor(method);
  const terms = [shared.mandate?.terms, input?.terms].filter(Boolean).join('\n');
  const source = buildSource(descriptor, {
    urls: redirectUrlsOf(redirect, urls),
    entered: input?.entered ?? {},
    owner,
    sessionId: shared.sessionId,
  });
  return { ...shared, ...source, ...(terms && { mandate: { terms } }) };
}
