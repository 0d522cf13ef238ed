import type { SourceRequest } from '../../../gateway/payment-gateway.js';
import { buildSource } from '../../../payment-methods/build-source.js';
import { loadDescriptor } from '../../../payment-methods/load-descriptor.js';
import type { Entered, ReturnUrls } from '../../../payment-methods/method-descriptor.js';
import type { ListedMethod } from '../../../payment-methods/registry.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import { redirectUrlsOf } from '../configuration/redirect-urls.js';
import { sourceOptionsOf } from '../configuration/source-options.js';

/** What a method's own form holds. */
export interface FormInput {
  readonly entered: Entered;
  /** Words that the shopper agreed to by paying, or by a tick: a direct debit mandate. */
  readonly terms?: string | undefined;
}

export interface MethodRequest {
  readonly method: ListedMethod;
  readonly configuration: DropinConfiguration;
  /** What is the same for all methods, `owner` aside. */
  readonly shared: Pick<
    SourceRequest,
    'sessionId' | 'precondition' | 'usage' | 'futureUse' | 'mandate'
  >;
  readonly input: FormInput | undefined;
  readonly urls: ReturnUrls;
}

/** The request for a source of a method that needs no hosted fields. Rejects when its descriptor cannot be fetched. */
export async function methodRequest({
  method,
  configuration,
  shared,
  input,
  urls,
}: MethodRequest): Promise<SourceRequest> {
  const descriptor = await loadDescriptor(method);
  const terms = [shared.mandate?.terms, input?.terms].filter(Boolean).join('\n');
  const source = buildSource(descriptor, {
    urls: redirectUrlsOf(configuration, method.type, urls),
    entered: input?.entered ?? {},
    owner: sourceOptionsOf(configuration.input).owner,
    sessionId: shared.sessionId,
  });
  return { ...shared, ...source, ...(terms && { mandate: { terms } }) };
}
