import { createCompliance } from './compliance.js';
import { readConnection } from './connection.js';
import { createDropin } from './dropin.js';
import { bodyOf, createElement } from './element-handle.js';
import type { ElementBody } from './element-body.js';
import { readElementType } from './element-kinds.js';
import type { Calls, Environment } from './environment.js';
import { noNetwork } from './failures.js';
import { createPaymentRequest } from './payment-request.js';
import type { Compliance } from './types/compliance.js';
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
 * The constructor of protocol 2.1. What it answers at once is here; all else is fetched when it is first asked for, and
 * a page that asks while the network is away hears `no_network`.
 */
export function createDigitalRiver(environment: Environment): DigitalRiverConstructor {
  const { loadParts, loadDropin } = environment;

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

    // As own members: pages pass methods around without their object.
    constructor(publicKey: string, options?: DigitalRiverOptions) {
      const connection = readConnection(publicKey, options, environment);

      /** Asks; when the code cannot be had, the answer is `lost`. */
      const ask = async <Answer>(
        call: (calls: Calls) => Promise<Answer>,
        lost: () => Answer,
      ): Promise<Answer> => {
        let calls;
        try {
          calls = (await loadParts()).callsOf(connection);
        } catch {
          return lost();
        }
        return call(calls);
      };
      /** Of calls that take an element first, or none. */
      const read = async <Data extends object>(
        first: DrElement | Data,
        second: Data | undefined,
      ): Promise<readonly [Data, ElementBody | undefined]> =>
        second === undefined
          ? [first as Data, undefined] // the only argument
          : [second, await bodyOf(first)];
      const failed = (): { readonly error: DrError } => ({ error: noNetwork() });
      const emptyList = () => Object.assign([], { error: noNetwork() });

      this.Compliance = createCompliance(connection);
      this.createDropin = this.createDropIn = (configuration) =>
        createDropin(connection, configuration, loadDropin);
      this.createElement = ((name: string, given = {}) => {
        const type = readElementType(name);
        if (!type) throw new TypeError(`there is no element "${String(name).slice(0, 100)}"`);
        return createElement(connection, type, given, loadParts);
      }) as DigitalRiverInstance['createElement']; // each name has its own type
      this.createSource = async (first: DrElement | SourceData, second?: SourceData) => {
        const [data, body] = await read(first, second);
        return ask<SourceResult>((calls) => calls.createSource(data, body), failed);
      };
      this.retrieveSource = (id, clientSecret) =>
        ask<SourceResult>((calls) => calls.retrieveSource(id, clientSecret), failed);
      this.updateSource = async (first: DrElement | SourceUpdate, second?: SourceUpdate) => {
        const [data, body] = await read(first, second);
        return ask<SourceResult>((calls) => calls.updateSource(data, body), failed);
      };
      this.authenticateSource = async (
        first: DrElement | AuthenticationData,
        second?: AuthenticationData,
      ) => {
        const [data, body] = await read(first, second);
        return ask<AuthenticationResult>(
          (calls) => calls.authenticateSource(data, body),
          () => ({ status: 'failed', error: noNetwork() }),
        );
      };
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
