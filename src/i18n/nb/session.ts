import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Du kan ikke betale her akkurat nå. Kontakt butikken.',
  'error.not-configured': 'Du kan ikke betale her akkurat nå. Kontakt butikken.',
  'error.invalid-configuration': 'Du kan ikke betale her akkurat nå. Kontakt butikken.',
  'error.insecure-context': 'Du kan ikke betale her akkurat nå. Kontakt butikken.',
  'error.unauthorized': 'Du kan ikke betale her akkurat nå. Kontakt butikken.',
  'error.timeout': 'Dette tar for lang tid. Sjekk tilkoblingen og prøv igjen.',
  'error.session-not-found':
    'Denne kassen er ikke lenger tilgjengelig. Begynn på nytt fra handlekurven.',
  'error.session-expired': 'Denne kassen er utløpt. Begynn på nytt fra handlekurven.',
  'error.too-many-requests': 'For mange forsøk. Vent litt og prøv igjen.',
  'error.bad-response': 'Betalingstjenesten svarer ikke. Prøv igjen om litt.',
  'error.data-inconsistent':
    'Beløpene for denne betalingen stemmer ikke, så du kan ikke betale ennå. Prøv igjen.',

  // errors of paying, by code
  'error.attach-failed':
    'Vi kunne ikke legge betalingen til i bestillingen. Prøv igjen. Du trenger ikke å skrive inn noe på nytt.',
  'error.invalid-details': 'Noen opplysninger stemmer ikke. Sjekk dem og prøv igjen.',
  'error.incomplete-details': 'Noen opplysninger mangler. Fyll dem ut.',
  'error.cancelled':
    'Betalingen ble avbrutt. Du er ikke belastet. Du kan prøve igjen eller betale på en annen måte.',
  'error.declined':
    'Betalingen ble avvist. Du er ikke belastet. Prøv et annet kort eller en annen betalingsmåte.',
  'error.authentication-failed':
    'Banken din kunne ikke bekrefte at det er deg. Du er ikke belastet. Prøv igjen eller betal på en annen måte.',
  'error.authentication-timeout':
    'Banken din fikk ikke svar i tide. Du er ikke belastet. Prøv igjen eller betal på en annen måte.',
  'error.frame-unavailable':
    'Vi kunne ikke laste det sikre kortskjemaet. Prøv igjen eller betal på en annen måte.',
  'error.frame-reset': 'Kortskjemaet ble lastet på nytt. Skriv inn kortopplysningene igjen.',
  'error.unsafe-url':
    'Denne betalingsmåten kan ikke åpnes på en sikker måte. Betal på en annen måte.',
  'error.amount-changed': 'Beløpet er endret. Sjekk det og betal igjen.',
  'error.outcome-unknown':
    'Vi vet ikke ennå om betalingen gikk gjennom. Sjekk før du betaler på nytt.',
  'error.conflict': 'Bestillingen din er endret. Sjekk den og prøv igjen.',

  // why a session ended
  'ended.complete': 'Bestillingen er lagt inn. Du trenger ikke å gjøre noe mer.',
  'ended.toCart': 'Tilbake til handlekurven',
  'ended.failed': 'Betalingen mislyktes. Begynn på nytt fra handlekurven.',
  'ended.cancelled': 'Denne kassen ble avbrutt. Begynn på nytt fra handlekurven.',
  'ended.expired': 'Denne kassen er utløpt. Begynn på nytt fra handlekurven.',
  'ended.not_found': 'Denne kassen er ikke lenger tilgjengelig. Begynn på nytt fra handlekurven.',

  // the session’s states
  'state.requires_source': 'Det trengs en betaling.',
  'state.requires_confirmation': 'Ordresummen er dekket. Du kan legge inn bestillingen.',
  'state.confirmed': 'Betalingen din behandles.',
  'state.pending': 'Vi har alt vi trenger. Betalingen din behandles.',
  'state.pending_funds': 'Bestillingen er lagt inn. Vi venter på at betalingen din kommer inn.',
  'state.pending_redirect': 'Bestillingen er lagt inn, men betalingen er ikke fullført ennå.',
  'state.chargeable': 'Betalingen er godkjent. Bestillingen din fullføres.',
  'state.complete': 'Bestillingen er lagt inn. Du trenger ikke å gjøre noe mer.',
  'state.cancelled': 'Betalingen ble avbrutt. Begynn på nytt fra handlekurven.',
  'state.processing': 'Betalingen din behandles.',
  'state.failed': 'Betalingen mislyktes. Begynn på nytt fra handlekurven.',
  'state.requires_action': 'Ett trinn til trengs for å fullføre betalingen.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Totalsummen er endret siden du valgte hvordan du vil betale. Sjekk betalingen.',
  'readiness.credit_exceeds_total':
    'Tilgodebeløpet er nå større enn totalsummen. Bruk det på nytt.',
  'readiness.amounts_unknown': 'Vi beregner fortsatt beløpene.',
  'readiness.requires_source.unknown': 'Legg til en betalingsmåte før du legger inn bestillingen.',
  'readiness.pending_redirect': 'Bestillingen er lagt inn, men betalingen er ikke fullført ennå.',
  'readiness.pending_funds': 'Bestillingen er lagt inn. Vi venter på at betalingen din kommer inn.',
  'readiness.pending': 'Vi har alt vi trenger. Betalingen din behandles.',
  'readiness.processing': 'Betalingen din behandles.',
  'readiness.complete': 'Bestillingen er lagt inn. Du trenger ikke å gjøre noe mer.',
  'readiness.session_ended': 'Betalingen er avsluttet. Begynn på nytt fra handlekurven.',
  'readiness.address_incomplete': 'Fyll ut hele adressen før du legger inn bestillingen.',
  'readiness.terms_not_accepted': 'Godta vilkårene før du legger inn bestillingen.',
  'readiness.source_not_reusable':
    'Et abonnement krever en betalingsmåte som kan lagres. Velg en annen.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Kortet er lagt til. Du kan legge inn bestillingen.',
  'funded.authorized': 'Betalingen er godkjent. Du kan legge inn bestillingen.',
  'funded.chosen': 'Betalingsmåten er valgt. Du kan legge inn bestillingen.',
  'funded.afterOrder':
    'Betalingsmåten er valgt. Legg inn bestillingen for å fortsette til betalingen.',
  'funded.transfer': 'Bankoverføring er valgt. Legg inn bestillingen for å få bankopplysningene.',
  'funded.slip': 'Betalingsmåten er valgt. Legg inn bestillingen for å få betalingsblanketten.',
  'funded.details':
    'Betalingsmåten er valgt. Legg inn bestillingen for å få betalingsopplysningene.',
  'funded.received': 'Betalingen er mottatt. Du kan legge inn bestillingen.',
  'funded.credit': 'Tilgodebeløpet dekker bestillingen. Du kan legge den inn nå.',
  'funded.nothing': 'Det er ingenting å betale for denne bestillingen. Du kan legge den inn nå.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Gjenstår: {amount}',
  'summary.coveredNow': 'Dekket: {amount}',
  'summary.unknownAmount': 'Beløpet er ikke kjent ennå',
  'summary.remove': 'Fjern {name}',
};

export default session;
