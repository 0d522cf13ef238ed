import { css, html, nothing, type TemplateResult } from 'lit';
import type { LiveState } from '../../domain/flow-state.js';
import { fieldsOf } from '../../domain/json-reader.js';
import { inconsistencyOf, type PaymentSession } from '../../domain/payment-session.js';
import type { Row } from './row.js';
import '../express-wallets/define.js';
import type { ExpressSetup } from '../express-wallets/express-wallets.js';
import type { DropinView } from './render-screen.js';
import { nameOf } from './words.js';

export const styles = css`
  .express {
    padding: var(--_space-4) var(--_space-4) var(--_space-1);
  }
  .express[alone] {
    padding-block-end: var(--_space-4);
  }
`;

/**
 * The wallets above the list.
 * @param none What is shown where no wallet can be used and there is no list.
 */
export function renderExpress(
  view: DropinView,
  live: LiveState,
  methods: readonly Row[],
  none?: TemplateResult,
): TemplateResult | typeof nothing {
  const { words, configuration, attempts, open } = view;
  const { checkout, activity } = live;
  const setup = setupOf(view, checkout.session, methods);
  if (!setup) return none ?? nothing;
  // An open row has the boxes already; there is one set of them.
  const asked = open ? [] : strictest(methods, view);
  const boxes = asked.length > 0 ? view.parts.get('consents') : undefined;
  const [method] = methods;
  return html`<dr-express-wallets
    class="express"
    .setup=${setup}
    .words=${{
      label: words.text('express.label'),
      or: words.text('dropin.or'),
      button: (type: string) => words.text('express.pay', { name: nameOf(type, methods, words) }),
    }}
    .looks=${looksOf(configuration.input.paymentMethodConfiguration)}
    .press=${view.actions.payExpress}
    ?busy=${activity.name !== 'idle' || !attempts}
    ?alone=${none !== undefined}
    >${
      boxes && method
        ? html`<div class="consents">
            ${boxes.renderConsents({ ...view, asked, method, checkout })}
          </div>`
        : nothing
    }${none ? html`<div slot="none">${none}</div>` : nothing}</dr-express-wallets
  >`;
}

/** What has to be agreed to for any of the wallets. */
const strictest = (methods: readonly Row[], { attempts }: DropinView) =>
  methods
    .map((method) => (attempts?.consentsFor(method) ?? []).filter(({ required }) => required))
    .reduce((longest, asked) => (asked.length > longest.length ? asked : longest), []);

/** Sheets open for a known amount only, and never for nothing. */
function setupOf(
  { gateway, words }: DropinView,
  session: PaymentSession,
  methods: readonly Row[],
): ExpressSetup | undefined {
  const { remaining, country } = session;
  if (!remaining?.minorUnits || !country || inconsistencyOf(session)) return undefined;
  const validate = gateway?.validateMerchant?.bind(gateway);
  return {
    methods: methods.map(({ descriptor: _, marks: __, ...method }) => method),
    currency: remaining.currency,
    country,
    locale: words.locale,
    validateMerchant:
      validate &&
      ((validationUrl) => validate({ type: 'applePay', sessionId: session.id, validationUrl })),
  };
}

const looksOf = (
  configuration: unknown,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  Object.fromEntries(
    Object.entries(fieldsOf(configuration)).map(([type, options]) => [
      type,
      fieldsOf(fieldsOf(options)['style']),
    ]),
  );
