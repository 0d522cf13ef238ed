// The types of the whole API of DigitalRiver.js, from its documentation.
export type * from './compliance-details.js';
export type * from './digital-river.js';
export type * from './dropin-options.js';
export type * from './element-events.js';
export type * from './elements.js';
export type * from './errors.js';
export type * from './methods.js';
export type * from './source.js';
export type * from './style.js';
export type * from './wallets.js';
