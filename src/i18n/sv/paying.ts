import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Snabbkassa',
  'express.pay': 'Betala med {name}',
  'methods.more': 'Visa alla betalsätt ({count})',
  'dropin.or': 'eller betala på ett annat sätt',
  'dropin.doNotClose': 'Stäng inte sidan.',
  'dropin.cardLost': 'Ange dina kortuppgifter igen.',
  'dropin.cardCleared': 'Dina kortuppgifter rensades när du lämnade sidan. Ange dem igen.',
  'dropin.amountChanged':
    'Beloppet är nu {amount}. Kontrollera det och tryck sedan på knappen igen.',
  'dropin.recut':
    'Beloppet har ändrats från {before} till {amount}. Kontrollera det innan du lägger beställningen.',
  'dropin.attachSlow': 'Det här tar längre tid än vanligt. Vänta lite till eller kontrollera igen.',
  'action.check': 'Kontrollera igen',
  'action.unfinished':
    'Bekräfta hos din bank om den ber om det, till exempel i bankens app. Kontrollera sedan igen här.',
  'dropin.change': 'Betala på ett annat sätt',
  'dropin.expiring': 'Du har mindre än två minuter kvar att betala.',
  'card.title': 'Säkert kortformulär',

  // the button
  'button.continueTo.bank': 'Fortsätt till din bank',
  'button.continueTo.page': 'Fortsätt till betalsidan',
  'button.choose': 'Välj det här betalsättet',
  'button.choose.named': 'Välj {name}',
  'button.choose.konbini': 'Välj att betala i butik',
  'button.choose.codJapan': 'Välj postförskott',
  'button.choose.directDebit': 'Välj autogiro',
  'button.choose.directDebitGb': 'Välj autogiro',
  'button.choose.onlineBanking': 'Välj internetbank',
  'button.busy': 'Bearbetar…',

  // what is under way
  'busy.reconciling': 'Kontrollerar om betalningen gick igenom…',
  'busy.redirecting': 'Du skickas till {name}…',
  'busy.redirecting.bank': 'Du skickas till din bank…',
  'busy.redirecting.page': 'Du skickas till en säker sida…',
  'busy.returning': 'Kontrollerar betalningen hos {name}…',
  'busy.returning.bank': 'Kontrollerar betalningen hos din bank…',
  'busy.returning.page': 'Kontrollerar betalningen…',
  'busy.attaching': 'Lägger till betalsättet i beställningen…',
  'busy.authenticating': 'Bekräftar med din bank…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Bekräfta hos din bank',
  'challenge.about': 'Din bank behöver bekräfta att det är du.',
  'challenge.frame': 'Din banks sida',
  'challenge.loading': 'Öppnar din banks sida…',
  'challenge.slow': 'Din banks sida dröjer. Vänta lite till eller försök igen.',
  'challenge.unavailable':
    'Din banks sida kunde inte öppnas. Försök igen, eller avbryt och betala på ett annat sätt.',
  'challenge.hurry': 'Du har mindre än två minuter kvar att bekräfta.',
  'challenge.cancel': 'Avbryt betalningen',

  // leaving for a provider, and coming back
  'redirect.resume': 'Fortsätt till betalningen',
  'redirect.startAgain':
    'Du har inte betalat. Börja om från varukorgen om du vill betala på ett annat sätt.',
  'redirect.window': 'Slutför betalningen hos {name} i fönstret som öppnades.',
  'redirect.window.bank': 'Slutför betalningen hos din bank i fönstret som öppnades.',
  'redirect.window.page': 'Slutför betalningen i fönstret som öppnades.',
  'redirect.showWindow': 'Visa fönstret',
  'redirect.stop': 'Avbryt betalningen',
  'redirect.unfinished': 'Du har inte slutfört betalningen hos {name} än.',
  'redirect.unfinished.bank': 'Du har inte slutfört betalningen hos din bank än.',
  'redirect.now.bank': 'Du fortsätter till din bank och kommer sedan tillbaka hit.',
  'redirect.now.page': 'Du bekräftar betalningen på en säker sida och kommer sedan tillbaka hit.',
  'redirect.afterOrder.bank': 'Du fortsätter till din bank när du har lagt beställningen.',
  'redirect.afterOrder.page':
    'Du bekräftar betalningen på en säker sida när du har lagt beställningen.',
  'details.afterOrder': 'Du får betalningsuppgifterna när du har lagt beställningen.',

  // saved methods
  'save.card': 'Spara kortet för framtida köp. Du kan när som helst ta bort det på ditt konto.',
  'save.method':
    'Spara betalsättet för framtida köp. Du kan när som helst ta bort det på ditt konto.',
  'save.required': 'Godkänn att vi sparar betalsättet.',
  'saved.cancel': 'Avbryt',
  'saved.month': 'Månad',
  'saved.year': 'År',
  'saved.expiryWrong': 'Välj en månad och ett år som inte har passerat.',
  'save.done': '{name} har sparats.',
  'save.again': 'Lägg till ett betalsätt till',
  'saved.name': '{brand} som slutar på {digits}',
  'saved.expires': 'Går ut {date}',
  'saved.expired': 'Gick ut {date}',
  'saved.default': 'Standard',
  'saved.codeTitle': 'Säkerhetskod för {name}',
  'saved.codeMissing': 'Ange kortets säkerhetskod.',
  'saved.isExpired': 'Kortet har gått ut. Ange det nya datumet om ditt nya kort har samma nummer.',
  'saved.update': 'Uppdatera utgångsdatum',
  'saved.expiry': 'Utgångsdatum',
  'saved.saveExpiry': 'Spara datum',
  'saved.updated': 'Det nya datumet för {name} har sparats.',
  'saved.setDefault': 'Använd som standard',
  'saved.isDefault': '{name} är nu ditt standardkort.',
  'saved.remove': 'Ta bort',
  'saved.removeNamed': 'Ta bort {name}',
  'saved.removeQuestion':
    'Ta bort {name} från ditt konto? Du måste ange kortet på nytt för att använda det igen.',
  'saved.keep': 'Behåll kortet',
  'saved.removed': '{name} har tagits bort.',
  'saved.needed': 'En prenumeration betalas med kortet, så det kan inte tas bort här.',

  // consents and legal texts
  'terms.accept': 'Jag har läst och godkänner försäljningsvillkoren.',
  'terms.acceptSubscription':
    'Jag har läst och godkänner försäljningsvillkoren. Min prenumeration förnyas och debiteras tills jag säger upp den.',
  'terms.eula': 'Jag godkänner licensavtalet från {company}.',
  'terms.termsOfUse': 'Jag godkänner användarvillkoren från {company}.',
  'terms.read': 'Läs villkoren',
  'terms.required': 'Godkänn villkoren för att fortsätta.',
  'legal.label': 'Juridisk information',
  'legal.soldBy': 'Säljs av {name}',
  'link.newWindow': 'öppnas i ett nytt fönster',
};

export default paying;
