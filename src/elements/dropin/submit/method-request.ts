import type { SourceRequest } from '../../../gateway/payment-gateway.js';
import { buildSource } from '../../../payment-methods/build-source.js';
import { loadDescriptor } from '../../../payment-methods/load-descriptor.js';
import type { Entered } from '../../../payment-methods/method-descriptor.js';
import { redirectUrlsOf } from '../configuration/redirect-urls.js';
import type { SourceOrder } from '../source-makers.js';

/** What a method's own form holds. */
export interface FormInput {
  readonly entered: Entered;
  /** Words that the shopper agreed to by paying, or by a tick: a direct debit mandate. */
  readonly terms?: string | undefined;
}

/** The request for a source of a method that needs no hosted fields. Rejects when its descriptor cannot be fetched. */
export async function methodRequest(
  { method, configuration, owner, shared, urls }: SourceOrder,
  input: FormInput | undefined,
): Promise<SourceRequest> {
  const descriptor = await loadDescriptor(method);
  const terms = [shared.mandate?.terms, input?.terms].filter(Boolean).join('\n');
  const source = buildSource(descriptor, {
    urls: redirectUrlsOf(configuration.redirectOf(method.type), urls),
    entered: input?.entered ?? {},
    owner,
    sessionId: shared.sessionId,
  });
  return { ...shared, ...source, ...(terms && { mandate: { terms } }) };
}
