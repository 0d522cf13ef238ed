// The list of payment methods and the session summary, for pages without a build that pay in another way:
// `<script type="module" src=".../dr-payment-methods.js" data-key data-service-url>`.
import './script-guard.js'; // first
import { DrPaymentMethods } from '../elements/payment-methods/define.js';
import { DrSessionSummary } from '../elements/session-summary/define.js';
import { startScript } from './start-script.js';

startScript(import.meta.url, {
  'dr-payment-methods': DrPaymentMethods,
  'dr-session-summary': DrSessionSummary,
});

export { DrPaymentMethods, DrSessionSummary };
export { configure, type Configuration } from '../gateway/connect.js';
export * from '../elements/session-summary/events.js';
export * from '../elements/shared/events.js';
