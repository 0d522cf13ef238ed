// What is fetched when a page calls or mounts for the first time.
export { callsOf } from './calls/calls.js';
export { createBody } from './elements/create-body.js';
