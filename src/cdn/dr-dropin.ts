// The drop-in alone, for pages without a build: `<script type="module" src=".../dr-dropin.js" data-key data-service-url>`.
// Files like this share no code and no session request with each other: a page with several tags uses
// `dr-elements.js`, which contains all three.
import './script-guard.js'; // first
import { DrDropin } from '../elements/dropin/define.js';
import { startScript } from './start-script.js';

startScript(import.meta.url, { 'dr-dropin': DrDropin });

export { DrDropin };
// The exports for pages without a build.
export { configure, type Configuration } from '../gateway/connect.js';
export * from '../elements/dropin/events.js';
export * from '../elements/dropin/submit/submit-events.js';
export * from '../elements/shared/events.js';
export { WaitUntilEvent } from '../elements/shared/wait-until-event.js';
export { formatMoney, parseMoney, toDecimal, type Money } from '../domain/money.js';
export { orderReadiness, type OrderReadiness } from '../domain/order-readiness.js';
export { PaymentError } from '../domain/payment-error.js';
export { readSession } from '../domain/read-session.js';
