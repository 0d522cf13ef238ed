export * from './list-events.js';
export * from './session-events.js';
