import * as v from 'valibot';
import { RefundBody, Order, ServerSource } from './digital-river-wire.js';
import type { Operation } from './operation.js';

const control = { tag: 'Sandbox controls', access: 'secretKey' } as const;
const post = { ...control, verb: 'POST', idempotencyKey: 'optional' } as const;
const NO_KEY = {
  401: 'The secret key is missing or unknown.',
  403: 'It belongs to another account.',
};
const AGAIN = {
  400: 'The request is not valid, or its Idempotency-Key is not.',
  409: 'A request with the Idempotency-Key is under way; see Retry-After.',
  422: 'The Idempotency-Key was used with another request.',
};
const NO_SUCH = { ...NO_KEY, ...AGAIN, 404: 'There is no such resource.' };
const NOT_NOW = { ...NO_SUCH, 409: 'It cannot be done now.' };

const ScenarioAnswer = v.looseObject({
  sessionId: v.string(),
  checkoutId: v.string(),
  orderId: v.optional(v.string()),
});
const Scenarios = v.looseObject({ scenarios: v.array(v.string()) });
const StateBody = v.looseObject({
  state: v.pipe(v.string(), v.maxLength(100), v.description('Any, invented ones too.')),
});
const MethodsBody = v.looseObject({
  paymentMethods: v.array(v.looseObject({ type: v.string() })),
});
const Faults = v.pipe(
  v.array(
    v.looseObject({
      match: v.string(),
      action: v.string(),
      value: v.optional(v.unknown()),
      seen: v.number(),
    }),
  ),
  v.description('What was planned, and how many requests each has met.'),
);
const Fault = v.looseObject({
  match: v.pipe(
    v.string(),
    v.description('Verb and path, `*` for any characters: `POST /v1/sources`.'),
  ),
  action: v.pipe(
    v.picklist([
      'delay',
      'status',
      'reset',
      'truncate',
      'malform',
      'huge',
      'drip',
      'header',
      'patch',
      'duplicate',
      'reorder',
    ]),
    v.description('What goes wrong; `value` says how much.'),
  ),
  nth: v.optional(
    v.pipe(v.number(), v.description('From which matching request on; 1 when absent.')),
  ),
  times: v.optional(v.pipe(v.number(), v.description('How many in a row; 1 when absent.'))),
});
const FaultBody = v.union([v.array(Fault), Fault]);

const sandboxControls: readonly Operation[] = [
  {
    ...control,
    verb: 'GET',
    path: '/__sandbox/scenarios',
    operationId: 'listScenarios',
    summary: 'Lists the names of all scenarios',
    status: 200,
    answer: Scenarios,
    refusals: NO_KEY,
  },
  {
    ...post,
    path: '/__sandbox/scenarios/{name}',
    operationId: 'makeScenario',
    summary: 'Creates a session in a named scenario',
    status: 201,
    answer: ScenarioAnswer,
    refusals: NO_SUCH,
  },
  {
    ...post,
    path: '/__sandbox/sources/{id}/receive-funds',
    operationId: 'receiveFunds',
    summary: 'Reports the arrival of a bank transfer',
    status: 200,
    answer: ServerSource,
    refusals: NOT_NOW,
  },
  {
    ...post,
    path: '/__sandbox/sessions/{id}/expire',
    operationId: 'expireSession',
    summary: 'Expires a session',
    status: 204,
    refusals: NO_SUCH,
  },
  {
    ...post,
    path: '/__sandbox/sessions/{id}/state',
    operationId: 'overrideState',
    summary: 'Sets the state of a session',
    body: StateBody,
    status: 204,
    refusals: { ...NO_SUCH, 400: 'A state is missing.' },
  },
  {
    ...post,
    path: '/__sandbox/sessions/{id}/payment-methods',
    operationId: 'overrideMethods',
    summary: 'Sets the methods that a session offers',
    body: MethodsBody,
    status: 204,
    refusals: { ...NO_SUCH, 400: 'A method has no type.' },
  },
  {
    ...post,
    path: '/__sandbox/orders/{id}/capture',
    operationId: 'captureOrder',
    summary: 'Captures an accepted order',
    status: 200,
    answer: Order,
    refusals: NOT_NOW,
  },
  {
    ...post,
    path: '/__sandbox/orders/{id}/cancel',
    operationId: 'cancelOrder',
    summary: 'Cancels the authorizations of an order',
    status: 200,
    answer: Order,
    refusals: NOT_NOW,
  },
  {
    ...post,
    path: '/__sandbox/orders/{id}/review',
    operationId: 'closeReview',
    summary: 'Ends the review of an order',
    body: v.looseObject({ verdict: v.picklist(['passed', 'blocked']) }),
    status: 200,
    answer: Order,
    refusals: NOT_NOW,
  },
  {
    ...post,
    path: '/__sandbox/orders/{id}/refund',
    operationId: 'refundOrder',
    summary: 'Refunds an order',
    body: RefundBody,
    bodyOptional: true,
    status: 200,
    answer: Order,
    refusals: NOT_NOW,
  },
  {
    ...control,
    access: 'none',
    verb: 'GET',
    path: '/__faults',
    operationId: 'listFaults',
    summary: 'Lists the planned faults',
    description: 'Available only with `FAULTS=1`, like the next two.',
    status: 200,
    answer: Faults,
    refusals: {},
  },
  {
    ...control,
    access: 'none',
    verb: 'POST',
    path: '/__faults',
    operationId: 'planFaults',
    summary: 'Plans faults for the next requests',
    body: FaultBody,
    status: 204,
    refusals: { 400: 'There is no such fault.' },
  },
  {
    ...control,
    access: 'none',
    verb: 'DELETE',
    path: '/__faults',
    operationId: 'clearFaults',
    summary: 'Removes all faults',
    status: 204,
    refusals: {},
  },
];

const Health = v.looseObject({ status: v.string(), storage: v.optional(v.string()) });
const operating = { tag: 'Operating', access: 'none', status: 200 } as const;
const watching: readonly Operation[] = [
  {
    ...operating,
    verb: 'GET',
    path: '/healthz',
    operationId: 'readHealth',
    summary: 'Liveness: whether the process answers',
    answer: Health,
    refusals: {},
  },
  {
    ...operating,
    verb: 'GET',
    path: '/readyz',
    operationId: 'readReadiness',
    summary: 'Readiness: whether the storage answers too',
    answer: Health,
    refusalAnswer: Health,
    refusals: { 503: 'It does not; `storage` says why.' },
  },
  {
    ...operating,
    verb: 'GET',
    path: '/metrics',
    operationId: 'readMetrics',
    summary: 'Counters for Prometheus',
    description: 'Available only with `METRICS=1`. Do not expose it to the public.',
    answerType: 'text/plain',
    refusals: {},
  },
  {
    ...operating,
    verb: 'POST',
    path: '/v1/reports',
    operationId: 'reportViolations',
    summary: 'Receives content security policy violation reports of browsers',
    body: v.union([v.looseObject({}), v.array(v.looseObject({}))]),
    bodyType: 'application/reports+json',
    bodyOptional: true,
    status: 204,
    refusals: { 429: 'Too many reports in this minute.' },
  },
];

/** Operations for tests, demos and operators of the service. */
export const otherOperations: readonly Operation[] = [...sandboxControls, ...watching];
