import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Opnieuw proberen',
  loading: 'Laden…',
  'error.offline': 'Je lijkt offline te zijn. Controleer je verbinding en probeer het opnieuw.',
  'error.service-unavailable':
    'De betaaldienst reageert niet. Probeer het over een ogenblik opnieuw.',
  'error.internal': 'Er is iets misgegaan. Probeer het opnieuw.',
  'state.unknown': 'Je betaling wordt behandeld. Kom later nog eens kijken.',

  // names of the usual methods
  'method.creditCard': 'Creditcard of betaalpas',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Bankoverschrijving',
  'method.customerCredit': 'Winkeltegoed',

  // the list of ways to pay
  'methods.legend': 'Hoe wil je betalen?',
  'methods.none':
    'Er is hier geen betaalmethode voor deze bestelling. Neem contact op met de winkel.',
  'methods.required': 'Kies hoe je wilt betalen.',
  'method.klarnaCredit.description': 'Betaal later of in delen',
  'method.wireTransfer.description': 'We verzenden zodra het geld binnen is',

  // the balance
  'summary.label': 'Betalingsoverzicht',
  'summary.remaining': 'Resterend',
  'summary.covered': 'Gedekt',
  'summary.stillToPay': 'Nog te betalen',
  'summary.total': 'Totaal van de bestelling',
  'summary.meter': '{covered} van {total} gedekt',
  'summary.card': '{brand} eindigend op {digits}',
  'readiness.requires_source':
    'Voeg een betaalmethode toe voor {amount} voordat je de bestelling plaatst.',

  // the drop-in
  'dropin.label': 'Betaling',
  'dropin.manageLegend': 'Betaalmethode toevoegen',
  'button.continue': 'Doorgaan',
  'button.payNow': 'Nu betalen',
  'button.buyNow': 'Nu kopen',
  'button.completeOrder': 'Verzenden en betaling afronden',
  'button.submitOrder': 'Bestelling plaatsen',
  'button.payNow.amount': '{amount} betalen',
  'button.buyNow.amount': 'Nu kopen voor {amount}',
  'button.completeOrder.amount': '{amount} betalen en bestelling afronden',
  'button.submitOrder.amount': 'Bestelling van {amount} plaatsen',
  'button.addMethod': 'Betaalmethode toevoegen',
  'button.saveCard': 'Kaart opslaan',
  'button.continueTo': 'Doorgaan naar {name}',
  'button.choose.wireTransfer': 'Bankoverschrijving kiezen',
  'redirect.now': 'Je gaat verder bij {name} en komt daarna hier terug.',
  'redirect.afterOrder': 'Je gaat verder bij {name} nadat je de bestelling hebt geplaatst.',
  'transfer.afterOrder': 'Je krijgt onze bankgegevens nadat je de bestelling hebt geplaatst.',
};

export default firstView;
