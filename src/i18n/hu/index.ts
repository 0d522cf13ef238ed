import type { Messages } from '../en/index.js';
import firstView from './first-view.js';
import methods from './methods.js';
import paying from './paying.js';
import session from './session.js';

const messages: Messages = { ...firstView, ...session, ...paying, ...methods };

export default messages;
