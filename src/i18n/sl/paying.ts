import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Hitro plačilo',
  'express.pay': 'Plačaj s storitvijo {name}',
  'methods.more': 'Pokaži vse načine plačila ({count})',
  'dropin.or': 'ali plačajte drugače',
  'dropin.doNotClose': 'Ne zapirajte te strani.',
  'dropin.cardLost': 'Ponovno vnesite podatke kartice.',
  'dropin.cardCleared':
    'Ko ste zapustili to stran, smo podatke o kartici izbrisali. Vnesite jih znova.',
  'dropin.amountChanged': 'Znesek je zdaj {amount}. Preverite ga in znova pritisnite gumb.',
  'dropin.recut':
    'Prejšnji znesek je bil {before}, zdaj je {amount}. Preverite ga, preden oddate naročilo.',
  'dropin.attachSlow': 'To traja dlje kot običajno. Počakajte ali preverite znova.',
  'action.check': 'Preveri znova',
  'action.unfinished':
    'Če banka zahteva potrditev, na primer v svoji aplikaciji, jo potrdite. Nato tukaj preverite znova.',
  'dropin.change': 'Uporabi drug način plačila',
  'dropin.expiring': 'Za plačilo imate manj kot dve minuti.',
  'card.title': 'Varen obrazec za kartico',

  // the button
  'button.continueTo.bank': 'Nadaljuj na svojo banko',
  'button.continueTo.page': 'Nadaljuj na stran za plačilo',
  'button.choose': 'Izberi ta način plačila',
  'button.choose.named': 'Izberi {name}',
  'button.choose.konbini': 'Izberi plačilo v trgovini',
  'button.choose.codJapan': 'Izberi plačilo po povzetju',
  'button.choose.directDebit': 'Izberi direktno obremenitev',
  'button.choose.directDebitGb': 'Izberi direktno obremenitev',
  'button.choose.onlineBanking': 'Izberi spletno banko',
  'button.busy': 'Obdelava …',

  // what is under way
  'busy.reconciling': 'Preverjamo, ali je vaše plačilo uspelo …',
  'busy.redirecting': 'Preusmerjamo vas na {name} …',
  'busy.redirecting.bank': 'Preusmerjamo vas na vašo banko …',
  'busy.redirecting.page': 'Preusmerjamo vas na varno stran …',
  'busy.returning': 'Preverjamo vaše plačilo pri {name} …',
  'busy.returning.bank': 'Preverjamo vaše plačilo pri vaši banki …',
  'busy.returning.page': 'Preverjamo vaše plačilo …',
  'busy.attaching': 'Dodajamo način plačila naročilu …',
  'busy.authenticating': 'Potrjevanje pri vaši banki …',

  // the issuer’s page, in its dialog
  'challenge.title': 'Potrdite pri svoji banki',
  'challenge.about': 'Banka se mora prepričati, da ste to res vi.',
  'challenge.frame': 'Stran vaše banke',
  'challenge.loading': 'Odpiramo stran vaše banke …',
  'challenge.slow': 'Stran vaše banke se odpira dlje časa. Počakajte ali poskusite znova.',
  'challenge.unavailable':
    'Strani vaše banke ni bilo mogoče odpreti. Poskusite znova ali prekličite in plačajte drugače.',
  'challenge.hurry': 'Za potrditev imate manj kot dve minuti.',
  'challenge.cancel': 'Prekliči plačilo',

  // leaving for a provider, and coming back
  'redirect.resume': 'Nadaljuj na plačilo',
  'redirect.startAgain': 'Niste še plačali. Če želite plačati drugače, začnite znova iz košarice.',
  'redirect.window': 'Dokončajte plačilo pri {name} v oknu, ki se je odprlo.',
  'redirect.window.bank': 'Dokončajte plačilo pri svoji banki v oknu, ki se je odprlo.',
  'redirect.window.page': 'Dokončajte plačilo v oknu, ki se je odprlo.',
  'redirect.showWindow': 'Pokaži okno',
  'redirect.stop': 'Prekliči plačilo',
  'redirect.unfinished': 'Plačila pri {name} še niste dokončali.',
  'redirect.unfinished.bank': 'Plačila pri svoji banki še niste dokončali.',
  'redirect.now.bank': 'Preusmerjeni boste na svojo banko, nato se boste vrnili sem.',
  'redirect.now.page': 'Plačilo boste potrdili na varni strani, nato se boste vrnili sem.',
  'redirect.afterOrder.bank': 'Po oddaji naročila boste preusmerjeni na svojo banko.',
  'redirect.afterOrder.page': 'Po oddaji naročila boste plačilo potrdili na varni strani.',
  'details.afterOrder': 'Podatke za plačilo boste prejeli po oddaji naročila.',

  // saved methods
  'save.card':
    'Shrani to kartico za prihodnje nakupe. V svojem računu jo lahko kadar koli odstranite.',
  'save.method':
    'Shrani ta način plačila za prihodnje nakupe. V svojem računu ga lahko kadar koli odstranite.',
  'save.required': 'Soglašajte, da shranimo ta način plačila.',
  'saved.cancel': 'Prekliči',
  'saved.month': 'Mesec',
  'saved.year': 'Leto',
  'saved.expiryWrong': 'Izberite datum v prihodnosti.',
  'save.done': 'Shranjeno: {name}.',
  'save.again': 'Dodaj drug način plačila',
  'saved.name': '{brand}, zadnje števke {digits}',
  'saved.expires': 'Velja do {date}',
  'saved.expired': 'Poteklo {date}',
  'saved.default': 'Privzeto',
  'saved.codeTitle': 'Varnostna koda za {name}',
  'saved.codeMissing': 'Vnesite varnostno kodo te kartice.',
  'saved.isExpired':
    'Ta kartica je potekla. Če ima vaša nova kartica isto številko, vnesite njen novi datum.',
  'saved.update': 'Posodobi datum poteka',
  'saved.expiry': 'Datum poteka',
  'saved.saveExpiry': 'Shrani datum',
  'saved.updated': 'Novi datum poteka je shranjen: {name}.',
  'saved.setDefault': 'Nastavi kot privzeto',
  'saved.isDefault': 'Vaša privzeta kartica je zdaj {name}.',
  'saved.remove': 'Odstrani',
  'saved.removeNamed': 'Odstrani: {name}',
  'saved.removeQuestion':
    'Ali želite iz svojega računa odstraniti {name}? Za ponovno uporabo boste morali podatke vnesti znova.',
  'saved.keep': 'Obdrži kartico',
  'saved.removed': 'Odstranjeno: {name}.',
  'saved.needed': 'S to kartico se plačuje naročnina, zato je tukaj ni mogoče odstraniti.',

  // consents and legal texts
  'terms.accept': 'Prebral(-a) sem pogoje prodaje in jih sprejemam.',
  'terms.acceptSubscription':
    'Prebral(-a) sem pogoje prodaje in jih sprejemam. Moja naročnina se podaljšuje in zaračunava, dokler je ne prekličem.',
  'terms.eula': 'Sprejemam licenčno pogodbo podjetja {company}.',
  'terms.termsOfUse': 'Sprejemam pogoje uporabe podjetja {company}.',
  'terms.read': 'Preberi pogoje',
  'terms.required': 'Za nadaljevanje sprejmite pogoje.',
  'legal.label': 'Pravne informacije',
  'legal.soldBy': 'Prodajalec: {name}',
  'link.newWindow': 'odpre se v novem oknu',
};

export default paying;
