// A page's use of the card fields, for tests in a real browser. Its handle is `window.card`.
import type {
  CardField,
  CardFieldName,
  CardFieldOptions,
  CardFields,
  CardFieldsOptions,
  CardFieldsState,
  FieldProvider,
  SecurityCodeField,
  SecurityCodeOptions,
  SingleFieldState,
  SourceAuthentication,
} from '../../../src/fields/field-provider.js';
import { PaymentError } from '../../../src/domain/payment-error.js';
import { frameFields } from '../../../src/fields/host/frame-fields.js';

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

const settled = <Result>(asked: Promise<Result>) =>
  asked.then(
    (result) => ({ result }),
    (error: unknown) => ({ error: describe(error) }),
  );

const place = (): HTMLElement => {
  const main = document.querySelector('main');
  if (!main) throw new Error('no place');
  return main;
};

const LOOK = { title: 'Card details', locale: 'en', direction: 'ltr', style: {} } as const;

const provider = () => {
  const given = frameFields({
    framesUrl,
    publishableKey: query.get('key') ?? 'pk_sandbox',
    ...(query.has('page') && { cardPage: query.get('page') ?? '' }),
  });
  given.prepare?.();
  return given;
};

const card = {
  events: [] as unknown[],
  states: [] as (CardFieldsState | SingleFieldState)[],
  fields: undefined as CardFields | undefined,
  code: undefined as SecurityCodeField | undefined,
  provider: undefined as FieldProvider | undefined,
  single: {} as Partial<Record<CardFieldName, CardField>>,
  async mount(options: Partial<CardFieldsOptions> = {}, container: HTMLElement = place()) {
    card.fields = provider().mountCard(container, { ...LOOK, ...options }, listener);
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
  /** The security code of a saved card. */
  async mountCode(options: Partial<SecurityCodeOptions> = {}) {
    card.code = provider().mountSecurityCode?.(place(), { ...LOOK, ...options }, listener);
    return card.code?.ready.then(() => 'ready', describe);
  },
  authenticate(authentication: SourceAuthentication) {
    if (!card.code) throw new Error('not mounted');
    return settled(card.code.authenticate(authentication, new AbortController().signal));
  },
  /** Separate fields of a card, each in its own container. */
  async mountField(name: CardFieldName, options: Partial<CardFieldOptions> = {}, isDeep = false) {
    const box = document.createElement('section');
    if (isDeep) {
      const host = document.createElement('div');
      place().append(host);
      host.attachShadow({ mode: 'closed' }).append(box);
    } else {
      place().append(box);
    }
    const field = (card.provider ??= provider()).mountField?.(
      box,
      name,
      { ...LOOK, group: 'g', ...options },
      listener,
    );
    if (field) card.single[name] = field;
    return field?.ready.then(() => 'ready', describe);
  },
  submitField(name: CardFieldName, submission: object = {}) {
    const field = card.single[name];
    if (!field) throw new Error('not mounted');
    const given = { idempotencyKey: crypto.randomUUID(), ...submission };
    return settled(field.submit(given, new AbortController().signal));
  },
  renewField(name: CardFieldName) {
    const field = card.single[name];
    if (!field) throw new Error('not mounted');
    const source = { sourceId: 'src', clientSecret: 'secret' };
    return settled(field.renew(source, new AbortController().signal));
  },
  submit(submission: object = {}, abortAfterMs?: number) {
    if (!card.fields) throw new Error('not mounted');
    const controller = new AbortController();
    if (abortAfterMs !== undefined) setTimeout(() => controller.abort(), abortAfterMs);
    const given = { idempotencyKey: crypto.randomUUID(), ...submission };
    return settled(card.fields.submit(given, controller.signal));
  },
};

const listener = {
  onState: (state: CardFieldsState | SingleFieldState) => void card.states.push(state),
  onEnter: () => void card.events.push('enter'),
  onReset: () => void card.events.push('reset'),
  onError: (error: PaymentError) => void card.events.push(describe(error)),
};

export type CardHandle = typeof card;

Object.assign(window, { card });
