// Registers the tags. What the drop-in needs later (card form, instructions, legal texts) it loads and registers itself.
// `<dr-store-credit>` is registered by `defineStoreCredit()`: shops without store credit load nothing of it.
import './second-copy.js'; // first
import './elements/dropin/define.js';
import './elements/payment-methods/define.js';
import './elements/session-summary/define.js';
