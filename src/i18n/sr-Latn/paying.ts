import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Brzo plaćanje',
  'express.pay': 'Plati preko {name}',
  'methods.more': 'Prikaži sve načine plaćanja ({count})',
  'dropin.or': 'ili platite na drugi način',
  'dropin.doNotClose': 'Ne zatvarajte ovu stranicu.',
  'dropin.cardLost': 'Ponovo unesite podatke o kartici.',
  'dropin.cardCleared':
    'Podaci o kartici su obrisani kada ste napustili ovu stranicu. Unesite ih ponovo.',
  'dropin.amountChanged': 'Iznos je sada {amount}. Proverite ga i ponovo pritisnite dugme.',
  'dropin.recut': 'Iznos se promenio sa {before} na {amount}. Proverite ga pre slanja porudžbine.',
  'dropin.attachSlow': 'Ovo traje duže nego obično. Sačekajte još ili proverite ponovo.',
  'action.check': 'Proveri ponovo',
  'action.unfinished':
    'Ako banka traži potvrdu, na primer u svojoj aplikaciji, potvrdite. Zatim proverite ponovo ovde.',
  'dropin.change': 'Koristi drugi način plaćanja',
  'dropin.expiring': 'Imate manje od dva minuta da platite.',
  'card.title': 'Bezbedan obrazac za karticu',

  // the button
  'button.continueTo.bank': 'Nastavi na svoju banku',
  'button.continueTo.page': 'Nastavi na stranicu za plaćanje',
  'button.choose': 'Izaberi ovaj način plaćanja',
  'button.choose.named': 'Izaberi {name}',
  'button.choose.konbini': 'Izaberi plaćanje u prodavnici',
  'button.choose.codJapan': 'Izaberi plaćanje pouzećem',
  'button.choose.directDebit': 'Izaberi direktno zaduženje',
  'button.choose.directDebitGb': 'Izaberi direktno zaduženje',
  'button.choose.onlineBanking': 'Izaberi elektronsko bankarstvo',
  'button.busy': 'Obrada…',

  // what is under way
  'busy.reconciling': 'Proveravamo da li je vaše plaćanje uspelo…',
  'busy.redirecting': 'Preusmeravamo vas na {name}…',
  'busy.redirecting.bank': 'Preusmeravamo vas na vašu banku…',
  'busy.redirecting.page': 'Preusmeravamo vas na bezbednu stranicu…',
  'busy.returning': 'Proveravamo vaše plaćanje preko {name}…',
  'busy.returning.bank': 'Proveravamo vaše plaćanje kod vaše banke…',
  'busy.returning.page': 'Proveravamo vaše plaćanje…',
  'busy.attaching': 'Dodajemo način plaćanja porudžbini…',
  'busy.authenticating': 'Potvrđivanje kod vaše banke…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Potvrdite kod svoje banke',
  'challenge.about': 'Banka mora da potvrdi da ste to vi.',
  'challenge.frame': 'Stranica vaše banke',
  'challenge.loading': 'Otvaramo stranicu vaše banke…',
  'challenge.slow': 'Stranica vaše banke se dugo otvara. Sačekajte još ili pokušajte ponovo.',
  'challenge.unavailable':
    'Stranica vaše banke nije mogla da se otvori. Pokušajte ponovo ili otkažite i platite na drugi način.',
  'challenge.hurry': 'Imate manje od dva minuta za potvrdu.',
  'challenge.cancel': 'Otkaži plaćanje',

  // leaving for a provider, and coming back
  'redirect.resume': 'Nastavi na plaćanje',
  'redirect.startAgain':
    'Još niste platili. Da biste platili na drugi način, počnite ponovo iz korpe.',
  'redirect.window': 'Završite plaćanje preko {name} u otvorenom prozoru.',
  'redirect.window.bank': 'Završite plaćanje kod svoje banke u otvorenom prozoru.',
  'redirect.window.page': 'Završite plaćanje u otvorenom prozoru.',
  'redirect.showWindow': 'Prikaži prozor',
  'redirect.stop': 'Otkaži plaćanje',
  'redirect.unfinished': 'Još niste završili plaćanje preko {name}.',
  'redirect.unfinished.bank': 'Još niste završili plaćanje kod svoje banke.',
  'redirect.now.bank': 'Bićete preusmereni na svoju banku, a zatim ćete se vratiti ovde.',
  'redirect.now.page':
    'Plaćanje ćete potvrditi na bezbednoj stranici, a zatim ćete se vratiti ovde.',
  'redirect.afterOrder.bank': 'Nakon slanja porudžbine bićete preusmereni na svoju banku.',
  'redirect.afterOrder.page':
    'Nakon slanja porudžbine plaćanje ćete potvrditi na bezbednoj stranici.',
  'details.afterOrder': 'Detalje plaćanja dobićete nakon slanja porudžbine.',

  // saved methods
  'save.card':
    'Sačuvaj ovu karticu za buduće kupovine. Možete u svakom trenutku da je uklonite na svom nalogu.',
  'save.method':
    'Sačuvaj ovaj način plaćanja za buduće kupovine. Možete u svakom trenutku da ga uklonite na svom nalogu.',
  'save.required': 'Saglasite se da sačuvamo ovaj način plaćanja.',
  'saved.cancel': 'Otkaži',
  'saved.month': 'Mesec',
  'saved.year': 'Godina',
  'saved.expiryWrong': 'Izaberite datum u budućnosti.',
  'save.done': 'Sačuvano: {name}.',
  'save.again': 'Dodaj još jedan način plaćanja',
  'saved.name': '{brand}, poslednje cifre {digits}',
  'saved.expires': 'Ističe {date}',
  'saved.expired': 'Isteklo {date}',
  'saved.default': 'Podrazumevano',
  'saved.codeTitle': 'Bezbednosni kod za {name}',
  'saved.codeMissing': 'Unesite bezbednosni kod ove kartice.',
  'saved.isExpired':
    'Ova kartica je istekla. Ako vaša nova kartica ima isti broj, unesite njen novi datum.',
  'saved.update': 'Ažuriraj datum isteka',
  'saved.expiry': 'Datum isteka',
  'saved.saveExpiry': 'Sačuvaj datum',
  'saved.updated': 'Novi datum isteka je sačuvan: {name}.',
  'saved.setDefault': 'Postavi kao podrazumevanu',
  'saved.isDefault': 'Vaša podrazumevana kartica je sada {name}.',
  'saved.remove': 'Ukloni',
  'saved.removeNamed': 'Ukloni: {name}',
  'saved.removeQuestion':
    'Ukloniti {name} sa vašeg naloga? Za ponovno korišćenje moraćete ponovo da unesete podatke.',
  'saved.keep': 'Zadrži karticu',
  'saved.removed': 'Uklonjeno: {name}.',
  'saved.needed': 'Ovom karticom se plaća pretplata, pa ne može da se ukloni ovde.',

  // consents and legal texts
  'terms.accept': 'Pročitao/la sam i prihvatam uslove prodaje.',
  'terms.acceptSubscription':
    'Pročitao/la sam i prihvatam uslove prodaje. Moja pretplata se obnavlja i naplaćuje dok je ne otkažem.',
  'terms.eula': 'Prihvatam ugovor o licenci kompanije {company}.',
  'terms.termsOfUse': 'Prihvatam uslove korišćenja kompanije {company}.',
  'terms.read': 'Pročitaj uslove',
  'terms.required': 'Prihvatite uslove da biste nastavili.',
  'legal.label': 'Pravne informacije',
  'legal.soldBy': 'Prodavac: {name}',
  'link.newWindow': 'otvara se u novom prozoru',
};

export default paying;
