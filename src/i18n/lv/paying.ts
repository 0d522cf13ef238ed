import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Ātrā maksāšana',
  'express.pay': 'Maksāt ar {name}',
  'methods.more': 'Rādīt visas maksāšanas metodes ({count})',
  'dropin.or': 'vai maksājiet citādi',
  'dropin.doNotClose': 'Neaizveriet šo lapu.',
  'dropin.cardLost': 'Vēlreiz ievadiet kartes datus.',
  'dropin.cardCleared':
    'Kad pametāt šo lapu, kartes dati tika izdzēsti. Lūdzu, ievadiet tos vēlreiz.',
  'dropin.amountChanged': 'Tagad summa ir {amount}. Pārbaudiet to un vēlreiz nospiediet pogu.',
  'dropin.recut':
    'Summa ir mainījusies no {before} uz {amount}. Pārbaudiet to pirms pasūtījuma noformēšanas.',
  'dropin.attachSlow':
    'Tas aizņem vairāk laika nekā parasti. Turpiniet gaidīt vai pārbaudiet vēlreiz.',
  'action.check': 'Pārbaudīt vēlreiz',
  'action.unfinished':
    'Ja banka lūdz apstiprinājumu, piemēram, savā lietotnē, apstipriniet to. Pēc tam vēlreiz pārbaudiet šeit.',
  'dropin.change': 'Izmantot citu maksāšanas metodi',
  'dropin.expiring': 'Maksāšanai atlikušas mazāk nekā divas minūtes.',
  'card.title': 'Droša kartes veidlapa',

  // the button
  'button.continueTo.bank': 'Turpināt uz savu banku',
  'button.continueTo.page': 'Turpināt uz maksājuma lapu',
  'button.choose': 'Izvēlēties šo maksāšanas metodi',
  'button.choose.named': 'Izvēlēties {name}',
  'button.choose.konbini': 'Izvēlēties maksāšanu veikalā',
  'button.choose.codJapan': 'Izvēlēties maksāšanu saņemot',
  'button.choose.directDebit': 'Izvēlēties tiešo debetu',
  'button.choose.directDebitGb': 'Izvēlēties tiešo debetu',
  'button.choose.onlineBanking': 'Izvēlēties internetbanku',
  'button.busy': 'Notiek apstrāde…',

  // what is under way
  'busy.reconciling': 'Pārbaudām, vai jūsu maksājums izdevās…',
  'busy.redirecting': 'Novirzām jūs uz {name}…',
  'busy.redirecting.bank': 'Novirzām jūs uz banku…',
  'busy.redirecting.page': 'Novirzām jūs uz drošu lapu…',
  'busy.returning': 'Pārbaudām jūsu maksājumu ar {name}…',
  'busy.returning.bank': 'Pārbaudām jūsu maksājumu ar banku…',
  'busy.returning.page': 'Pārbaudām jūsu maksājumu…',
  'busy.attaching': 'Pievienojam maksāšanas metodi pasūtījumam…',
  'busy.authenticating': 'Notiek apstiprināšana bankā…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Apstipriniet savā bankā',
  'challenge.about': 'Bankai jāpārliecinās, ka tas esat jūs.',
  'challenge.frame': 'Jūsu bankas lapa',
  'challenge.loading': 'Atveram jūsu bankas lapu…',
  'challenge.slow': 'Bankas lapas atvēršana aizņem laiku. Turpiniet gaidīt vai mēģiniet vēlreiz.',
  'challenge.unavailable':
    'Bankas lapu neizdevās atvērt. Mēģiniet vēlreiz vai atceliet un maksājiet citādi.',
  'challenge.hurry': 'Apstiprināšanai atlikušas mazāk nekā divas minūtes.',
  'challenge.cancel': 'Atcelt maksājumu',

  // leaving for a provider, and coming back
  'redirect.resume': 'Turpināt ar maksājumu',
  'redirect.startAgain': 'Samaksa vēl nav veikta. Lai maksātu citādi, sāciet no jauna no groza.',
  'redirect.window': 'Pabeidziet maksājumu ar {name} atvērtajā logā.',
  'redirect.window.bank': 'Pabeidziet maksājumu savā bankā atvērtajā logā.',
  'redirect.window.page': 'Pabeidziet maksājumu atvērtajā logā.',
  'redirect.showWindow': 'Rādīt logu',
  'redirect.stop': 'Atcelt maksājumu',
  'redirect.unfinished': 'Maksājums ar {name} vēl nav pabeigts.',
  'redirect.unfinished.bank': 'Maksājums jūsu bankā vēl nav pabeigts.',
  'redirect.now.bank': 'Jūs pāriesiet uz savu banku un pēc tam atgriezīsieties šeit.',
  'redirect.now.page': 'Jūs apstiprināsiet maksājumu drošā lapā un pēc tam atgriezīsieties šeit.',
  'redirect.afterOrder.bank': 'Pēc pasūtījuma noformēšanas jūs pāriesiet uz savu banku.',
  'redirect.afterOrder.page':
    'Pēc pasūtījuma noformēšanas jūs apstiprināsiet maksājumu drošā lapā.',
  'details.afterOrder': 'Maksājuma datus saņemsiet pēc pasūtījuma noformēšanas.',

  // saved methods
  'save.card': 'Saglabāt šo karti turpmākiem pirkumiem. Savā kontā to varat noņemt jebkurā laikā.',
  'save.method':
    'Saglabāt šo maksāšanas metodi turpmākiem pirkumiem. Savā kontā to varat noņemt jebkurā laikā.',
  'save.required': 'Lūdzu, piekrītiet, ka saglabājam šo maksāšanas metodi.',
  'saved.cancel': 'Atcelt',
  'saved.month': 'Mēnesis',
  'saved.year': 'Gads',
  'saved.expiryWrong': 'Izvēlieties datumu nākotnē.',
  'save.done': 'Saglabāts: {name}.',
  'save.again': 'Pievienot vēl vienu maksāšanas metodi',
  'saved.name': '{brand}, pēdējie cipari {digits}',
  'saved.expires': 'Derīga līdz {date}',
  'saved.expired': 'Termiņš beidzās {date}',
  'saved.default': 'Noklusējums',
  'saved.codeTitle': 'Drošības kods: {name}',
  'saved.codeMissing': 'Ievadiet šīs kartes drošības kodu.',
  'saved.isExpired':
    'Šīs kartes derīguma termiņš ir beidzies. Ja jaunajai kartei ir tas pats numurs, ievadiet tās jauno datumu.',
  'saved.update': 'Atjaunināt derīguma termiņu',
  'saved.expiry': 'Derīga līdz',
  'saved.saveExpiry': 'Saglabāt datumu',
  'saved.updated': 'Jaunais derīguma termiņš ir saglabāts: {name}.',
  'saved.setDefault': 'Iestatīt kā noklusējumu',
  'saved.isDefault': 'Jūsu noklusējuma karte tagad ir {name}.',
  'saved.remove': 'Noņemt',
  'saved.removeNamed': 'Noņemt: {name}',
  'saved.removeQuestion':
    'Vai noņemt no jūsu konta: {name}? Lai atkal izmantotu, dati būs jāievada no jauna.',
  'saved.keep': 'Paturēt karti',
  'saved.removed': 'Noņemts: {name}.',
  'saved.needed': 'Ar šo karti tiek maksāts par abonementu, tāpēc šeit to nevar noņemt.',

  // consents and legal texts
  'terms.accept': 'Esmu izlasījis(-usi) pārdošanas noteikumus un tiem piekrītu.',
  'terms.acceptSubscription':
    'Esmu izlasījis(-usi) pārdošanas noteikumus un tiem piekrītu. Mans abonements tiek pagarināts un par to tiek iekasēta maksa, līdz es to atceļu.',
  'terms.eula': 'Piekrītu {company} licences līgumam.',
  'terms.termsOfUse': 'Piekrītu {company} lietošanas noteikumiem.',
  'terms.read': 'Lasīt noteikumus',
  'terms.required': 'Lai turpinātu, piekrītiet noteikumiem.',
  'legal.label': 'Juridiskā informācija',
  'legal.soldBy': 'Pārdevējs: {name}',
  'link.newWindow': 'tiek atvērts jaunā logā',
};

export default paying;
