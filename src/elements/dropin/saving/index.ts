import { fieldsOf, textOf } from '../../../domain/json-reader.js';
import { savingFor } from '../../../session/saving.js';
import type { Saving } from '../../../session/session-store.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import { sourceOptionsOf } from '../configuration/source-options.js';

/** What can be saved without a session: the methods at the billing address, which is required. */
export function savingOf(
  configuration: Pick<DropinConfiguration, 'usage' | 'billingAddress'>,
): Saving {
  const { owner, usage } = sourceOptionsOf(configuration);
  // What else is missing of the payer is asked for.
  const country = textOf(fieldsOf(owner?.address).country);
  const recurring = usage === 'subscription';
  return savingFor(
    country
      ? { country, supportsStorage: true, ...(recurring && { supportsRecurring: true, recurring }) }
      : undefined,
  );
}
