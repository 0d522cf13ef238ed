import type * as v from 'valibot';

/** One call of the service, as the document describes it. */
export interface Operation {
  readonly verb: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As OpenAPI writes it: `/checkouts/{id}`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tag: TagName;
  /** What opens it; nothing for `none`. */
  readonly access: Access;
  readonly query?: v.LooseObjectSchema<v.ObjectEntries, undefined>;
  readonly body?: v.GenericSchema;
  readonly bodyType?: string;
  /** Whether it may come without a body. */
  readonly bodyOptional?: true;
  readonly status: 200 | 201 | 204 | 302 | 303;
  /** Of a JSON answer. */
  readonly answer?: v.GenericSchema;
  /** Of an answer that is no JSON: `text/html`. */
  readonly answerType?: string;
  /** Needs the source's client secret in `DR-Source-Secret`. */
  readonly opensSource?: true;
  readonly idempotencyKey?: 'optional' | 'required';
  readonly refusals: Readonly<Partial<Record<number, string>>>;
  /** In which form it refuses; `ErrorAnswer` when absent. */
  readonly refusalAnswer?: v.GenericSchema;
}

export type Access = 'publishableKey' | 'secretKey' | 'shopperToken' | 'none';

/** The parts of the document, in its order. */
export const TAGS = {
  Browser: 'What pages ask for, with a publishable key: all that the kit needs of a service.',
  'Server, Digital River form':
    'What a back end asks for, with its secret key: checkouts, sources, customers, orders.',
  'Server, Commerce form':
    'The same in Commerce form: one shopper a token, one active cart a shopper.',
  'Sandbox levers':
    'What a real service has no calls for: money that arrives, time that runs out, faults. Absent in production.',
  Operating: 'For those who run the service.',
  'Pages and files': 'Documents that browsers open, and the files that they load.',
} as const;

export type TagName = keyof typeof TAGS;
