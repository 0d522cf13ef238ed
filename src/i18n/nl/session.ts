import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id':
    'Je kunt hier op dit moment niet betalen. Neem contact op met de winkel.',
  'error.not-configured': 'Je kunt hier op dit moment niet betalen. Neem contact op met de winkel.',
  'error.invalid-configuration':
    'Je kunt hier op dit moment niet betalen. Neem contact op met de winkel.',
  'error.insecure-context':
    'Je kunt hier op dit moment niet betalen. Neem contact op met de winkel.',
  'error.unauthorized': 'Je kunt hier op dit moment niet betalen. Neem contact op met de winkel.',
  'error.timeout': 'Dit duurt te lang. Controleer je verbinding en probeer het opnieuw.',
  'error.session-not-found':
    'Deze afrekensessie bestaat niet meer. Begin opnieuw vanuit je winkelwagen.',
  'error.session-expired': 'Deze afrekensessie is verlopen. Begin opnieuw vanuit je winkelwagen.',
  'error.too-many-requests': 'Te veel pogingen. Wacht even en probeer het opnieuw.',
  'error.bad-response': 'De betaaldienst reageert niet. Probeer het over een ogenblik opnieuw.',
  'error.data-inconsistent':
    'De bedragen van deze betaling kloppen niet, dus er kan nog niets worden betaald. Probeer het opnieuw.',

  // errors of paying, by code
  'error.attach-failed':
    'We konden je betaling niet aan de bestelling toevoegen. Probeer het opnieuw. Je hoeft niets opnieuw in te vullen.',
  'error.invalid-details': 'Sommige gegevens kloppen niet. Controleer ze en probeer het opnieuw.',
  'error.incomplete-details': 'Er ontbreken gegevens. Vul ze in.',
  'error.cancelled':
    'De betaling is geannuleerd. Er is niets in rekening gebracht. Je kunt het opnieuw proberen of op een andere manier betalen.',
  'error.declined':
    'De betaling is geweigerd. Er is niets in rekening gebracht. Probeer een andere kaart of een andere betaalmethode.',
  'error.authentication-failed':
    'Je bank kon niet bevestigen dat jij het bent. Er is niets in rekening gebracht. Probeer het opnieuw of betaal op een andere manier.',
  'error.authentication-timeout':
    'Je bank heeft niet op tijd antwoord gekregen. Er is niets in rekening gebracht. Probeer het opnieuw of betaal op een andere manier.',
  'error.frame-unavailable':
    'Het beveiligde kaartformulier kon niet worden geladen. Probeer het opnieuw of betaal op een andere manier.',
  'error.frame-reset': 'Het kaartformulier is opnieuw geladen. Vul je kaartgegevens opnieuw in.',
  'error.unsafe-url':
    'Deze betaalmethode kan niet veilig worden geopend. Betaal op een andere manier.',
  'error.amount-changed': 'Het bedrag is gewijzigd. Controleer het en betaal opnieuw.',
  'error.outcome-unknown':
    'We weten nog niet of je betaling is gelukt. Controleer het opnieuw voordat je nog een keer betaalt.',
  'error.conflict':
    'Je bestelling is intussen gewijzigd. Controleer de bestelling en probeer het opnieuw.',

  // why a session ended
  'ended.complete': 'Je bestelling is geplaatst. Je hoeft niets meer te doen.',
  'ended.toCart': 'Terug naar winkelwagen',
  'ended.failed': 'De betaling is mislukt. Begin opnieuw vanuit je winkelwagen.',
  'ended.cancelled': 'Deze afrekensessie is geannuleerd. Begin opnieuw vanuit je winkelwagen.',
  'ended.expired': 'Deze afrekensessie is verlopen. Begin opnieuw vanuit je winkelwagen.',
  'ended.not_found': 'Deze afrekensessie bestaat niet meer. Begin opnieuw vanuit je winkelwagen.',

  // the session’s states
  'state.requires_source': 'Er is een betaling nodig.',
  'state.requires_confirmation':
    'Het totaal van je bestelling is gedekt. Je kunt de bestelling plaatsen.',
  'state.confirmed': 'Je betaling wordt verwerkt.',
  'state.pending': 'We hebben alles wat we nodig hebben. Je betaling wordt verwerkt.',
  'state.pending_funds': 'Je bestelling is geplaatst. We wachten op je betaling.',
  'state.pending_redirect': 'Je bestelling is geplaatst, maar de betaling is nog niet afgerond.',
  'state.chargeable': 'De betaling is geautoriseerd. Je bestelling wordt afgerond.',
  'state.complete': 'Je bestelling is geplaatst. Je hoeft niets meer te doen.',
  'state.cancelled': 'Deze betaling is geannuleerd. Begin opnieuw vanuit je winkelwagen.',
  'state.processing': 'Je betaling wordt verwerkt.',
  'state.failed': 'De betaling is mislukt. Begin opnieuw vanuit je winkelwagen.',
  'state.requires_action': 'Er is nog één stap nodig om de betaling af te ronden.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Het totaal is gewijzigd sinds je een betaalmethode hebt gekozen. Controleer je betaling.',
  'readiness.credit_exceeds_total':
    'Je winkeltegoed is nu hoger dan het totaal. Gebruik het opnieuw.',
  'readiness.amounts_unknown': 'De bedragen worden nog berekend.',
  'readiness.requires_source.unknown':
    'Voeg een betaalmethode toe voordat je de bestelling plaatst.',
  'readiness.pending_redirect':
    'Je bestelling is geplaatst, maar de betaling is nog niet afgerond.',
  'readiness.pending_funds': 'Je bestelling is geplaatst. We wachten op je betaling.',
  'readiness.pending': 'We hebben alles wat we nodig hebben. Je betaling wordt verwerkt.',
  'readiness.processing': 'Je betaling wordt verwerkt.',
  'readiness.complete': 'Je bestelling is geplaatst. Je hoeft niets meer te doen.',
  'readiness.session_ended': 'Deze betaling is beëindigd. Begin opnieuw vanuit je winkelwagen.',
  'readiness.address_incomplete': 'Vul je adres aan voordat je de bestelling plaatst.',
  'readiness.terms_not_accepted': 'Ga akkoord met de voorwaarden voordat je de bestelling plaatst.',
  'readiness.source_not_reusable':
    'Voor een abonnement is een betaalmethode nodig die kan worden opgeslagen. Kies een andere.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Kaart toegevoegd. Je kunt de bestelling plaatsen.',
  'funded.authorized': 'Betaling geautoriseerd. Je kunt de bestelling plaatsen.',
  'funded.chosen': 'Betaalmethode gekozen. Je kunt de bestelling plaatsen.',
  'funded.afterOrder':
    'Betaalmethode gekozen. Plaats de bestelling om door te gaan naar de betaling.',
  'funded.transfer':
    'Bankoverschrijving gekozen. Plaats de bestelling om de bankgegevens te krijgen.',
  'funded.slip': 'Betaalmethode gekozen. Plaats de bestelling om de betaalbon te krijgen.',
  'funded.details': 'Betaalmethode gekozen. Plaats de bestelling om de betaalgegevens te krijgen.',
  'funded.received': 'Betaling ontvangen. Je kunt de bestelling plaatsen.',
  'funded.credit': 'Je winkeltegoed dekt de bestelling. Je kunt de bestelling nu plaatsen.',
  'funded.nothing':
    'Voor deze bestelling hoef je niets te betalen. Je kunt de bestelling nu plaatsen.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Resterend: {amount}',
  'summary.coveredNow': 'Gedekt: {amount}',
  'summary.unknownAmount': 'Bedrag nog niet bekend',
  'summary.remove': '{name} verwijderen',
};

export default session;
