// What a page does with the card fields, for tests that run in a real browser. Puts its handle on `window.card`.
import type {
  CardFields,
  CardFieldsOptions,
  CardFieldsState,
} from '../../../src/fields/field-provider.js';
import { PaymentError } from '../../../src/domain/payment-error.js';
import { frameFields } from '../../../src/fields/frame-fields.js';

const describe = (error: unknown) =>
  error instanceof PaymentError
    ? {
        code: error.code,
        details: error.details,
        retryAfterMs: error.retryAfterMs,
        cause: String(error.cause),
      }
    : { code: String(error) };

const query = new URLSearchParams(location.search);
const framesUrl = query.get('frames') ?? '';

const card = {
  events: [] as unknown[],
  states: [] as CardFieldsState[],
  fields: undefined as CardFields | undefined,
  async mount(
    options: Partial<CardFieldsOptions> = {},
    container = document.querySelector('main'),
  ) {
    if (!container) throw new Error('no container');
    const provider = frameFields({
      framesUrl,
      publishableKey: query.get('key') ?? 'pk_sandbox',
      ...(query.has('page') && { cardPage: query.get('page') ?? '' }),
    });
    provider.prepare?.();
    card.fields = provider.mountCard(
      container as HTMLElement,
      { title: 'Card details', locale: 'en', direction: 'ltr', style: {}, ...options },
      {
        onState: (state) => card.states.push(state),
        onEnter: () => card.events.push('enter'),
        onReset: () => card.events.push('reset'),
        onError: (error) => card.events.push(describe(error)),
      },
    );
    return card.fields.ready.then(() => 'ready', describe);
  },
  /** In as many shadow roots as wanted. */
  mountDeep(depth: number) {
    let place: Node = document.querySelector('main') ?? document.body;
    for (let level = 0; level < depth; level++) {
      const host = document.createElement('div');
      place.appendChild(host);
      place = host.attachShadow({ mode: 'open' });
    }
    const container = document.createElement('section');
    place.appendChild(container);
    return card.mount({}, container);
  },
  submit(submission: object = {}, abortAfterMs?: number) {
    if (!card.fields) throw new Error('not mounted');
    const controller = new AbortController();
    if (abortAfterMs !== undefined) setTimeout(() => controller.abort(), abortAfterMs);
    return card.fields
      .submit({ idempotencyKey: crypto.randomUUID(), ...submission }, controller.signal)
      .then(
        (result) => ({ result }),
        (error: unknown) => ({ error: describe(error) }),
      );
  },
};

export type CardHandle = typeof card;

Object.assign(window, { card });
