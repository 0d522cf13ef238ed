/**
 * What each console code means, in a sentence: the table of all codes there are. Loaded when one is reported;
 * `docs/console-codes.md` has a section on each, with causes and cures.
 */
export const SENTENCES = {
  'DR-CFG-001': 'Configure the kit with your publishable key: it is missing, or this is not one.',
  'DR-CFG-002': 'serviceUrl has to be an https URL with nothing but a host, a port and a path.',
  'DR-CFG-003': 'framesUrl has to be an https URL with nothing but a host, a port and a path.',
  'DR-CFG-004': 'redirectHosts has to be a list of hosts or origins.',
  'DR-CFG-005': 'The kit is configured already, and differently: this configuration is ignored.',
  'DR-CFG-006': 'Script tags of the kit name different services or keys, so none of them counts.',
  'DR-CFG-007': 'The script of the kit could not run.',
  'DR-CFG-008': 'Another copy of the kit has registered the tags; this one leaves them alone.',
  'DR-CFG-009':
    'This is a secret key, and everybody can read it here: rotate it now, and use the publishable key.',
  'DR-CFG-010': 'The service refused the publishable key: it is unknown, or not for this service.',
  'DR-DRP-001':
    'Automatic redirects are disabled without a usable return URL: the shopper comes back to this page.',
  'DR-DRP-002':
    'An attribute names a return URL of another site that options.redirect.returnHosts does not list.',
  'DR-ELM-001': 'This can not be the id of a session: was it ever put in?',
  'DR-ELM-002': 'The kit is not configured: call configure(), or put data-key on its script tag.',
  'DR-ELM-003': 'Saving methods without a session needs a billingAddress.',
  'DR-ELM-004': 'No listener of dr-credit-apply has called event.waitUntil(): nothing was applied.',
  'DR-ELM-005': 'No listener has called event.waitUntil(): the saved source stays as it is.',
  'DR-ELM-006':
    'No listener of dr-success has called event.waitUntil(): the kit cannot know when the source is attached.',
  'DR-ELM-007': 'onSuccess has thrown; the payment goes on.',
  'DR-ELM-008': 'This element needs the attribute session-id, and has had none for three seconds.',
  'DR-ELM-009':
    'No listener of dr-source-remove has called event.waitUntil(): nothing was taken off.',
  'DR-ELM-010': 'The service does not know this session: it belongs to another account, or is old.',
  'DR-ELM-011': 'This value is not one of those that are allowed: the default is used.',
  'DR-ELM-012': 'There is no such option: it is ignored.',
  'DR-ELM-013':
    'Details of the payer that the service requires are missing: set a billing address.',
  'DR-ELM-014': 'No element of the kit has this name, or its code was not imported.',
  'DR-ELM-015':
    'React does not hand this function to the tag: use the component of dr-elements/react, or listen for the event.',
  'DR-DRJ-001': 'new DigitalRiver() needs your publishable key.',
  'DR-DRJ-002': 'No https address of a payment service is known.',
  'DR-DRJ-003': 'There is no such element to mount into.',
  'DR-DRJ-004': 'An option is misspelled.',
  'DR-DRJ-005': 'An option does not fit the others.',
  'DR-DRJ-006': 'An element was used after destroy().',
  'DR-DRJ-007': 'The element has no event of this name.',
  'DR-DRJ-008': 'The compliance texts could not be loaded.',
  'DR-DRJ-009': 'Card data is only taken from elements.',
  'DR-DRJ-010': 'DigitalRiver.js is a classic script, and was loaded as a module.',
  'DR-DRJ-011': 'window.DigitalRiver exists already, and is left alone.',
  'DR-DRJ-012': 'Script tags of DigitalRiver.js name different services, so none of them counts.',
  'DR-FRM-001':
    'The frame of the card fields was blocked: allow its origin in frame-src of the page.',
  'DR-FRM-002': 'The card fields were sent something that is no message of the kit; it is ignored.',
  'DR-FRM-003':
    'The page has no origin of its own, so no service can know it: give its sandboxed frame allow-same-origin.',
  'DR-I18N-001': 'The words of a language could not be loaded: English is shown.',
  'DR-MIG-001': 'With sessionId this field is taken from the session: leave it out.',
  'DR-MIG-100': 'The result has no state: read result.source.state, after result.error.',
  'DR-MIG-101':
    'Without sessionId there is no customer authentication, and no Drop-in: pass the id of the session.',
} as const;
