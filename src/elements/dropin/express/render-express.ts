import { css, html, nothing, type TemplateResult } from 'lit';
import type { Checkout, LiveState } from '../../../domain/flow-state.js';
import { inconsistencyOf } from '../../../domain/inconsistency.js';
import { primaryShare } from '../../../domain/primary-share.js';
import type { Row } from '../list/row.js';
import '../../express-wallets/define.js';
import type { ExpressSetup } from '../../express-wallets/express-wallets.js';
import type { Wallet } from '../../../wallets/wallet.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import type { SubmitController } from '../submit/submit-controller.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import { methodOptionsOf } from '../configuration/method-options.js';
import type { ConsentBoxes } from '../consents/render-consents.js';
import { payWithWallet } from './pay-with-wallet.js';
import { nameOf, type Words } from '../dropin-words.js';

export const styles = css`
  .express[alone] {
    padding-block-end: var(--_space-4);
  }
`;

export interface ExpressView {
  readonly live: LiveState;
  /** The wallets with their own button, in the service's order. */
  readonly wallets: readonly Row[];
  readonly configuration: DropinConfiguration;
  readonly words: Words;
  readonly gateway: PaymentGateway | undefined;
  readonly submit: SubmitController | undefined;
  /** The page does not let the shopper pay now. */
  readonly disabled: boolean;
  /** The open row, which already has the checkboxes. */
  readonly open: string | undefined;
  /** Renders the checkboxes, once their code has loaded. */
  readonly consents: ((boxes: ConsentBoxes) => TemplateResult) | undefined;
}

/**
 * The wallets above the list.
 * @param none The content for the case that no wallet can be used and there is no list.
 */
export function renderExpress(
  view: ExpressView,
  none: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const { live, wallets: methods, words, configuration, submit, open, disabled } = view;
  const { checkout, activity } = live;
  const setup = setupOf(view, checkout.session, methods);
  if (!setup) return none;
  const asked = open ? [] : strictest(methods, view);
  const renderConsents = asked.length > 0 ? view.consents : undefined;
  const [method] = methods;
  return html`<dr-express-wallets
    exportparts="wallets"
    class="express"
    .setup=${setup}
    .words=${{
      label: words.text('express.label'),
      or: words.text('dropin.or'),
      button: (type: string) => words.text('express.pay', { name: nameOf(type, methods, words) }),
    }}
    .looks=${looksOf(methods, configuration)}
    .press=${(type: string, wallet: Wallet) => {
      const pressed = methods.find((listed) => listed.type === type);
      if (submit && pressed) payWithWallet(submit, pressed, wallet);
    }}
    .open=${open}
    ?busy=${disabled || activity.name !== 'idle' || !submit}
    ?alone=${none !== nothing}
    >${
      renderConsents && method
        ? html`<div class="consents">${renderConsents({ ...view, asked, method, checkout })}</div>`
        : nothing
    }${none !== nothing ? html`<div slot="none">${none}</div>` : nothing}</dr-express-wallets
  >`;
}

/** The consents that are required for any of the wallets. */
const strictest = (methods: readonly Row[], { submit }: ExpressView) =>
  methods
    .map((method) => (submit?.consentsFor(method) ?? []).filter(({ required }) => required))
    .reduce((longest, asked) => (asked.length > longest.length ? asked : longest), []);

/** Sheets open only for a known amount above zero. */
function setupOf(
  { gateway, words }: ExpressView,
  session: Checkout['session'],
  methods: readonly Row[],
): ExpressSetup | undefined {
  const { id: sessionId, country } = session;
  const total = primaryShare(session);
  const isPayable = sessionId !== undefined && total?.minorUnits && !inconsistencyOf(session);
  if (methods.length === 0 || !isPayable || !country) return undefined;
  const validate = gateway?.validateMerchant?.bind(gateway);
  return {
    methods: methods.map(({ face: _, marks: __, ...method }) => method),
    currency: total.currency,
    country,
    locale: words.locale,
    validateMerchant:
      validate && ((validationUrl) => validate({ type: 'applePay', sessionId, validationUrl })),
  };
}

const looksOf = (
  methods: readonly Row[],
  configuration: DropinConfiguration,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  Object.fromEntries(methods.map(({ type }) => [type, methodOptionsOf(configuration, type).style]));
