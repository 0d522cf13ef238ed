import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Snel afrekenen',
  'express.pay': 'Betalen met {name}',
  'methods.more': 'Alle betaalmethoden tonen ({count})',
  'dropin.or': 'of betaal op een andere manier',
  'dropin.doNotClose': 'Sluit deze pagina niet.',
  'dropin.cardLost': 'Vul je kaartgegevens opnieuw in.',
  'dropin.cardCleared':
    'Je kaartgegevens zijn gewist toen je deze pagina verliet. Vul ze opnieuw in.',
  'dropin.amountChanged': 'Het bedrag is nu {amount}. Controleer het en klik nogmaals op de knop.',
  'dropin.recut':
    'Het bedrag is gewijzigd van {before} naar {amount}. Controleer het voordat je de bestelling plaatst.',
  'dropin.attachSlow': 'Dit duurt langer dan normaal. Blijf wachten of controleer het opnieuw.',
  'action.check': 'Opnieuw controleren',
  'action.unfinished':
    'Bevestig het bij je bank als die daarom vraagt, bijvoorbeeld in de bankapp. Controleer het daarna hier opnieuw.',
  'dropin.change': 'Op een andere manier betalen',
  'dropin.expiring': 'Je hebt nog minder dan twee minuten om te betalen.',
  'card.title': 'Beveiligd kaartformulier',

  // the button
  'button.continueTo.bank': 'Doorgaan naar je bank',
  'button.continueTo.page': 'Doorgaan naar de betaalpagina',
  'button.choose': 'Deze betaalmethode kiezen',
  'button.choose.named': '{name} kiezen',
  'button.choose.konbini': 'Betalen in de winkel kiezen',
  'button.choose.codJapan': 'Betalen bij aflevering kiezen',
  'button.choose.directDebit': 'Incasso kiezen',
  'button.choose.directDebitGb': 'Incasso kiezen',
  'button.choose.onlineBanking': 'Internetbankieren kiezen',
  'button.busy': 'Bezig met verwerken…',

  // what is under way
  'busy.reconciling': 'We controleren of je betaling is gelukt…',
  'busy.redirecting': 'Je wordt doorgestuurd naar {name}…',
  'busy.redirecting.bank': 'Je wordt doorgestuurd naar je bank…',
  'busy.redirecting.page': 'Je wordt doorgestuurd naar een beveiligde pagina…',
  'busy.returning': 'We controleren je betaling bij {name}…',
  'busy.returning.bank': 'We controleren je betaling bij je bank…',
  'busy.returning.page': 'We controleren je betaling…',
  'busy.attaching': 'We voegen je betaalmethode toe aan de bestelling…',
  'busy.authenticating': 'Bevestigen bij je bank…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Bevestig bij je bank',
  'challenge.about': 'Je bank wil bevestigen dat jij het bent.',
  'challenge.frame': 'Pagina van je bank',
  'challenge.loading': 'De pagina van je bank wordt geopend…',
  'challenge.slow':
    'De pagina van je bank laat op zich wachten. Blijf wachten of probeer het opnieuw.',
  'challenge.unavailable':
    'De pagina van je bank kon niet worden geopend. Probeer het opnieuw, of annuleer en betaal op een andere manier.',
  'challenge.hurry': 'Je hebt nog minder dan twee minuten om te bevestigen.',
  'challenge.cancel': 'Betaling annuleren',

  // leaving for a provider, and coming back
  'redirect.resume': 'Doorgaan naar betaling',
  'redirect.startAgain':
    'Je hebt niet betaald. Begin opnieuw vanuit je winkelwagen om op een andere manier te betalen.',
  'redirect.window': 'Rond de betaling bij {name} af in het venster dat is geopend.',
  'redirect.window.bank': 'Rond de betaling bij je bank af in het venster dat is geopend.',
  'redirect.window.page': 'Rond de betaling af in het venster dat is geopend.',
  'redirect.showWindow': 'Venster tonen',
  'redirect.stop': 'Betaling annuleren',
  'redirect.unfinished': 'Je hebt de betaling bij {name} nog niet afgerond.',
  'redirect.unfinished.bank': 'Je hebt de betaling bij je bank nog niet afgerond.',
  'redirect.now.bank': 'Je gaat verder bij je bank en komt daarna hier terug.',
  'redirect.now.page':
    'Je bevestigt je betaling op een beveiligde pagina en komt daarna hier terug.',
  'redirect.afterOrder.bank': 'Je gaat verder bij je bank nadat je de bestelling hebt geplaatst.',
  'redirect.afterOrder.page':
    'Je bevestigt je betaling op een beveiligde pagina nadat je de bestelling hebt geplaatst.',
  'details.afterOrder': 'Je krijgt de betaalgegevens nadat je de bestelling hebt geplaatst.',

  // saved methods
  'save.card':
    'Deze kaart opslaan voor toekomstige aankopen. Je kunt de kaart altijd verwijderen in je account.',
  'save.method':
    'Deze betaalmethode opslaan voor toekomstige aankopen. Je kunt de methode altijd verwijderen in je account.',
  'save.required': 'Ga ermee akkoord dat we deze betaalmethode opslaan.',
  'saved.cancel': 'Annuleren',
  'saved.month': 'Maand',
  'saved.year': 'Jaar',
  'saved.expiryWrong': 'Kies een maand en jaar die nog niet voorbij zijn.',
  'save.done': '{name} is opgeslagen.',
  'save.again': 'Nog een betaalmethode toevoegen',
  'saved.name': '{brand} eindigend op {digits}',
  'saved.expires': 'Geldig tot {date}',
  'saved.expired': 'Verlopen {date}',
  'saved.default': 'Standaard',
  'saved.codeTitle': 'Beveiligingscode voor {name}',
  'saved.codeMissing': 'Vul de beveiligingscode van deze kaart in.',
  'saved.isExpired':
    'Deze kaart is verlopen. Heeft je nieuwe kaart hetzelfde nummer, vul dan de nieuwe datum in.',
  'saved.update': 'Vervaldatum bijwerken',
  'saved.expiry': 'Vervaldatum',
  'saved.saveExpiry': 'Datum opslaan',
  'saved.updated': 'De nieuwe datum van {name} is opgeslagen.',
  'saved.setDefault': 'Als standaard instellen',
  'saved.isDefault': '{name} is nu je standaardkaart.',
  'saved.remove': 'Verwijderen',
  'saved.removeNamed': '{name} verwijderen',
  'saved.removeQuestion':
    '{name} uit je account verwijderen? Om de kaart weer te gebruiken, moet je die opnieuw invullen.',
  'saved.keep': 'Kaart behouden',
  'saved.removed': '{name} is verwijderd.',
  'saved.needed':
    'Met deze kaart wordt een abonnement betaald, dus je kunt de kaart hier niet verwijderen.',

  // consents and legal texts
  'terms.accept': 'Ik heb de verkoopvoorwaarden gelezen en ga ermee akkoord.',
  'terms.acceptSubscription':
    'Ik heb de verkoopvoorwaarden gelezen en ga ermee akkoord. Mijn abonnement wordt verlengd en in rekening gebracht totdat ik het opzeg.',
  'terms.eula': 'Ik ga akkoord met de licentieovereenkomst van {company}.',
  'terms.termsOfUse': 'Ik ga akkoord met de gebruiksvoorwaarden van {company}.',
  'terms.read': 'Voorwaarden lezen',
  'terms.required': 'Ga akkoord met de voorwaarden om door te gaan.',
  'legal.label': 'Juridische informatie',
  'legal.soldBy': 'Verkocht door {name}',
  'link.newWindow': 'opent in een nieuw venster',
};

export default paying;
