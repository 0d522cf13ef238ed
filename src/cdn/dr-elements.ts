// The module for pages without a build: registers the tags and configures them from its own script tag,
// `<script type="module" src=".../dr-elements.js" data-key data-service-url>`. Tags that most
// pages do not use are fetched if the parsed page contains them; call `loadTags()` for tags added later.
// Pages with only one tag can use a smaller file: `dr-dropin.js`, `dr-payment-methods.js`, `dr-session-summary.js`.
import './script-guard.js'; // first
import '../define.js';
import { autoload } from './autoload.js';
import { startScript } from './start-script.js';

startScript(import.meta.url, {}, autoload);

// The exports for pages without a build. The classes of the less common tags are loaded with their tags.
export { loadTags } from './autoload.js';
export { configure, type Configuration } from '../gateway/connect.js';
export { DrDropin } from '../elements/dropin/dropin.js';
export { DrPaymentMethods } from '../elements/payment-methods/payment-methods.js';
export { DrSessionSummary } from '../elements/session-summary/session-summary.js';
export * from '../elements/shared/events.js';
export { WaitUntilEvent } from '../elements/shared/wait-until-event.js';
export * from '../elements/dropin/events.js';
export * from '../elements/dropin/submit/submit-events.js';
export * from '../elements/session-summary/events.js';
export { formatMoney, parseMoney, toDecimal, type Money } from '../domain/money.js';
export { orderReadiness, type OrderReadiness } from '../domain/order-readiness.js';
export { PaymentError } from '../domain/payment-error.js';
export { readSession } from '../domain/read-session.js';
