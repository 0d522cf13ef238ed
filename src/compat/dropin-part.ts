// What a drop-in waits for: the element, the way to its service, and words for errors. Importing it registers `<dr-dropin>`.
import '../elements/dropin/define.js';

export { contractError } from './contract-error.js';
export { createGateway } from './gateways.js';
export { sessionOver } from './session-over.js';
