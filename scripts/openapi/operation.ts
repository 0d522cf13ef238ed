import type * as v from 'valibot';

/** An operation of the service in the document. */
export interface Operation {
  readonly verb: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The path in OpenAPI's form: `/checkouts/{id}`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tag: TagName;
  /** The required credentials; `none` requires nothing. */
  readonly access: Access;
  readonly query?: v.LooseObjectSchema<v.ObjectEntries, undefined>;
  readonly body?: v.GenericSchema;
  readonly bodyType?: string;
  /** Whether the body is optional. */
  readonly bodyOptional?: true;
  readonly status: 200 | 201 | 204 | 302 | 303;
  /** The schema of a JSON answer. */
  readonly answer?: v.GenericSchema;
  /** The media type of another answer: `text/html`. */
  readonly answerType?: string;
  /** Whether it requires the source's client secret in `DR-Source-Secret`. */
  readonly opensSource?: true;
  readonly idempotencyKey?: 'optional' | 'required';
  readonly refusals: Readonly<Partial<Record<number, string>>>;
  /** The schema of its refusals. Defaults to `ErrorAnswer`. */
  readonly refusalAnswer?: v.GenericSchema;
}

export type Access = 'publishableKey' | 'secretKey' | 'shopperToken' | 'none';

/** The parts of the document, in its order. */
export const TAGS = {
  Browser: 'Called by pages with a publishable key. The kit needs only these operations.',
  'Server, Digital River form':
    'Called by back ends with a secret key: checkouts, sources, customers, orders.',
  'Server, Commerce form':
    'The same in Commerce form: one shopper per token, one active cart per shopper.',
  'Sandbox controls':
    'Controls for tests and demos: arriving transfers, expiring sessions, faults. Absent in production.',
  Operating: 'For operators of the service.',
  'Pages and files': 'Documents that browsers open and the files that they load.',
} as const;

export type TagName = keyof typeof TAGS;
