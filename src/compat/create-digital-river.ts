import { createCompliance } from './create-compliance.js';
import { readConnection } from './connection.js';
import { createDropin } from './create-dropin.js';
import { bodyOf, createElement } from './elements/element-handle.js';
import type { ElementBody } from './elements/element-body.js';
import { readElementType } from './elements/element-kinds.js';
import type { Calls, Environment } from './environment.js';
import { noNetwork } from './failures.js';
import { createPaymentRequest } from './payment-request.js';
import type { Compliance } from './types/compliance-details.js';
import type {
  DigitalRiverConstructor,
  DigitalRiverInstance,
  DigitalRiverOptions,
} from './types/digital-river.js';
import type { DrElement } from './types/elements.js';
import type { DrError } from './types/errors.js';
import type { AvailablePaymentMethods } from './types/methods.js';
import type {
  AuthenticationData,
  AuthenticationResult,
  SourceData,
  SourceResult,
  SourceUpdate,
} from './types/source.js';

/**
 * Makes the constructor `DigitalRiver`. Its synchronous part is here; all other code is loaded on first use. A call without a
 * network resolves to `no_network`.
 */
export function createDigitalRiver(environment: Environment): DigitalRiverConstructor {
  const { parts, dropin } = environment;

  class DigitalRiver implements DigitalRiverInstance {
    readonly Compliance: Compliance;
    readonly createDropin: DigitalRiverInstance['createDropin'];
    readonly createDropIn: DigitalRiverInstance['createDropIn'];
    readonly createElement: DigitalRiverInstance['createElement'];
    readonly createSource: DigitalRiverInstance['createSource'];
    readonly retrieveSource: DigitalRiverInstance['retrieveSource'];
    readonly updateSource: DigitalRiverInstance['updateSource'];
    readonly authenticateSource: DigitalRiverInstance['authenticateSource'];
    readonly retrieveAvailablePaymentMethods: DigitalRiverInstance['retrieveAvailablePaymentMethods'];
    readonly retrieveOnlineBankingBanks: DigitalRiverInstance['retrieveOnlineBankingBanks'];
    readonly retrieveKonbiniStores: DigitalRiverInstance['retrieveKonbiniStores'];
    readonly paymentRequest: DigitalRiverInstance['paymentRequest'];

    // Own members, because pages pass methods around without their object.
    constructor(publicKey: string, options?: DigitalRiverOptions) {
      const connection = readConnection(publicKey, options, environment);

      /** Makes a call. Resolves to `lost` if the code cannot be loaded. */
      const ask = async <Answer>(
        call: (calls: Calls) => Promise<Answer>,
        lost: () => Answer,
      ): Promise<Answer> => {
        let calls;
        try {
          calls = (await parts.load()).callsOf(connection);
        } catch {
          return lost();
        }
        return call(calls);
      };
      /** Makes a call whose first argument is an optional element. */
      const askWith = async <Data extends object, Answer>(
        first: DrElement | Data,
        second: Data | undefined,
        call: (calls: Calls, data: Data, body: ElementBody | undefined) => Promise<Answer>,
        lost: () => Answer,
      ): Promise<Answer> => {
        if (second === undefined)
          return ask((calls) => call(calls, first as Data, undefined), lost); // the only argument
        let body: ElementBody | undefined;
        try {
          body = await bodyOf(first);
        } catch {
          return lost();
        }
        return ask((calls) => call(calls, second, body), lost);
      };
      const failed = (): { readonly error: DrError } => ({ error: noNetwork() });
      const emptyList = () => Object.assign([], { error: noNetwork() });

      this.Compliance = createCompliance(connection);
      this.createDropin = this.createDropIn = (configuration) =>
        createDropin(connection, configuration, dropin);
      this.createElement = ((name: string, given = {}) => {
        const type = readElementType(name);
        if (!type) throw new TypeError(`there is no element "${String(name).slice(0, 100)}"`);
        return createElement(connection, type, given, parts);
      }) as DigitalRiverInstance['createElement']; // each name has its own type
      this.createSource = (first: DrElement | SourceData, second?: SourceData) =>
        askWith<SourceData, SourceResult>(
          first,
          second,
          (calls, ...given) => calls.createSource(...given),
          failed,
        );
      this.retrieveSource = (id, clientSecret) =>
        ask<SourceResult>((calls) => calls.retrieveSource(id, clientSecret), failed);
      this.updateSource = (first: DrElement | SourceUpdate, second?: SourceUpdate) =>
        askWith<SourceUpdate, SourceResult>(
          first,
          second,
          (calls, ...given) => calls.updateSource(...given),
          failed,
        );
      this.authenticateSource = (
        first: DrElement | AuthenticationData,
        second?: AuthenticationData,
      ) =>
        askWith<AuthenticationData, AuthenticationResult>(
          first,
          second,
          (calls, ...given) => calls.authenticateSource(...given),
          () => ({ status: 'failed', error: noNetwork() }),
        );
      this.retrieveAvailablePaymentMethods = (filter = {}) =>
        ask<AvailablePaymentMethods>(
          (calls) => calls.retrieveAvailablePaymentMethods(filter),
          failed,
        );
      this.retrieveOnlineBankingBanks = (country, currency) =>
        ask((calls) => calls.retrieveOnlineBankingBanks(country, currency), emptyList);
      this.retrieveKonbiniStores = () => ask((calls) => calls.retrieveKonbiniStores(), emptyList);
      this.paymentRequest = createPaymentRequest;
    }
  }
  return DigitalRiver;
}
