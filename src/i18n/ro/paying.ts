import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Plată rapidă',
  'express.pay': 'Plătiți cu {name}',
  'methods.more': 'Afișați toate metodele de plată ({count})',
  'dropin.or': 'sau plătiți în alt mod',
  'dropin.doNotClose': 'Nu închideți această pagină.',
  'dropin.cardLost': 'Introduceți din nou datele cardului.',
  'dropin.cardCleared':
    'Datele cardului au fost șterse când ați părăsit această pagină. Introduceți-le din nou.',
  'dropin.amountChanged': 'Suma este acum {amount}. Verificați-o, apoi apăsați din nou butonul.',
  'dropin.recut':
    'Suma s-a modificat de la {before} la {amount}. Verificați-o înainte de a plasa comanda.',
  'dropin.attachSlow': 'Durează mai mult decât de obicei. Mai așteptați sau verificați din nou.',
  'action.check': 'Verificați din nou',
  'action.unfinished':
    'Dacă banca vă cere să confirmați plata, de exemplu în aplicația sa, faceți întâi acest lucru. Apoi verificați din nou aici.',
  'dropin.change': 'Plătiți în alt mod',
  'dropin.expiring': 'Mai aveți mai puțin de două minute pentru a plăti.',
  'card.title': 'Formular securizat pentru card',

  // the button
  'button.continueTo.bank': 'Continuați la bancă',
  'button.continueTo.page': 'Continuați la pagina de plată',
  'button.choose': 'Alegeți această metodă de plată',
  'button.choose.named': 'Alegeți {name}',
  'button.choose.konbini': 'Alegeți plata în magazin',
  'button.choose.codJapan': 'Alegeți plata ramburs',
  'button.choose.directDebit': 'Alegeți debitarea directă',
  'button.choose.directDebitGb': 'Alegeți debitarea directă',
  'button.choose.onlineBanking': 'Alegeți internet banking',
  'button.busy': 'Se procesează…',

  // what is under way
  'busy.reconciling': 'Verificăm dacă plata a fost efectuată…',
  'busy.redirecting': 'Vă redirecționăm către {name}…',
  'busy.redirecting.bank': 'Vă redirecționăm către bancă…',
  'busy.redirecting.page': 'Vă redirecționăm către o pagină securizată…',
  'busy.returning': 'Verificăm plata prin {name}…',
  'busy.returning.bank': 'Verificăm plata la bancă…',
  'busy.returning.page': 'Verificăm plata…',
  'busy.attaching': 'Adăugăm metoda de plată la comandă…',
  'busy.authenticating': 'Se confirmă la bancă…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Confirmați la bancă',
  'challenge.about': 'Banca trebuie să confirme că sunteți dumneavoastră.',
  'challenge.frame': 'Pagina băncii',
  'challenge.loading': 'Se deschide pagina băncii…',
  'challenge.slow': 'Pagina băncii se deschide greu. Mai așteptați sau încercați din nou.',
  'challenge.unavailable':
    'Pagina băncii nu a putut fi deschisă. Încercați din nou sau anulați și plătiți în alt mod.',
  'challenge.hurry': 'Mai aveți mai puțin de două minute pentru a confirma.',
  'challenge.cancel': 'Anulați plata',

  // leaving for a provider, and coming back
  'redirect.resume': 'Continuați la plată',
  'redirect.startAgain':
    'Nu ați plătit. Pentru a plăti în alt mod, reluați din coșul de cumpărături.',
  'redirect.window': 'Finalizați plata prin {name} în fereastra deschisă.',
  'redirect.window.bank': 'Finalizați plata la bancă în fereastra deschisă.',
  'redirect.window.page': 'Finalizați plata în fereastra deschisă.',
  'redirect.showWindow': 'Afișați fereastra',
  'redirect.stop': 'Anulați plata',
  'redirect.unfinished': 'Încă nu ați finalizat plata prin {name}.',
  'redirect.unfinished.bank': 'Încă nu ați finalizat plata la bancă.',
  'redirect.now.bank': 'Veți continua la bancă, apoi veți reveni aici.',
  'redirect.now.page': 'Veți confirma plata pe o pagină securizată, apoi veți reveni aici.',
  'redirect.afterOrder.bank': 'Veți continua la bancă după ce plasați comanda.',
  'redirect.afterOrder.page': 'Veți confirma plata pe o pagină securizată după ce plasați comanda.',
  'details.afterOrder': 'Veți primi datele de plată după ce plasați comanda.',

  // saved methods
  'save.card': 'Salvați cardul pentru cumpărături viitoare. Îl puteți elimina oricând din cont.',
  'save.method':
    'Salvați metoda de plată pentru cumpărături viitoare. O puteți elimina oricând din cont.',
  'save.required': 'Permiteți-ne să salvăm această metodă de plată.',
  'saved.cancel': 'Anulați',
  'saved.month': 'Luna',
  'saved.year': 'Anul',
  'saved.expiryWrong': 'Alegeți o dată din viitor.',
  'save.done': 'Salvat: {name}.',
  'save.again': 'Adăugați altă metodă de plată',
  'saved.name': '{brand} cu terminația {digits}',
  'saved.expires': 'Expiră: {date}',
  'saved.expired': 'A expirat: {date}',
  'saved.default': 'Implicit',
  'saved.codeTitle': 'Cod de securitate pentru {name}',
  'saved.codeMissing': 'Introduceți codul de securitate al acestui card.',
  'saved.isExpired': 'Cardul a expirat. Dacă noul card are același număr, introduceți noua dată.',
  'saved.update': 'Actualizați data expirării',
  'saved.expiry': 'Data expirării',
  'saved.saveExpiry': 'Salvați data',
  'saved.updated': 'Noua dată a fost salvată: {name}.',
  'saved.setDefault': 'Setați ca implicit',
  'saved.isDefault': 'Cardul implicit este acum {name}.',
  'saved.remove': 'Eliminați',
  'saved.removeNamed': 'Eliminați {name}',
  'saved.removeQuestion':
    'Eliminați {name} din cont? Pentru a-l folosi din nou, va trebui să introduceți iar datele cardului.',
  'saved.keep': 'Păstrați cardul',
  'saved.removed': 'Eliminat: {name}.',
  'saved.needed': 'Cu acest card se plătește un abonament, așa că nu poate fi eliminat aici.',

  // consents and legal texts
  'terms.accept': 'Am citit și accept condițiile de vânzare.',
  'terms.acceptSubscription':
    'Am citit și accept condițiile de vânzare. Abonamentul meu se reînnoiește și se taxează până când îl anulez.',
  'terms.eula': 'Accept acordul de licență al {company}.',
  'terms.termsOfUse': 'Accept condițiile de utilizare ale {company}.',
  'terms.read': 'Citiți condițiile',
  'terms.required': 'Acceptați condițiile pentru a continua.',
  'legal.label': 'Informații juridice',
  'legal.soldBy': 'Vândut de {name}',
  'link.newWindow': 'se deschide într-o fereastră nouă',
};

export default paying;
