import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Det går inte att betala här just nu. Kontakta butiken.',
  'error.not-configured': 'Det går inte att betala här just nu. Kontakta butiken.',
  'error.invalid-configuration': 'Det går inte att betala här just nu. Kontakta butiken.',
  'error.insecure-context': 'Det går inte att betala här just nu. Kontakta butiken.',
  'error.unauthorized': 'Det går inte att betala här just nu. Kontakta butiken.',
  'error.timeout': 'Det här tar för lång tid. Kontrollera anslutningen och försök igen.',
  'error.session-not-found': 'Den här kassan finns inte längre. Börja om från varukorgen.',
  'error.session-expired': 'Den här kassan har gått ut. Börja om från varukorgen.',
  'error.too-many-requests': 'För många försök. Vänta en stund och försök igen.',
  'error.bad-response': 'Betaltjänsten svarar inte. Försök igen om en stund.',
  'error.data-inconsistent':
    'Beloppen i betalningen stämmer inte, så inget kan betalas än. Försök igen.',

  // errors of paying, by code
  'error.attach-failed':
    'Vi kunde inte lägga till betalningen i beställningen. Försök igen. Du behöver inte ange något på nytt.',
  'error.invalid-details': 'Vissa uppgifter stämmer inte. Kontrollera dem och försök igen.',
  'error.incomplete-details': 'Vissa uppgifter saknas. Fyll i dem.',
  'error.cancelled':
    'Betalningen avbröts. Inga pengar har dragits. Du kan försöka igen eller betala på ett annat sätt.',
  'error.declined':
    'Betalningen nekades. Inga pengar har dragits. Prova ett annat kort eller betalsätt.',
  'error.authentication-failed':
    'Din bank kunde inte bekräfta att det är du. Inga pengar har dragits. Försök igen eller betala på ett annat sätt.',
  'error.authentication-timeout':
    'Din bank fick inget svar i tid. Inga pengar har dragits. Försök igen eller betala på ett annat sätt.',
  'error.frame-unavailable':
    'Det säkra kortformuläret kunde inte laddas. Försök igen eller betala på ett annat sätt.',
  'error.frame-reset': 'Kortformuläret har laddats om. Ange kortuppgifterna igen.',
  'error.unsafe-url': 'Betalsättet kan inte öppnas på ett säkert sätt. Betala på ett annat sätt.',
  'error.amount-changed': 'Beloppet har ändrats. Kontrollera det och betala igen.',
  'error.outcome-unknown':
    'Vi vet inte än om betalningen gick igenom. Kontrollera igen innan du betalar en gång till.',
  'error.conflict': 'Din beställning har ändrats under tiden. Kontrollera den och försök igen.',

  // why a session ended
  'ended.complete': 'Din beställning är lagd. Du behöver inte göra något mer.',
  'ended.toCart': 'Tillbaka till varukorgen',
  'ended.failed': 'Betalningen misslyckades. Börja om från varukorgen.',
  'ended.cancelled': 'Den här kassan avbröts. Börja om från varukorgen.',
  'ended.expired': 'Den här kassan har gått ut. Börja om från varukorgen.',
  'ended.not_found': 'Den här kassan finns inte längre. Börja om från varukorgen.',

  // the session’s states
  'state.requires_source': 'En betalning behövs.',
  'state.requires_confirmation': 'Ordersumman är täckt. Du kan lägga beställningen.',
  'state.confirmed': 'Din betalning behandlas.',
  'state.pending': 'Vi har allt vi behöver. Din betalning behandlas.',
  'state.pending_funds': 'Din beställning är lagd. Vi väntar på din betalning.',
  'state.pending_redirect': 'Din beställning är lagd, men betalningen är inte klar än.',
  'state.chargeable': 'Betalningen är godkänd. Din beställning slutförs.',
  'state.complete': 'Din beställning är lagd. Du behöver inte göra något mer.',
  'state.cancelled': 'Betalningen avbröts. Börja om från varukorgen.',
  'state.processing': 'Din betalning behandlas.',
  'state.failed': 'Betalningen misslyckades. Börja om från varukorgen.',
  'state.requires_action': 'Ett steg till behövs för att slutföra betalningen.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Summan har ändrats sedan du valde hur du vill betala. Kontrollera din betalning.',
  'readiness.credit_exceeds_total':
    'Ditt butikstillgodo är nu större än summan. Använd det på nytt.',
  'readiness.amounts_unknown': 'Beloppen beräknas fortfarande.',
  'readiness.requires_source.unknown': 'Lägg till ett betalsätt innan du lägger beställningen.',
  'readiness.pending_redirect': 'Din beställning är lagd, men betalningen är inte klar än.',
  'readiness.pending_funds': 'Din beställning är lagd. Vi väntar på din betalning.',
  'readiness.pending': 'Vi har allt vi behöver. Din betalning behandlas.',
  'readiness.processing': 'Din betalning behandlas.',
  'readiness.complete': 'Din beställning är lagd. Du behöver inte göra något mer.',
  'readiness.session_ended': 'Betalningen är avslutad. Börja om från varukorgen.',
  'readiness.address_incomplete': 'Fyll i hela adressen innan du lägger beställningen.',
  'readiness.terms_not_accepted': 'Godkänn villkoren innan du lägger beställningen.',
  'readiness.source_not_reusable':
    'En prenumeration kräver ett betalsätt som kan sparas. Välj ett annat.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Kortet har lagts till. Du kan lägga beställningen.',
  'funded.authorized': 'Betalningen är godkänd. Du kan lägga beställningen.',
  'funded.chosen': 'Betalsättet är valt. Du kan lägga beställningen.',
  'funded.afterOrder':
    'Betalsättet är valt. Lägg beställningen för att fortsätta till betalningen.',
  'funded.transfer': 'Banköverföring är vald. Lägg beställningen för att få bankuppgifterna.',
  'funded.slip': 'Betalsättet är valt. Lägg beställningen för att få betalningsavin.',
  'funded.details': 'Betalsättet är valt. Lägg beställningen för att få betalningsuppgifterna.',
  'funded.received': 'Betalningen har kommit in. Du kan lägga beställningen.',
  'funded.credit': 'Ditt butikstillgodo täcker beställningen. Du kan lägga den nu.',
  'funded.nothing': 'Det finns inget att betala för beställningen. Du kan lägga den nu.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Återstår: {amount}',
  'summary.coveredNow': 'Täckt: {amount}',
  'summary.unknownAmount': 'Beloppet är inte känt än',
  'summary.remove': 'Ta bort {name}',
};

export default session;
