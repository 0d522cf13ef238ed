import { disclosureOf } from './disclosure.js';
import { Fields } from './fields.js';
import { offerViews, sessionInformation } from './offers.js';
import type { JsonObject } from './sandbox.js';
import { savedSourcesOf } from './saved-sources-of.js';
import { sellingEntityOf } from './selling-entity.js';
import { browserSession } from './session-view.js';
import { checkoutOf, countryOfCheckout, findSession, refuseExpired } from './sessions.js';
import type { Work } from './work.js';

/** Everything a payment page needs, in one answer. */
export function readBrowserCheckout(work: Work, sessionId: unknown, query: unknown): JsonObject {
  const session = findSession(work, sessionId);
  refuseExpired(work, session);
  const checkout = checkoutOf(work, session);
  const country = countryOfCheckout(checkout);
  const language = Fields.of(query ?? {}).value('language');
  return {
    session: browserSession(work, session),
    paymentMethods: offerViews(work, session, language),
    sessionInformation: sessionInformation(work, session),
    savedSources: savedSourcesOf(work, session),
    disclosure: disclosureOf(sellingEntityOf(checkout.content, country), country, language),
  };
}
