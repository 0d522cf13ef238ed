import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Momentan nu puteți plăti aici. Contactați magazinul.',
  'error.not-configured': 'Momentan nu puteți plăti aici. Contactați magazinul.',
  'error.invalid-configuration': 'Momentan nu puteți plăti aici. Contactați magazinul.',
  'error.insecure-context': 'Momentan nu puteți plăti aici. Contactați magazinul.',
  'error.unauthorized': 'Momentan nu puteți plăti aici. Contactați magazinul.',
  'error.timeout': 'Durează prea mult. Verificați conexiunea și încercați din nou.',
  'error.session-not-found':
    'Această sesiune de plată nu mai este disponibilă. Reluați din coșul de cumpărături.',
  'error.session-expired': 'Această sesiune de plată a expirat. Reluați din coșul de cumpărături.',
  'error.too-many-requests': 'Prea multe încercări. Așteptați puțin și încercați din nou.',
  'error.bad-response': 'Serviciul de plată nu răspunde. Încercați din nou peste câteva momente.',
  'error.data-inconsistent':
    'Sumele acestei plăți nu corespund, așa că nu puteți plăti încă. Încercați din nou.',

  // errors of paying, by code
  'error.attach-failed':
    'Plata nu a putut fi adăugată la comandă. Încercați din nou. Nu trebuie să reintroduceți nimic.',
  'error.invalid-details': 'Unele date nu sunt corecte. Verificați-le și încercați din nou.',
  'error.incomplete-details': 'Unele date lipsesc. Completați-le.',
  'error.cancelled':
    'Plata a fost anulată. Nu s-a încasat nicio sumă. Puteți încerca din nou sau puteți plăti în alt mod.',
  'error.declined':
    'Plata a fost refuzată. Nu s-a încasat nicio sumă. Încercați alt card sau altă metodă de plată.',
  'error.authentication-failed':
    'Banca nu a putut confirma că sunteți dumneavoastră. Nu s-a încasat nicio sumă. Încercați din nou sau plătiți în alt mod.',
  'error.authentication-timeout':
    'Banca nu a primit răspunsul la timp. Nu s-a încasat nicio sumă. Încercați din nou sau plătiți în alt mod.',
  'error.frame-unavailable':
    'Formularul securizat pentru card nu a putut fi încărcat. Încercați din nou sau plătiți în alt mod.',
  'error.frame-reset':
    'Formularul pentru card s-a reîncărcat. Introduceți din nou datele cardului.',
  'error.unsafe-url':
    'Această metodă de plată nu poate fi deschisă în siguranță. Plătiți în alt mod.',
  'error.amount-changed': 'Suma s-a modificat. Verificați-o și plătiți din nou.',
  'error.outcome-unknown':
    'Nu știm încă dacă plata a fost efectuată. Verificați înainte de a plăti din nou.',
  'error.conflict': 'Comanda s-a modificat. Verificați-o și încercați din nou.',

  // why a session ended
  'ended.complete': 'Comanda a fost plasată. Nu mai este nimic de făcut.',
  'ended.toCart': 'Înapoi la coș',
  'ended.failed': 'Plata nu a reușit. Reluați din coșul de cumpărături.',
  'ended.cancelled': 'Această sesiune de plată a fost anulată. Reluați din coșul de cumpărături.',
  'ended.expired': 'Această sesiune de plată a expirat. Reluați din coșul de cumpărături.',
  'ended.not_found':
    'Această sesiune de plată nu mai este disponibilă. Reluați din coșul de cumpărături.',

  // the session’s states
  'state.requires_source': 'Este necesară o plată.',
  'state.requires_confirmation': 'Totalul comenzii este acoperit. Puteți plasa comanda.',
  'state.confirmed': 'Plata se procesează.',
  'state.pending': 'Avem tot ce ne trebuie. Plata se procesează.',
  'state.pending_funds': 'Comanda a fost plasată. Așteptăm să primim plata.',
  'state.pending_redirect': 'Comanda a fost plasată, dar plata nu este încă finalizată.',
  'state.chargeable': 'Plata este autorizată. Comanda se finalizează.',
  'state.complete': 'Comanda a fost plasată. Nu mai este nimic de făcut.',
  'state.cancelled': 'Această plată a fost anulată. Reluați din coșul de cumpărături.',
  'state.processing': 'Plata se procesează.',
  'state.failed': 'Plata nu a reușit. Reluați din coșul de cumpărături.',
  'state.requires_action': 'Mai este necesar un pas pentru a finaliza plata.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Totalul s-a modificat de când ați ales cum plătiți. Verificați plata.',
  'readiness.credit_exceeds_total':
    'Creditul de magazin depășește acum totalul. Aplicați-l din nou.',
  'readiness.amounts_unknown': 'Sumele se calculează încă.',
  'readiness.requires_source.unknown': 'Adăugați o metodă de plată înainte de a plasa comanda.',
  'readiness.pending_redirect': 'Comanda a fost plasată, dar plata nu este încă finalizată.',
  'readiness.pending_funds': 'Comanda a fost plasată. Așteptăm să primim plata.',
  'readiness.pending': 'Avem tot ce ne trebuie. Plata se procesează.',
  'readiness.processing': 'Plata se procesează.',
  'readiness.complete': 'Comanda a fost plasată. Nu mai este nimic de făcut.',
  'readiness.session_ended': 'Această plată s-a încheiat. Reluați din coșul de cumpărături.',
  'readiness.address_incomplete': 'Completați adresa înainte de a plasa comanda.',
  'readiness.terms_not_accepted': 'Acceptați condițiile înainte de a plasa comanda.',
  'readiness.source_not_reusable':
    'Un abonament necesită o metodă de plată care poate fi salvată. Alegeți alta.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Card adăugat. Puteți plasa comanda.',
  'funded.authorized': 'Plată autorizată. Puteți plasa comanda.',
  'funded.chosen': 'Metodă de plată aleasă. Puteți plasa comanda.',
  'funded.afterOrder': 'Metodă de plată aleasă. Plasați comanda pentru a continua la plată.',
  'funded.transfer': 'Transfer bancar ales. Plasați comanda pentru a primi datele bancare.',
  'funded.slip': 'Metodă de plată aleasă. Plasați comanda pentru a primi avizul de plată.',
  'funded.details': 'Metodă de plată aleasă. Plasați comanda pentru a primi datele de plată.',
  'funded.received': 'Plată primită. Puteți plasa comanda.',
  'funded.credit': 'Creditul de magazin acoperă comanda. O puteți plasa acum.',
  'funded.nothing': 'Nu aveți nimic de plătit pentru această comandă. O puteți plasa acum.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Rămas: {amount}',
  'summary.coveredNow': 'Acoperit: {amount}',
  'summary.unknownAmount': 'Suma nu este încă cunoscută',
  'summary.remove': 'Eliminați {name}',
};

export default session;
