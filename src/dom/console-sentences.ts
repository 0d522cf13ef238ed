/**
 * The sentence of each console code: the table of all codes. Loaded when one is reported;
 * `docs/console-codes.md` has a section on each, with causes and cures.
 */
export const SENTENCES = {
  'DR-CFG-001': 'The publishable key is missing or invalid: pass yours to configure().',
  'DR-CFG-002': 'serviceUrl has to be an https URL with nothing but a host, a port and a path.',
  'DR-CFG-003': 'framesUrl has to be an https URL with nothing but a host, a port and a path.',
  'DR-CFG-004': 'redirectHosts has to be a list of hosts or origins.',
  'DR-CFG-005': 'The page is already configured with other values: this configuration is ignored.',
  'DR-CFG-006': 'Script tags of the kit name different services or keys: none of them is used.',
  'DR-CFG-007': 'The script of the kit could not run.',
  'DR-CFG-008':
    'Another copy of the kit has already registered the tags: this copy registers none.',
  'DR-CFG-009':
    'This is a secret key, which every visitor can read here: rotate it now and use the publishable key.',
  'DR-CFG-010':
    'The service refused the publishable key: the key is unknown there, or allowedOrigins of its account does not list the origin of this page.',
  'DR-CFG-011':
    'The payment service cannot be reached: check serviceUrl, whether it runs, and connect-src of the page.',
  'DR-DRP-001':
    'Automatic redirects are disabled without a usable return URL: the shopper comes back to this page.',
  'DR-DRP-002':
    'An attribute names a return URL of another site that options.redirect.returnHosts does not list.',
  'DR-ELM-001': 'This is not the id of a session: check that your template inserts it.',
  'DR-ELM-002': 'The kit is not configured: call configure() or set data-key on its script tag.',
  'DR-ELM-003': 'Saving methods without a session needs a billingAddress.',
  'DR-ELM-004': 'No listener of dr-credit-apply has called event.waitUntil(): nothing was applied.',
  'DR-ELM-005': 'No listener has called event.waitUntil(): the saved source stays as it is.',
  'DR-ELM-006':
    'No listener of dr-success has called event.waitUntil(): the kit cannot know when the source is attached.',
  'DR-ELM-007': 'onSuccess has thrown an error; the payment continues.',
  'DR-ELM-008': 'This element needs a session-id and has had none for three seconds.',
  'DR-ELM-009':
    'No listener of dr-source-remove has called event.waitUntil(): nothing was removed.',
  'DR-ELM-010': 'The service does not know this session: it is old or belongs to another account.',
  'DR-ELM-011': 'This value is not allowed: the default is used.',
  'DR-ELM-012': 'There is no such option: it is ignored.',
  'DR-ELM-013':
    'Details of the payer that the service requires are missing: set a billing address.',
  'DR-ELM-014': 'No element of the kit has this name, or its module was not imported.',
  'DR-ELM-015':
    'React does not pass this function to the tag: use the component of dr-elements/react or add a listener for the event.',
  'DR-DRJ-001': 'new DigitalRiver() needs your publishable key.',
  'DR-DRJ-002': 'The https URL of the payment service is missing.',
  'DR-DRJ-003': 'The element to mount into does not exist.',
  'DR-DRJ-004': 'An option is misspelled.',
  'DR-DRJ-005': 'An option does not fit the others.',
  'DR-DRJ-006': 'An element was used after destroy().',
  'DR-DRJ-007': 'The element has no event of this name.',
  'DR-DRJ-008': 'The compliance texts could not be loaded.',
  'DR-DRJ-009': 'Card data is only taken from elements.',
  'DR-DRJ-010': 'DigitalRiver.js is a classic script but was loaded as a module.',
  'DR-DRJ-011': 'window.DigitalRiver already exists and is not replaced.',
  'DR-DRJ-012': 'Script tags of DigitalRiver.js name different services: none of them is used.',
  'DR-FRM-001':
    'The frame of the card fields was blocked: allow its origin in frame-src of the page.',
  'DR-FRM-002': 'The card fields received a message that is not of the kit: it is ignored.',
  'DR-FRM-003':
    'The page has no origin, so the service cannot allow it: add allow-same-origin to its sandboxed frame.',
  'DR-I18N-001': 'The words of a language could not be loaded: English is shown.',
  'DR-MIG-001': 'With sessionId this field is taken from the session: leave it out.',
  'DR-MIG-100': 'The result has no state: read result.source.state, after result.error.',
  'DR-MIG-101':
    'Without sessionId there is no customer authentication, and no Drop-in: pass the id of the session.',
} as const;
