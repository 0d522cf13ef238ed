import { cardSource, checkout } from './bodies.js';
import type { Body } from './open-service.js';

export interface Asked {
  readonly status: number;
  readonly body: Body;
}

/** Sends a POST with the account's secret key, or with its publishable key to the browser API. */
export async function post(
  origin: string,
  path: string,
  key: string | undefined,
  body?: object,
): Promise<Asked> {
  const response = await fetch(
    `${origin}${path}${path.startsWith('/v1/') ? '?key=pk_sandbox' : ''}`,
    {
      method: 'POST',
      headers: {
        ...(!path.startsWith('/v1/') && { authorization: 'Bearer sk_sandbox' }),
        ...(key !== undefined && { 'idempotency-key': key }),
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    },
  );
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

export async function read(origin: string, path: string): Promise<Asked> {
  const response = await fetch(origin + path, {
    headers: { authorization: 'Bearer sk_sandbox' },
  });
  return { status: response.status, body: await response.json() };
}

/** The answers of a flow by step. Later steps are missing if the service stopped. */
export interface Flow {
  readonly name: string;
  checkoutId?: string;
  sourceId?: string;
  orderId?: string;
}

/**
 * Checkout, card, attachment and order, each under a key of the flow's name, so that a flow that was cut off can be
 * repeated. A later run must be told what the earlier one was told.
 * @param onAnswer Called after each answer.
 * @throws {Error} When a step is refused, or answered differently than before. @throws {TypeError} When there is no answer.
 */
export async function runFlow(
  origin: string,
  flow: Flow,
  onAnswer: () => void = () => undefined,
): Promise<void> {
  const tell = (name: 'checkoutId' | 'sourceId' | 'orderId', id: string): string => {
    if (flow[name] !== undefined && flow[name] !== id)
      throw new Error(`${flow.name}: another ${name} than before`);
    return (flow[name] = id);
  };
  const step = async (path: string, name: string, body?: object): Promise<Body> => {
    const answer = await post(origin, path, `${flow.name}-${name}`, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status}`);
    onAnswer();
    return answer.body;
  };
  const made = await step('/checkouts', 'checkout', checkout);
  const checkoutId = tell('checkoutId', made.id);
  const card = await step('/v1/sources', 'source', cardSource(made.payment.session.id));
  await step(`/checkouts/${checkoutId}/sources/${tell('sourceId', card.id)}`, 'attach');
  tell('orderId', (await step('/orders', 'order', { checkoutId })).id);
}
