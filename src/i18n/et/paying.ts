import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Kiirmakse',
  'express.pay': 'Maksa teenusega {name}',
  'methods.more': 'Näita kõiki makseviise ({count})',
  'dropin.or': 'või makske muul viisil',
  'dropin.doNotClose': 'Ärge sulgege seda lehte.',
  'dropin.cardLost': 'Sisestage kaardi andmed uuesti.',
  'dropin.cardCleared':
    'Sellelt lehelt lahkudes kustutati teie kaardi andmed. Palun sisestage need uuesti.',
  'dropin.amountChanged': 'Summa on nüüd {amount}. Kontrollige seda ja vajutage nuppu uuesti.',
  'dropin.recut':
    'Varem oli summa {before}, nüüd on see {amount}. Kontrollige seda enne tellimuse esitamist.',
  'dropin.attachSlow': 'See võtab tavapärasest kauem aega. Oodake edasi või kontrollige uuesti.',
  'action.check': 'Kontrolli uuesti',
  'action.unfinished':
    'Kui pank küsib kinnitust, näiteks oma rakenduses, kinnitage makse. Seejärel kontrollige siin uuesti.',
  'dropin.change': 'Kasuta muud makseviisi',
  'dropin.expiring': 'Maksmiseks on jäänud alla kahe minuti.',
  'card.title': 'Turvaline kaardivorm',

  // the button
  'button.continueTo.bank': 'Jätka panka',
  'button.continueTo.page': 'Jätka makselehele',
  'button.choose': 'Vali see makseviis',
  'button.choose.named': 'Vali {name}',
  'button.choose.konbini': 'Vali maksmine poes',
  'button.choose.codJapan': 'Vali maksmine kättesaamisel',
  'button.choose.directDebit': 'Vali otsekorraldus',
  'button.choose.directDebitGb': 'Vali otsekorraldus',
  'button.choose.onlineBanking': 'Vali internetipank',
  'button.busy': 'Töötlemine…',

  // what is under way
  'busy.reconciling': 'Kontrollime, kas teie makse õnnestus…',
  'busy.redirecting': 'Suuname teid edasi: {name}…',
  'busy.redirecting.bank': 'Suuname teid panka…',
  'busy.redirecting.page': 'Suuname teid turvalisele lehele…',
  'busy.returning': 'Kontrollime teie makset: {name}…',
  'busy.returning.bank': 'Kontrollime teie makset pangast…',
  'busy.returning.page': 'Kontrollime teie makset…',
  'busy.attaching': 'Lisame makseviisi tellimusele…',
  'busy.authenticating': 'Kinnitamine pangas…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Kinnitage pangas',
  'challenge.about': 'Pank peab veenduma, et see olete teie.',
  'challenge.frame': 'Panga leht',
  'challenge.loading': 'Avame panga lehe…',
  'challenge.slow': 'Panga lehe avamine võtab aega. Oodake edasi või proovige uuesti.',
  'challenge.unavailable':
    'Panga lehte ei saanud avada. Proovige uuesti või tühistage ja makske muul viisil.',
  'challenge.hurry': 'Kinnitamiseks on jäänud alla kahe minuti.',
  'challenge.cancel': 'Tühista makse',

  // leaving for a provider, and coming back
  'redirect.resume': 'Jätka maksmist',
  'redirect.startAgain':
    'Te ei ole veel maksnud. Muul viisil maksmiseks alustage uuesti ostukorvist.',
  'redirect.window': 'Viige makse ({name}) lõpule avanenud aknas.',
  'redirect.window.bank': 'Viige makse pangas lõpule avanenud aknas.',
  'redirect.window.page': 'Viige makse lõpule avanenud aknas.',
  'redirect.showWindow': 'Näita akent',
  'redirect.stop': 'Tühista makse',
  'redirect.unfinished': 'Te ei ole makset ({name}) veel lõpule viinud.',
  'redirect.unfinished.bank': 'Te ei ole makset pangas veel lõpule viinud.',
  'redirect.now.bank': 'Teid suunatakse panka ja seejärel tagasi siia.',
  'redirect.now.page': 'Kinnitate makse turvalisel lehel ja tulete seejärel tagasi siia.',
  'redirect.afterOrder.bank': 'Pärast tellimuse esitamist suunatakse teid panka.',
  'redirect.afterOrder.page': 'Pärast tellimuse esitamist kinnitate makse turvalisel lehel.',
  'details.afterOrder': 'Makseandmed saate pärast tellimuse esitamist.',

  // saved methods
  'save.card':
    'Salvesta see kaart edaspidisteks ostudeks. Saate selle igal ajal oma kontolt eemaldada.',
  'save.method':
    'Salvesta see makseviis edaspidisteks ostudeks. Saate selle igal ajal oma kontolt eemaldada.',
  'save.required': 'Palun nõustuge selle makseviisi salvestamisega.',
  'saved.cancel': 'Tühista',
  'saved.month': 'Kuu',
  'saved.year': 'Aasta',
  'saved.expiryWrong': 'Valige tulevikus olev kuupäev.',
  'save.done': '{name} on salvestatud.',
  'save.again': 'Lisa veel üks makseviis',
  'saved.name': '{brand}, lõpunumbrid {digits}',
  'saved.expires': 'Kehtib kuni {date}',
  'saved.expired': 'Aegus {date}',
  'saved.default': 'Vaikimisi',
  'saved.codeTitle': 'Turvakood: {name}',
  'saved.codeMissing': 'Sisestage selle kaardi turvakood.',
  'saved.isExpired':
    'See kaart on aegunud. Kui teie uuel kaardil on sama number, sisestage selle uus kehtivusaeg.',
  'saved.update': 'Uuenda kehtivusaega',
  'saved.expiry': 'Kehtiv kuni',
  'saved.saveExpiry': 'Salvesta kuupäev',
  'saved.updated': 'Uus kehtivusaeg on salvestatud: {name}.',
  'saved.setDefault': 'Määra vaikimisi kaardiks',
  'saved.isDefault': '{name} on nüüd teie vaikimisi kaart.',
  'saved.remove': 'Eemalda',
  'saved.removeNamed': 'Eemalda: {name}',
  'saved.removeQuestion':
    'Kas eemaldada {name} teie kontolt? Uuesti kasutamiseks peate selle uuesti sisestama.',
  'saved.keep': 'Jäta kaart alles',
  'saved.removed': '{name} on eemaldatud.',
  'saved.needed': 'Selle kaardiga makstakse püsitellimuse eest, seega ei saa seda siin eemaldada.',

  // consents and legal texts
  'terms.accept': 'Olen müügitingimused läbi lugenud ja nõustun nendega.',
  'terms.acceptSubscription':
    'Olen müügitingimused läbi lugenud ja nõustun nendega. Minu püsitellimus pikeneb ja selle eest võetakse tasu, kuni ma selle tühistan.',
  'terms.eula': 'Nõustun litsentsilepinguga ({company}).',
  'terms.termsOfUse': 'Nõustun kasutustingimustega ({company}).',
  'terms.read': 'Loe tingimusi',
  'terms.required': 'Jätkamiseks nõustuge tingimustega.',
  'legal.label': 'Õigusteave',
  'legal.soldBy': 'Müüja: {name}',
  'link.newWindow': 'avaneb uues aknas',
};

export default paying;
