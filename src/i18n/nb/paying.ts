import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Hurtigkasse',
  'express.pay': 'Betal med {name}',
  'methods.more': 'Vis alle betalingsmåter ({count})',
  'dropin.or': 'eller betal på en annen måte',
  'dropin.doNotClose': 'Ikke lukk denne siden.',
  'dropin.cardLost': 'Skriv inn kortopplysningene på nytt.',
  'dropin.cardCleared':
    'Kortopplysningene dine ble slettet da du forlot siden. Skriv dem inn på nytt.',
  'dropin.amountChanged': 'Beløpet er nå {amount}. Sjekk det, og trykk så på knappen igjen.',
  'dropin.recut':
    'Beløpet er endret fra {before} til {amount}. Sjekk det før du legger inn bestillingen.',
  'dropin.attachSlow': 'Dette tar lengre tid enn vanlig. Vent litt til eller sjekk igjen.',
  'action.check': 'Sjekk igjen',
  'action.unfinished':
    'Hvis banken ber deg bekrefte betalingen, for eksempel i bankappen, gjør du det først. Sjekk deretter igjen her.',
  'dropin.change': 'Betal på en annen måte',
  'dropin.expiring': 'Du har mindre enn to minutter igjen til å betale.',
  'card.title': 'Sikkert kortskjema',

  // the button
  'button.continueTo.bank': 'Fortsett til banken din',
  'button.continueTo.page': 'Fortsett til betalingssiden',
  'button.choose': 'Velg denne betalingsmåten',
  'button.choose.named': 'Velg {name}',
  'button.choose.konbini': 'Velg å betale i butikk',
  'button.choose.codJapan': 'Velg postoppkrav',
  'button.choose.directDebit': 'Velg direktebelastning',
  'button.choose.directDebitGb': 'Velg direktebelastning',
  'button.choose.onlineBanking': 'Velg nettbank',
  'button.busy': 'Behandler…',

  // what is under way
  'busy.reconciling': 'Sjekker om betalingen gikk gjennom…',
  'busy.redirecting': 'Sender deg til {name}…',
  'busy.redirecting.bank': 'Sender deg til banken din…',
  'busy.redirecting.page': 'Sender deg til en sikker side…',
  'busy.returning': 'Sjekker betalingen hos {name}…',
  'busy.returning.bank': 'Sjekker betalingen hos banken din…',
  'busy.returning.page': 'Sjekker betalingen…',
  'busy.attaching': 'Legger betalingsmåten til i bestillingen…',
  'busy.authenticating': 'Bekrefter med banken din…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Bekreft hos banken din',
  'challenge.about': 'Banken din må bekrefte at det er deg.',
  'challenge.frame': 'Bankens side',
  'challenge.loading': 'Åpner bankens side…',
  'challenge.slow': 'Bankens side bruker litt tid. Vent litt til eller prøv igjen.',
  'challenge.unavailable':
    'Vi kunne ikke åpne bankens side. Prøv igjen, eller avbryt og betal på en annen måte.',
  'challenge.hurry': 'Du har mindre enn to minutter igjen til å bekrefte.',
  'challenge.cancel': 'Avbryt betalingen',

  // leaving for a provider, and coming back
  'redirect.resume': 'Fortsett til betalingen',
  'redirect.startAgain':
    'Du har ikke betalt. Begynn på nytt fra handlekurven hvis du vil betale på en annen måte.',
  'redirect.window': 'Fullfør betalingen hos {name} i vinduet som ble åpnet.',
  'redirect.window.bank': 'Fullfør betalingen hos banken din i vinduet som ble åpnet.',
  'redirect.window.page': 'Fullfør betalingen i vinduet som ble åpnet.',
  'redirect.showWindow': 'Vis vinduet',
  'redirect.stop': 'Avbryt betalingen',
  'redirect.unfinished': 'Du har ikke fullført betalingen hos {name} ennå.',
  'redirect.unfinished.bank': 'Du har ikke fullført betalingen hos banken din ennå.',
  'redirect.now.bank': 'Du fortsetter til banken din og kommer deretter tilbake hit.',
  'redirect.now.page': 'Du bekrefter betalingen på en sikker side og kommer deretter tilbake hit.',
  'redirect.afterOrder.bank': 'Du fortsetter til banken din når du har lagt inn bestillingen.',
  'redirect.afterOrder.page':
    'Du bekrefter betalingen på en sikker side når du har lagt inn bestillingen.',
  'details.afterOrder': 'Du får betalingsopplysningene når du har lagt inn bestillingen.',

  // saved methods
  'save.card': 'Lagre kortet for fremtidige kjøp. Du kan når som helst fjerne det fra kontoen din.',
  'save.method':
    'Lagre betalingsmåten for fremtidige kjøp. Du kan når som helst fjerne den fra kontoen din.',
  'save.required': 'Godta at vi lagrer denne betalingsmåten.',
  'saved.cancel': 'Avbryt',
  'saved.month': 'Måned',
  'saved.year': 'År',
  'saved.expiryWrong': 'Velg en dato i fremtiden.',
  'save.done': '{name} er lagret.',
  'save.again': 'Legg til enda en betalingsmåte',
  'saved.name': '{brand} som slutter på {digits}',
  'saved.expires': 'Utløper {date}',
  'saved.expired': 'Utløp {date}',
  'saved.default': 'Standard',
  'saved.codeTitle': 'Sikkerhetskode for {name}',
  'saved.codeMissing': 'Skriv inn sikkerhetskoden for dette kortet.',
  'saved.isExpired':
    'Kortet er utløpt. Hvis det nye kortet ditt har samme nummer, skriver du inn den nye datoen.',
  'saved.update': 'Oppdater utløpsdatoen',
  'saved.expiry': 'Utløpsdato',
  'saved.saveExpiry': 'Lagre datoen',
  'saved.updated': 'Den nye datoen for {name} er lagret.',
  'saved.setDefault': 'Bruk som standard',
  'saved.isDefault': '{name} er nå standardkortet ditt.',
  'saved.remove': 'Fjern',
  'saved.removeNamed': 'Fjern {name}',
  'saved.removeQuestion':
    'Vil du fjerne {name} fra kontoen din? For å bruke kortet senere må du skrive det inn på nytt.',
  'saved.keep': 'Behold kortet',
  'saved.removed': '{name} er fjernet.',
  'saved.needed': 'Kortet betaler for et abonnement, så det kan ikke fjernes her.',

  // consents and legal texts
  'terms.accept': 'Jeg har lest og godtar salgsvilkårene.',
  'terms.acceptSubscription':
    'Jeg har lest og godtar salgsvilkårene. Abonnementet mitt fornyes og belastes til jeg sier det opp.',
  'terms.eula': 'Jeg godtar lisensavtalen fra {company}.',
  'terms.termsOfUse': 'Jeg godtar bruksvilkårene fra {company}.',
  'terms.read': 'Les vilkårene',
  'terms.required': 'Godta vilkårene for å fortsette.',
  'legal.label': 'Juridisk informasjon',
  'legal.soldBy': 'Selges av {name}',
  'link.newWindow': 'åpnes i et nytt vindu',
};

export default paying;
