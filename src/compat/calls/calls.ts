import { isId } from '../../domain/ids.js';
import { fieldsOf, listOf } from '../../domain/json-reader.js';
import type { Calls, Connection } from '../environment.js';
import { failure } from '../failures.js';
import type { DrError } from '../types/errors.js';
import type {
  AvailablePaymentMethod,
  Bank,
  KonbiniStore,
  SessionInformation,
} from '../types/methods.js';
import type { SourceData } from '../types/source.js';
import { warnOnce } from '../../dom/warn-once.js';
import { askService, type ServiceQuestion } from './ask-service.js';
import { authenticateSource } from './authenticate-source.js';
import { createCardSource } from './create-card-source.js';
import { normalizeData } from './normalize-data.js';
import { sourceBody } from './source-body.js';
import { failed, toResult } from './source-result.js';
import { withoutSuperfluous } from '../elements/superfluous.js';
import { updateSource } from './update-source.js';

/** Makes the calls of DigitalRiver.js. All of them resolve; none rejects. */
export function callsOf(connection: Connection): Calls {
  const ask = (question: ServiceQuestion) => askService(connection, question);
  const language = connection.locale;

  /** Requests a list. After a failure it is empty and has an `error`. */
  const list = async <Item>(question: ServiceQuestion) => {
    const { answer, error } = await ask(question);
    const items = listOf(answer) as Item[]; // the service's own, as the contract has them
    return error ? Object.assign([...items], { error }) : items;
  };

  return {
    async createSource(given, body) {
      const refusal = refuse(given);
      if (refusal) return failed(refusal);
      const { data: read, error: invalid } = await normalizeData(given, language);
      if (invalid) return failed(invalid);
      const data = withoutSuperfluous(read, connection.isDevelopment);
      if (data.type === 'creditCard') return createCardSource(connection, data, body);
      const headers = { 'Idempotency-Key': crypto.randomUUID() };
      const { answer, error } = await ask({
        path: 'sources',
        headers,
        body: sourceBody(data, body?.contribution),
      });
      return error ? failed(error) : toResult(answer);
    },

    async retrieveSource(id, clientSecret) {
      // A value that cannot be an id must not become part of a path.
      if (!isId(id)) return failed(failure('not_found', 'source_not_found', 'No such source.'));
      const headers = { 'DR-Source-Secret': String(clientSecret) };
      const { answer, error } = await ask({ path: `sources/${id}`, headers });
      return error ? failed(error) : toResult(answer);
    },

    updateSource: (data, body) => updateSource(connection, data, body),
    authenticateSource: (data, body) => authenticateSource(connection, data, body),

    async retrieveAvailablePaymentMethods(filter) {
      const { answer, error } = await ask({
        path: 'payment-methods',
        query: { ...fieldsOf(filter), language },
      });
      if (error) return { error };
      const { paymentMethods, sessionInformation } = fieldsOf(answer);
      return {
        // the service's own objects, as the contract has them
        paymentMethods: listOf(paymentMethods) as AvailablePaymentMethod[],
        ...(sessionInformation !== undefined && {
          sessionInformation: sessionInformation as SessionInformation,
        }),
      };
    },
    retrieveOnlineBankingBanks: (country, currency) =>
      list<Bank>({ path: 'banks', query: { country, currency } }),
    retrieveKonbiniStores: () => list<KonbiniStore>({ path: 'konbini-stores' }),
  };
}

/** Refuses invalid data without a request. */
function refuse(data: SourceData): DrError | undefined {
  const { type } = fieldsOf(data);
  if (typeof type !== 'string' || !/^[a-z][\w]{0,63}$/i.test(type)) {
    return failure(
      'bad_request',
      'missing_parameter',
      'The type of the source is missing.',
      'type',
    );
  }
  const { number, cvv } = fieldsOf(data.creditCard);
  if (number === undefined && cvv === undefined) return undefined;
  // Card data is accepted from elements only: every script of the page could read data that the page passes in.
  warnOnce('DR-DRJ-009', 'card data goes through elements, never through the page');
  const message = 'Card data is accepted from elements only.';
  return failure('bad_request', 'invalid_parameter', message, 'creditCard');
}
