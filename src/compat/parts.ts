// What is fetched when a page calls or mounts for the first time.
export { callsOf } from './parts/calls.js';
export { createBody } from './parts/create-body.js';
