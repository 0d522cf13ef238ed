import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Du kan ikke betale her lige nu. Kontakt butikken.',
  'error.not-configured': 'Du kan ikke betale her lige nu. Kontakt butikken.',
  'error.invalid-configuration': 'Du kan ikke betale her lige nu. Kontakt butikken.',
  'error.insecure-context': 'Du kan ikke betale her lige nu. Kontakt butikken.',
  'error.unauthorized': 'Du kan ikke betale her lige nu. Kontakt butikken.',
  'error.timeout': 'Det tager for lang tid. Tjek forbindelsen, og prøv igen.',
  'error.session-not-found':
    'Denne betalingsside er ikke længere tilgængelig. Start forfra fra din indkøbskurv.',
  'error.session-expired': 'Denne betalingsside er udløbet. Start forfra fra din indkøbskurv.',
  'error.too-many-requests': 'For mange forsøg. Vent lidt, og prøv igen.',
  'error.bad-response': 'Betalingstjenesten svarer ikke. Prøv igen om lidt.',
  'error.data-inconsistent':
    'Beløbene for denne betaling stemmer ikke, så du kan ikke betale endnu. Prøv igen.',

  // errors of paying, by code
  'error.attach-failed':
    'Vi kunne ikke føje din betaling til ordren. Prøv igen. Du behøver ikke at indtaste noget igen.',
  'error.invalid-details': 'Nogle oplysninger er ikke rigtige. Tjek dem, og prøv igen.',
  'error.incomplete-details': 'Nogle oplysninger mangler. Udfyld dem.',
  'error.cancelled':
    'Betalingen blev annulleret. Der er ikke trukket penge. Du kan prøve igen eller betale på en anden måde.',
  'error.declined':
    'Betalingen blev afvist. Der er ikke trukket penge. Prøv et andet kort eller en anden betalingsmetode.',
  'error.authentication-failed':
    'Din bank kunne ikke bekræfte, at det er dig. Der er ikke trukket penge. Prøv igen, eller betal på en anden måde.',
  'error.authentication-timeout':
    'Din bank fik ikke svar i tide. Der er ikke trukket penge. Prøv igen, eller betal på en anden måde.',
  'error.frame-unavailable':
    'Vi kunne ikke indlæse den sikre kortformular. Prøv igen, eller betal på en anden måde.',
  'error.frame-reset': 'Kortformularen blev indlæst igen. Indtast dine kortoplysninger igen.',
  'error.unsafe-url': 'Denne betalingsmetode kan ikke åbnes sikkert. Betal på en anden måde.',
  'error.amount-changed': 'Beløbet er ændret. Tjek det, og betal igen.',
  'error.outcome-unknown':
    'Vi ved endnu ikke, om din betaling gik igennem. Tjek det, før du betaler igen.',
  'error.conflict': 'Din ordre er ændret. Tjek den, og prøv igen.',

  // why a session ended
  'ended.complete': 'Din ordre er afgivet. Du behøver ikke at gøre mere.',
  'ended.toCart': 'Tilbage til indkøbskurven',
  'ended.failed': 'Betalingen mislykkedes. Start forfra fra din indkøbskurv.',
  'ended.cancelled': 'Denne betalingsside blev annulleret. Start forfra fra din indkøbskurv.',
  'ended.expired': 'Denne betalingsside er udløbet. Start forfra fra din indkøbskurv.',
  'ended.not_found':
    'Denne betalingsside er ikke længere tilgængelig. Start forfra fra din indkøbskurv.',

  // the session’s states
  'state.requires_source': 'Der mangler en betaling.',
  'state.requires_confirmation': 'Ordretotalen er dækket. Du kan afgive ordren.',
  'state.confirmed': 'Din betaling behandles.',
  'state.pending': 'Vi har alt, hvad vi skal bruge. Din betaling behandles.',
  'state.pending_funds': 'Din ordre er afgivet. Vi venter på din betaling.',
  'state.pending_redirect': 'Din ordre er afgivet, men betalingen er ikke gennemført endnu.',
  'state.chargeable': 'Betalingen er godkendt. Din ordre bliver færdigbehandlet.',
  'state.complete': 'Din ordre er afgivet. Du behøver ikke at gøre mere.',
  'state.cancelled': 'Betalingen blev annulleret. Start forfra fra din indkøbskurv.',
  'state.processing': 'Din betaling behandles.',
  'state.failed': 'Betalingen mislykkedes. Start forfra fra din indkøbskurv.',
  'state.requires_action': 'Der mangler et trin mere for at gennemføre betalingen.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Totalen er ændret, siden du valgte, hvordan du vil betale. Tjek din betaling.',
  'readiness.credit_exceeds_total':
    'Dit butikstilgodehavende er nu større end totalen. Anvend det igen.',
  'readiness.amounts_unknown': 'Vi beregner stadig beløbene.',
  'readiness.requires_source.unknown': 'Tilføj en betalingsmetode, før du afgiver ordren.',
  'readiness.pending_redirect': 'Din ordre er afgivet, men betalingen er ikke gennemført endnu.',
  'readiness.pending_funds': 'Din ordre er afgivet. Vi venter på din betaling.',
  'readiness.pending': 'Vi har alt, hvad vi skal bruge. Din betaling behandles.',
  'readiness.processing': 'Din betaling behandles.',
  'readiness.complete': 'Din ordre er afgivet. Du behøver ikke at gøre mere.',
  'readiness.session_ended': 'Betalingen er afsluttet. Start forfra fra din indkøbskurv.',
  'readiness.address_incomplete': 'Udfyld hele adressen, før du afgiver ordren.',
  'readiness.terms_not_accepted': 'Accepter betingelserne, før du afgiver ordren.',
  'readiness.source_not_reusable':
    'Et abonnement kræver en betalingsmetode, der kan gemmes. Vælg en anden.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Kortet er tilføjet. Du kan afgive ordren.',
  'funded.authorized': 'Betalingen er godkendt. Du kan afgive ordren.',
  'funded.chosen': 'Betalingsmetoden er valgt. Du kan afgive ordren.',
  'funded.afterOrder': 'Betalingsmetoden er valgt. Afgiv ordren for at fortsætte til betalingen.',
  'funded.transfer': 'Bankoverførsel er valgt. Afgiv ordren for at få bankoplysningerne.',
  'funded.slip': 'Betalingsmetoden er valgt. Afgiv ordren for at få indbetalingskortet.',
  'funded.details': 'Betalingsmetoden er valgt. Afgiv ordren for at få betalingsoplysningerne.',
  'funded.received': 'Betalingen er modtaget. Du kan afgive ordren.',
  'funded.credit': 'Dit butikstilgodehavende dækker ordren. Du kan afgive den nu.',
  'funded.nothing': 'Der er ikke noget at betale for denne ordre. Du kan afgive den nu.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Resterende: {amount}',
  'summary.coveredNow': 'Dækket: {amount}',
  'summary.unknownAmount': 'Beløbet kendes ikke endnu',
  'summary.remove': 'Fjern {name}',
};

export default session;
