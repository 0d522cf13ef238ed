// Registers the three tags. What the drop-in needs later (card form, instructions, legal texts) it loads and registers
// itself. Every other tag has a path of its own: `dr-elements/store-credit`.
import './second-copy.js'; // first
import './elements/dropin/define.js';
import './elements/payment-methods/define.js';
import './elements/session-summary/define.js';
