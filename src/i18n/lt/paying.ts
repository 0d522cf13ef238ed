import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Greitas atsiskaitymas',
  'express.pay': 'Mokėti per „{name}“',
  'methods.more': 'Rodyti visus mokėjimo būdus ({count})',
  'dropin.or': 'arba mokėkite kitu būdu',
  'dropin.doNotClose': 'Neuždarykite šio puslapio.',
  'dropin.cardLost': 'Dar kartą įveskite kortelės duomenis.',
  'dropin.cardCleared':
    'Išėjus iš šio puslapio kortelės duomenys buvo ištrinti. Įveskite juos dar kartą.',
  'dropin.amountChanged':
    'Dabar suma yra {amount}. Patikrinkite ją ir dar kartą paspauskite mygtuką.',
  'dropin.recut':
    'Suma pasikeitė iš {before} į {amount}. Patikrinkite ją prieš pateikdami užsakymą.',
  'dropin.attachSlow': 'Tai trunka ilgiau nei įprastai. Palaukite arba patikrinkite dar kartą.',
  'action.check': 'Patikrinti dar kartą',
  'action.unfinished':
    'Jei bankas prašo patvirtinti, pavyzdžiui, savo programėlėje, patvirtinkite. Tada dar kartą patikrinkite čia.',
  'dropin.change': 'Naudoti kitą mokėjimo būdą',
  'dropin.expiring': 'Sumokėti liko mažiau nei dvi minutės.',
  'card.title': 'Saugi kortelės forma',

  // the button
  'button.continueTo.bank': 'Tęsti į savo banką',
  'button.continueTo.page': 'Tęsti į mokėjimo puslapį',
  'button.choose': 'Rinktis šį mokėjimo būdą',
  'button.choose.named': 'Rinktis „{name}“',
  'button.choose.konbini': 'Rinktis mokėjimą parduotuvėje',
  'button.choose.codJapan': 'Rinktis mokėjimą pristatymo metu',
  'button.choose.directDebit': 'Rinktis tiesioginį debetą',
  'button.choose.directDebitGb': 'Rinktis tiesioginį debetą',
  'button.choose.onlineBanking': 'Rinktis internetinę bankininkystę',
  'button.busy': 'Apdorojama…',

  // what is under way
  'busy.reconciling': 'Tikrinama, ar jūsų mokėjimas pavyko…',
  'busy.redirecting': 'Nukreipiama į „{name}“…',
  'busy.redirecting.bank': 'Nukreipiama į jūsų banką…',
  'busy.redirecting.page': 'Nukreipiama į saugų puslapį…',
  'busy.returning': 'Jūsų mokėjimas tikrinamas per „{name}“…',
  'busy.returning.bank': 'Jūsų mokėjimas tikrinamas banke…',
  'busy.returning.page': 'Jūsų mokėjimas tikrinamas…',
  'busy.attaching': 'Mokėjimo būdas pridedamas prie užsakymo…',
  'busy.authenticating': 'Tvirtinama banke…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Patvirtinkite savo banke',
  'challenge.about': 'Bankas turi įsitikinti, kad tai jūs.',
  'challenge.frame': 'Jūsų banko puslapis',
  'challenge.loading': 'Atveriamas jūsų banko puslapis…',
  'challenge.slow': 'Banko puslapis atveriamas ilgai. Palaukite arba bandykite dar kartą.',
  'challenge.unavailable':
    'Nepavyko atverti banko puslapio. Bandykite dar kartą arba atšaukite ir sumokėkite kitu būdu.',
  'challenge.hurry': 'Patvirtinti liko mažiau nei dvi minutės.',
  'challenge.cancel': 'Atšaukti mokėjimą',

  // leaving for a provider, and coming back
  'redirect.resume': 'Tęsti mokėjimą',
  'redirect.startAgain':
    'Dar nesumokėjote. Norėdami mokėti kitu būdu, pradėkite iš naujo nuo krepšelio.',
  'redirect.window': 'Užbaikite mokėjimą per „{name}“ atsivėrusiame lange.',
  'redirect.window.bank': 'Užbaikite mokėjimą savo banke atsivėrusiame lange.',
  'redirect.window.page': 'Užbaikite mokėjimą atsivėrusiame lange.',
  'redirect.showWindow': 'Rodyti langą',
  'redirect.stop': 'Atšaukti mokėjimą',
  'redirect.unfinished': 'Dar nebaigėte mokėti per „{name}“.',
  'redirect.unfinished.bank': 'Dar nebaigėte mokėti savo banke.',
  'redirect.now.bank': 'Būsite nukreipti į savo banką, o tada grįšite čia.',
  'redirect.now.page': 'Mokėjimą patvirtinsite saugiame puslapyje, o tada grįšite čia.',
  'redirect.afterOrder.bank': 'Pateikę užsakymą būsite nukreipti į savo banką.',
  'redirect.afterOrder.page': 'Mokėjimą patvirtinsite saugiame puslapyje pateikę užsakymą.',
  'details.afterOrder': 'Mokėjimo duomenis gausite pateikę užsakymą.',

  // saved methods
  'save.card':
    'Išsaugoti šią kortelę būsimiems pirkiniams. Galėsite bet kada ją pašalinti savo paskyroje.',
  'save.method':
    'Išsaugoti šį mokėjimo būdą būsimiems pirkiniams. Galėsite bet kada jį pašalinti savo paskyroje.',
  'save.required': 'Sutikite, kad išsaugotume šį mokėjimo būdą.',
  'saved.cancel': 'Atšaukti',
  'saved.month': 'Mėnuo',
  'saved.year': 'Metai',
  'saved.expiryWrong': 'Pasirinkite būsimą datą.',
  'save.done': 'Išsaugota: {name}.',
  'save.again': 'Pridėti kitą mokėjimo būdą',
  'saved.name': '{brand}, paskutiniai skaitmenys {digits}',
  'saved.expires': 'Galioja iki {date}',
  'saved.expired': 'Nebegalioja nuo {date}',
  'saved.default': 'Numatytoji',
  'saved.codeTitle': 'Saugos kodas: {name}',
  'saved.codeMissing': 'Įveskite šios kortelės saugos kodą.',
  'saved.isExpired':
    'Šios kortelės galiojimas baigėsi. Jei naujos kortelės numeris toks pat, įveskite naują jos datą.',
  'saved.update': 'Atnaujinti galiojimo datą',
  'saved.expiry': 'Galioja iki',
  'saved.saveExpiry': 'Išsaugoti datą',
  'saved.updated': 'Nauja galiojimo data išsaugota: {name}.',
  'saved.setDefault': 'Nustatyti kaip numatytąją',
  'saved.isDefault': 'Dabar jūsų numatytoji kortelė: {name}.',
  'saved.remove': 'Pašalinti',
  'saved.removeNamed': 'Pašalinti: {name}',
  'saved.removeQuestion':
    'Pašalinti iš jūsų paskyros: {name}? Norint vėl naudoti, duomenis reikės įvesti iš naujo.',
  'saved.keep': 'Palikti kortelę',
  'saved.removed': 'Pašalinta: {name}.',
  'saved.needed': 'Šia kortele mokama už prenumeratą, todėl čia jos pašalinti negalima.',

  // consents and legal texts
  'terms.accept': 'Perskaičiau pardavimo sąlygas ir su jomis sutinku.',
  'terms.acceptSubscription':
    'Perskaičiau pardavimo sąlygas ir su jomis sutinku. Mano prenumerata pratęsiama ir apmokestinama, kol jos neatšauksiu.',
  'terms.eula': 'Sutinku su „{company}“ licencijos sutartimi.',
  'terms.termsOfUse': 'Sutinku su „{company}“ naudojimo sąlygomis.',
  'terms.read': 'Skaityti sąlygas',
  'terms.required': 'Norėdami tęsti, sutikite su sąlygomis.',
  'legal.label': 'Teisinė informacija',
  'legal.soldBy': 'Pardavėjas: {name}',
  'link.newWindow': 'atveriama naujame lange',
};

export default paying;
