import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Trenutno ne možete da platite ovde. Obratite se prodavnici.',
  'error.not-configured': 'Trenutno ne možete da platite ovde. Obratite se prodavnici.',
  'error.invalid-configuration': 'Trenutno ne možete da platite ovde. Obratite se prodavnici.',
  'error.insecure-context': 'Trenutno ne možete da platite ovde. Obratite se prodavnici.',
  'error.unauthorized': 'Trenutno ne možete da platite ovde. Obratite se prodavnici.',
  'error.timeout': 'Ovo traje predugo. Proverite vezu i pokušajte ponovo.',
  'error.session-not-found': 'Ovo plaćanje više nije dostupno. Počnite ponovo iz korpe.',
  'error.session-expired': 'Vreme za ovo plaćanje je isteklo. Počnite ponovo iz korpe.',
  'error.too-many-requests': 'Previše pokušaja. Sačekajte malo i pokušajte ponovo.',
  'error.bad-response': 'Servis za plaćanje ne odgovara. Pokušajte ponovo za koji trenutak.',
  'error.data-inconsistent':
    'Iznosi ovog plaćanja se ne slažu, pa još ništa ne može da se plati. Pokušajte ponovo.',

  // errors of paying, by code
  'error.attach-failed':
    'Nismo uspeli da dodamo vaše plaćanje porudžbini. Pokušajte ponovo. Ne morate ništa ponovo da unosite.',
  'error.invalid-details': 'Neki podaci nisu ispravni. Proverite ih i pokušajte ponovo.',
  'error.incomplete-details': 'Neki podaci nedostaju. Popunite ih.',
  'error.cancelled':
    'Plaćanje je otkazano. Novac vam nije naplaćen. Možete da pokušate ponovo ili da platite na drugi način.',
  'error.declined':
    'Plaćanje je odbijeno. Novac vam nije naplaćen. Probajte drugu karticu ili drugi način plaćanja.',
  'error.authentication-failed':
    'Banka nije mogla da potvrdi vaš identitet. Novac vam nije naplaćen. Pokušajte ponovo ili platite na drugi način.',
  'error.authentication-timeout':
    'Banka nije na vreme dobila odgovor. Novac vam nije naplaćen. Pokušajte ponovo ili platite na drugi način.',
  'error.frame-unavailable':
    'Bezbedan obrazac za karticu nije mogao da se učita. Pokušajte ponovo ili platite na drugi način.',
  'error.frame-reset': 'Obrazac za karticu je ponovo učitan. Ponovo unesite podatke o kartici.',
  'error.unsafe-url': 'Ovaj način plaćanja ne može bezbedno da se otvori. Platite na drugi način.',
  'error.amount-changed': 'Iznos se promenio. Proverite ga i platite ponovo.',
  'error.outcome-unknown':
    'Još ne znamo da li je vaše plaćanje uspelo. Proverite pre nego što platite još jednom.',
  'error.conflict': 'Vaša porudžbina se u međuvremenu promenila. Proverite je i pokušajte ponovo.',

  // why a session ended
  'ended.complete': 'Porudžbina je poslata. Ne morate ništa više da uradite.',
  'ended.toCart': 'Nazad u korpu',
  'ended.failed': 'Plaćanje nije uspelo. Počnite ponovo iz korpe.',
  'ended.cancelled': 'Ovo plaćanje je otkazano. Počnite ponovo iz korpe.',
  'ended.expired': 'Vreme za ovo plaćanje je isteklo. Počnite ponovo iz korpe.',
  'ended.not_found': 'Ovo plaćanje više nije dostupno. Počnite ponovo iz korpe.',

  // the session’s states
  'state.requires_source': 'Potrebno je plaćanje.',
  'state.requires_confirmation':
    'Ukupan iznos porudžbine je pokriven. Možete da pošaljete porudžbinu.',
  'state.confirmed': 'Vaše plaćanje se obrađuje.',
  'state.pending': 'Imamo sve što nam je potrebno. Vaše plaćanje se obrađuje.',
  'state.pending_funds': 'Porudžbina je poslata. Čekamo da vaša uplata stigne.',
  'state.pending_redirect': 'Porudžbina je poslata, ali plaćanje još nije završeno.',
  'state.chargeable': 'Plaćanje je autorizovano. Vaša porudžbina se završava.',
  'state.complete': 'Porudžbina je poslata. Ne morate ništa više da uradite.',
  'state.cancelled': 'Ovo plaćanje je otkazano. Počnite ponovo iz korpe.',
  'state.processing': 'Vaše plaćanje se obrađuje.',
  'state.failed': 'Plaćanje nije uspelo. Počnite ponovo iz korpe.',
  'state.requires_action': 'Potreban je još jedan korak da se plaćanje završi.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Ukupan iznos se promenio otkad ste izabrali način plaćanja. Proverite plaćanje.',
  'readiness.credit_exceeds_total':
    'Kredit prodavnice je sada veći od ukupnog iznosa. Primenite ga ponovo.',
  'readiness.amounts_unknown': 'Iznosi se još izračunavaju.',
  'readiness.requires_source.unknown': 'Dodajte način plaćanja pre slanja porudžbine.',
  'readiness.pending_redirect': 'Porudžbina je poslata, ali plaćanje još nije završeno.',
  'readiness.pending_funds': 'Porudžbina je poslata. Čekamo da vaša uplata stigne.',
  'readiness.pending': 'Imamo sve što nam je potrebno. Vaše plaćanje se obrađuje.',
  'readiness.processing': 'Vaše plaćanje se obrađuje.',
  'readiness.complete': 'Porudžbina je poslata. Ne morate ništa više da uradite.',
  'readiness.session_ended': 'Ovo plaćanje više nije u toku. Počnite ponovo iz korpe.',
  'readiness.address_incomplete': 'Dopunite adresu pre slanja porudžbine.',
  'readiness.terms_not_accepted': 'Prihvatite uslove pre slanja porudžbine.',
  'readiness.source_not_reusable':
    'Za pretplatu je potreban način plaćanja koji može da se sačuva. Izaberite drugi.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Kartica je dodata. Možete da pošaljete porudžbinu.',
  'funded.authorized': 'Plaćanje je autorizovano. Možete da pošaljete porudžbinu.',
  'funded.chosen': 'Način plaćanja je izabran. Možete da pošaljete porudžbinu.',
  'funded.afterOrder':
    'Način plaćanja je izabran. Pošaljite porudžbinu da biste nastavili na plaćanje.',
  'funded.transfer':
    'Izabran je bankovni transfer. Pošaljite porudžbinu da biste dobili podatke za uplatu.',
  'funded.slip': 'Način plaćanja je izabran. Pošaljite porudžbinu da biste dobili uplatnicu.',
  'funded.details':
    'Način plaćanja je izabran. Pošaljite porudžbinu da biste dobili detalje plaćanja.',
  'funded.received': 'Uplata je primljena. Možete da pošaljete porudžbinu.',
  'funded.credit': 'Kredit prodavnice pokriva vašu porudžbinu. Možete odmah da je pošaljete.',
  'funded.nothing': 'Za ovu porudžbinu nema šta da se plati. Možete odmah da je pošaljete.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Preostalo: {amount}',
  'summary.coveredNow': 'Pokriveno: {amount}',
  'summary.unknownAmount': 'Iznos još nije poznat',
  'summary.remove': 'Ukloni: {name}',
};

export default session;
