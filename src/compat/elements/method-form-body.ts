import { LazyModule } from '../../lazy/lazy-module.js';
import { safeDocument } from '../../dom/safe-document.js';
import { readDisclosure } from '../../domain/compliance-text.js';
import { fieldsOf, listOf } from '../../domain/json-reader.js';
import type { DrMethodForm } from '../../elements/method-form/method-form.js';
import type { Contribution } from './element-body.js';
import { gatewayOf } from '../gateways.js';
import type { ChangeError } from '../types/errors.js';
import { askService } from '../calls/ask-service.js';
import type { BodyMaker } from './body-maker.js';
import { readSessionFacts } from '../calls/session-facts.js';
import { tagBody } from './tag-body.js';

const CODE = new LazyModule(() => import('../../elements/method-form/define.js'));

type FormMethod = 'ideal' | 'onlineBanking' | 'konbini';

/** Makes `ideal`, `onlinebanking` and `konbini`: `<dr-method-form>` of the method. */
export const methodFormBody =
  (type: FormMethod): BodyMaker =>
  (connection, given, notify) => {
    const element: DrMethodForm = safeDocument.createElement('dr-method-form');
    let asked = 0;
    const applyOptions = async (options: object): Promise<void> => {
      const own = fieldsOf(fieldsOf(options)[type]);
      const turn = ++asked;
      const facts = await readSessionFacts(connection, own.sessionId);
      if (turn !== asked) return; // the page wants something else by now
      const { country = facts.country, currency = facts.currency } = own;
      Object.assign(element, {
        locale: connection.locale,
        gateway: gatewayOf(connection),
        disclosure: readDisclosure(facts.disclosure),
        context: {
          method: { type, flow: 'redirect', supportsRecurring: false, supportsFreeTrial: false },
          country,
          currency,
          recurring: facts.recurring,
          options: fieldsOf(options),
        },
      });
      const list = async (path: string, query = {}): Promise<boolean> =>
        listOf((await askService(connection, { path, query })).answer).length > 0;
      if (type === 'onlineBanking') {
        notify('ready', { hasAvailableBanks: await list('banks', { country, currency }) });
      } else if (type === 'konbini') {
        notify('ready', { hasAvailableStores: await list('konbini-stores') });
      } else notify('ready');
    };
    // The form also dispatches this event when it is ready and when its inputs change. The page is notified only of entered values.
    let reported = '';
    element.addEventListener('dr-method-form-change', () => {
      const change = changeOf(type, element);
      const serialized = JSON.stringify(change);
      if (serialized === reported || (reported === '' && change.empty)) return;
      reported = serialized;
      notify('change', change);
    });
    let wanted = given;
    let isThere = false;
    return tagBody({
      element,
      code: CODE,
      onArrival() {
        isThere = true;
        void applyOptions(wanted);
      },
      applyOptions(options) {
        wanted = options;
        if (isThere) void applyOptions(options);
      },
      notify,
      contribution: () => (element.complete ? contributionOf(type, element) : undefined),
    });
  };

function contributionOf(type: FormMethod, { entered }: DrMethodForm): Contribution {
  const { bankCode, storeId, firstName, lastName, recurring, iban } = entered;
  if (type === 'onlineBanking') return { details: { bankCode } };
  if (type === 'ideal') {
    return recurring === 'true' ? { details: { iban }, futureUse: true } : { details: {} };
  }
  return {
    details: { storeId },
    ...(firstName && lastName && { owner: { firstName, lastName } }),
  };
}

interface Change {
  readonly complete: boolean;
  readonly empty: boolean;
  readonly error: ChangeError | null;
  readonly value?: string;
  readonly iban?: Omit<Change, 'iban'>;
}

function changeOf(type: FormMethod, element: DrMethodForm): Change {
  const { entered, complete } = element;
  const problem = element.problems.find(({ code }) => !code.startsWith('missing_'));
  const error: ChangeError | null = problem
    ? { type: 'validation_error', code: codeOf(problem.code), message: problem.message }
    : null;
  const { bankCode = '', storeId = '', iban = '', recurring } = entered;
  if (type === 'ideal') {
    const isEmpty = iban === '';
    return {
      complete: recurring === 'true' && complete,
      empty: isEmpty,
      error,
      iban: { complete: !isEmpty && complete, empty: isEmpty, error },
    };
  }
  const value = type === 'konbini' ? storeId : bankCode;
  const empty = Object.values(entered).every((entry) => entry === '');
  return { complete, empty, error, value };
}

/** Converts the code to one of the contract's two codes for an IBAN. */
const codeOf = (code: string): string => (code === 'country_iban' ? 'invalid_iban' : code);
