import { html, type TemplateResult } from 'lit';
import '../../../src/elements/compliance/define.js';
import '../../../src/elements/dropin/define.js';
import '../../../src/elements/method-form/define.js';
import '../../../src/elements/payment-methods/define.js';
import '../../../src/elements/session-summary/define.js';
import '../../../src/elements/store-credit/define.js';
import type { ScenarioName } from '../../../src/sandbox/scenarios.js';
import { refusingGateway, scenario, silentGateway } from '../story-gateway.js';

type Connection = Pick<ReturnType<typeof scenario>, 'gateway' | 'sessionId'>;

/** A preview of a state, rendered once, so that typed values stay. */
export interface Preview {
  readonly name: string;
  readonly view: TemplateResult;
}

interface Look {
  readonly layout?: string;
  /** The type of the open method. */
  readonly open?: string;
  readonly collapsed?: boolean;
  readonly savedSources?: string;
}

const dropin =
  ({ layout = 'accordion', open, collapsed = false, savedSources = 'show' }: Look = {}) =>
  ({ gateway, sessionId }: Connection) => html`
    <dr-dropin
      session-id=${sessionId}
      .gateway=${gateway}
      button-type="payNow"
      layout=${layout}
      saved-sources=${savedSources}
      cart-url="#cart"
      ?collapsed=${collapsed}
      @dr-ready=${({ currentTarget }: Event) => {
        if (open) (currentTarget as HTMLElementTagNameMap['dr-dropin']).select(open); // the listener is on it
      }}
      @dr-success=${(event: Event) => event.preventDefault()}
    ></dr-dropin>
  `;
const summary = ({ gateway, sessionId }: Connection) => html`
  <dr-session-summary session-id=${sessionId} .gateway=${gateway} removable></dr-session-summary>
`;
const credit = ({ gateway, sessionId }: Connection) => html`
  <dr-store-credit session-id=${sessionId} .gateway=${gateway} balance="50.00"></dr-store-credit>
`;
const methods = ({ gateway, sessionId }: Connection) => html`
  <dr-payment-methods
    session-id=${sessionId}
    .gateway=${gateway}
    layout="tiles"
  ></dr-payment-methods>
`;

const on =
  (name: ScenarioName) =>
  (view: (of: Connection) => TemplateResult): TemplateResult =>
    view(scenario(name));

/** The key states, each with its own session. */
export const createPreviews = (): readonly Preview[] => [
  { name: 'Card form', view: on('split-tender')(dropin()) },
  { name: 'Order summary', view: on('split-tender')(summary) },
  { name: 'Bank transfer', view: on('requires-source')(dropin({ open: 'wireTransfer' })) },
  { name: 'Tabs', view: on('requires-source')(dropin({ layout: 'tabs', open: 'payPal' })) },
  {
    name: 'Radio buttons',
    view: on('requires-source')(dropin({ layout: 'radios', collapsed: true })),
  },
  { name: 'Saved cards', view: on('saved-cards')(dropin({ savedSources: 'manage' })) },
  { name: 'Card added', view: on('funded-card')(dropin()) },
  { name: 'Waiting for a bank transfer', view: on('pending-funds')(dropin()) },
  { name: 'Order placed', view: on('complete')(dropin()) },
  { name: 'Session expired', view: on('expired')(dropin()) },
  {
    name: 'Service unavailable',
    view: dropin()({ gateway: refusingGateway('service-unavailable'), sessionId: 'away' }),
  },
  { name: 'Loading', view: dropin()({ gateway: silentGateway, sessionId: 'loading' }) },
  { name: 'Methods as tiles', view: on('germany')(methods) },
  { name: 'Store credit', view: on('requires-source')(credit) },
];
