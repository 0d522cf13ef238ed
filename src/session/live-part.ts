export { inconsistencyOf } from '../domain/payment-session.js';
export { readinessOf } from '../domain/session-readiness.js';
export { browserWatch } from './browser-watch.js';
export { acquireStore } from './registry.js';
