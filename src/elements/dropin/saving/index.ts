import { fieldsOf, textOf } from '../../../domain/json-reader.js';
import { savingFor } from '../../../session/saving.js';
import type { Saving } from '../../../session/session-store.js';
import { sourceOptionsOf, type GivenSourceOptions } from '../configuration/source-options.js';

/** The methods that can be saved without a session: those available at the billing address, which is required. */
export function savingOf(configuration: GivenSourceOptions): Saving {
  const { owner, usage } = sourceOptionsOf(configuration);
  // The form asks for the payer's other missing data.
  const country = textOf(fieldsOf(owner?.address).country);
  const recurring = usage === 'subscription';
  return savingFor(
    country
      ? { country, supportsStorage: true, ...(recurring && { supportsRecurring: true, recurring }) }
      : undefined,
  );
}
