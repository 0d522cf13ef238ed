import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Hurtig betaling',
  'express.pay': 'Betal med {name}',
  'methods.more': 'Vis alle betalingsmetoder ({count})',
  'dropin.or': 'eller betal på en anden måde',
  'dropin.doNotClose': 'Luk ikke denne side.',
  'dropin.cardLost': 'Indtast dine kortoplysninger igen.',
  'dropin.cardCleared': 'Dine kortoplysninger blev ryddet, da du forlod siden. Indtast dem igen.',
  'dropin.amountChanged': 'Beløbet er nu {amount}. Tjek det, og tryk så på knappen igen.',
  'dropin.recut': 'Beløbet er ændret fra {before} til {amount}. Tjek det, før du afgiver ordren.',
  'dropin.attachSlow': 'Det tager længere tid end normalt. Vent lidt endnu, eller tjek igen.',
  'action.check': 'Tjek igen',
  'action.unfinished':
    'Hvis din bank beder dig om at bekræfte betalingen, for eksempel i dens app, skal du gøre det først. Tjek derefter igen her.',
  'dropin.change': 'Betal på en anden måde',
  'dropin.expiring': 'Du har mindre end to minutter tilbage til at betale.',
  'card.title': 'Sikker kortformular',

  // the button
  'button.continueTo.bank': 'Fortsæt til din bank',
  'button.continueTo.page': 'Fortsæt til betalingssiden',
  'button.choose': 'Vælg denne betalingsmetode',
  'button.choose.named': 'Vælg {name}',
  'button.choose.konbini': 'Vælg at betale i en butik',
  'button.choose.codJapan': 'Vælg efterkrav',
  'button.choose.directDebit': 'Vælg direkte debitering',
  'button.choose.directDebitGb': 'Vælg direkte debitering',
  'button.choose.onlineBanking': 'Vælg netbank',
  'button.busy': 'Behandler…',

  // what is under way
  'busy.reconciling': 'Tjekker, om din betaling gik igennem…',
  'busy.redirecting': 'Sender dig til {name}…',
  'busy.redirecting.bank': 'Sender dig til din bank…',
  'busy.redirecting.page': 'Sender dig til en sikker side…',
  'busy.returning': 'Tjekker din betaling hos {name}…',
  'busy.returning.bank': 'Tjekker din betaling hos din bank…',
  'busy.returning.page': 'Tjekker din betaling…',
  'busy.attaching': 'Føjer din betalingsmetode til ordren…',
  'busy.authenticating': 'Bekræfter med din bank…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Bekræft hos din bank',
  'challenge.about': 'Din bank skal bekræfte, at det er dig.',
  'challenge.frame': 'Din banks side',
  'challenge.loading': 'Åbner din banks side…',
  'challenge.slow': 'Din banks side er længe om at åbne. Vent lidt endnu, eller prøv igen.',
  'challenge.unavailable':
    'Vi kunne ikke åbne din banks side. Prøv igen, eller annuller og betal på en anden måde.',
  'challenge.hurry': 'Du har mindre end to minutter tilbage til at bekræfte.',
  'challenge.cancel': 'Annuller betalingen',

  // leaving for a provider, and coming back
  'redirect.resume': 'Fortsæt til betalingen',
  'redirect.startAgain':
    'Du har ikke betalt. Start forfra fra din indkøbskurv for at betale på en anden måde.',
  'redirect.window': 'Gennemfør betalingen hos {name} i det vindue, der blev åbnet.',
  'redirect.window.bank': 'Gennemfør betalingen hos din bank i det vindue, der blev åbnet.',
  'redirect.window.page': 'Gennemfør betalingen i det vindue, der blev åbnet.',
  'redirect.showWindow': 'Vis vinduet',
  'redirect.stop': 'Annuller betalingen',
  'redirect.unfinished': 'Du har ikke gennemført betalingen hos {name} endnu.',
  'redirect.unfinished.bank': 'Du har ikke gennemført betalingen hos din bank endnu.',
  'redirect.now.bank': 'Du fortsætter til din bank og kommer derefter tilbage hertil.',
  'redirect.now.page':
    'Du bekræfter din betaling på en sikker side og kommer derefter tilbage hertil.',
  'redirect.afterOrder.bank': 'Du fortsætter til din bank, når du har afgivet ordren.',
  'redirect.afterOrder.page':
    'Du bekræfter din betaling på en sikker side, når du har afgivet ordren.',
  'details.afterOrder': 'Du får betalingsoplysningerne, når du har afgivet ordren.',

  // saved methods
  'save.card': 'Gem kortet til fremtidige køb. Du kan til enhver tid fjerne det på din konto.',
  'save.method':
    'Gem betalingsmetoden til fremtidige køb. Du kan til enhver tid fjerne den på din konto.',
  'save.required': 'Accepter, at vi gemmer denne betalingsmetode.',
  'saved.cancel': 'Annuller',
  'saved.month': 'Måned',
  'saved.year': 'År',
  'saved.expiryWrong': 'Vælg en dato i fremtiden.',
  'save.done': '{name} er gemt.',
  'save.again': 'Tilføj endnu en betalingsmetode',
  'saved.name': '{brand}, der ender på {digits}',
  'saved.expires': 'Udløber {date}',
  'saved.expired': 'Udløb {date}',
  'saved.default': 'Standard',
  'saved.codeTitle': 'Sikkerhedskode til {name}',
  'saved.codeMissing': 'Indtast sikkerhedskoden til dette kort.',
  'saved.isExpired':
    'Kortet er udløbet. Hvis dit nye kort har samme nummer, skal du indtaste den nye dato.',
  'saved.update': 'Opdater udløbsdatoen',
  'saved.expiry': 'Udløbsdato',
  'saved.saveExpiry': 'Gem datoen',
  'saved.updated': 'Den nye dato for {name} er gemt.',
  'saved.setDefault': 'Brug som standard',
  'saved.isDefault': '{name} er nu dit standardkort.',
  'saved.remove': 'Fjern',
  'saved.removeNamed': 'Fjern {name}',
  'saved.removeQuestion':
    'Vil du fjerne {name} fra din konto? Hvis du vil bruge kortet senere, skal du indtaste det igen.',
  'saved.keep': 'Behold kortet',
  'saved.removed': '{name} er fjernet.',
  'saved.needed': 'Kortet betaler for et abonnement, så det kan ikke fjernes her.',

  // consents and legal texts
  'terms.accept': 'Jeg har læst og accepterer salgsbetingelserne.',
  'terms.acceptSubscription':
    'Jeg har læst og accepterer salgsbetingelserne. Mit abonnement fornyes og opkræves, indtil jeg opsiger det.',
  'terms.eula': 'Jeg accepterer licensaftalen fra {company}.',
  'terms.termsOfUse': 'Jeg accepterer brugsbetingelserne fra {company}.',
  'terms.read': 'Læs betingelserne',
  'terms.required': 'Accepter betingelserne for at fortsætte.',
  'legal.label': 'Juridiske oplysninger',
  'legal.soldBy': 'Sælges af {name}',
  'link.newWindow': 'åbner i et nyt vindue',
};

export default paying;
