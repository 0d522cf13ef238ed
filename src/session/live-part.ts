export { inconsistencyOf } from '../domain/inconsistency.js';
export { readinessOf } from '../domain/session-readiness.js';
export { browserWatch } from './browser-watch.js';
export { errorOf } from './error-of.js';
export { acquireStore } from './registry.js';
