// The code that is loaded when a page first makes a call or mounts an element.
export { callsOf } from './calls/calls.js';
export { createBody } from './elements/create-body.js';
