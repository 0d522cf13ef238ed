// What a drop-in waits for: the element, and the way to its service. Importing it registers `<dr-dropin>`.
import '../elements/dropin/define.js';

export { contractError } from './contract-error.js';
export { createGateway } from './gateways.js';
