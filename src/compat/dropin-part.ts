// The code of a drop-in: the element, its gateway, and error messages. Importing it registers `<dr-dropin>`.
import '../elements/dropin/define.js';

export { contractError } from './contract-error.js';
export { createGateway } from './gateways.js';
export { sessionOver } from './session-over.js';
