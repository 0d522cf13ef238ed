import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Erneut versuchen',
  loading: 'Wird geladen …',
  'error.offline':
    'Sie scheinen offline zu sein. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  'error.service-unavailable':
    'Der Zahlungsdienst antwortet nicht. Bitte versuchen Sie es gleich noch einmal.',
  'error.internal': 'Etwas ist schiefgegangen. Bitte versuchen Sie es erneut.',
  'state.unknown': 'Ihre Zahlung wird bearbeitet. Bitte schauen Sie später noch einmal nach.',

  // names of the usual methods
  'method.creditCard': 'Kredit- oder Debitkarte',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Banküberweisung',
  'method.customerCredit': 'Guthaben',

  // the list of ways to pay
  'methods.legend': 'Wie möchten Sie bezahlen?',
  'methods.none':
    'Für diese Bestellung gibt es hier keine Zahlungsart. Bitte wenden Sie sich an den Shop.',
  'methods.required': 'Bitte wählen Sie, wie Sie bezahlen möchten.',
  'method.klarnaCredit.description': 'Später oder in Raten bezahlen',
  'method.wireTransfer.description': 'Wir versenden, sobald das Geld eingegangen ist',

  // the balance
  'summary.label': 'Zahlungsübersicht',
  'summary.remaining': 'Noch offen',
  'summary.covered': 'Gedeckt',
  'summary.stillToPay': 'Noch zu bezahlen',
  'summary.total': 'Gesamtbetrag',
  'summary.meter': '{covered} von {total} gedeckt',
  'summary.card': '{brand} mit den Endziffern {digits}',
  'readiness.requires_source':
    'Fügen Sie eine Zahlungsart für {amount} hinzu, bevor Sie die Bestellung aufgeben.',

  // the drop-in
  'dropin.label': 'Zahlung',
  'dropin.manageLegend': 'Zahlungsart hinzufügen',
  'button.continue': 'Weiter',
  'button.payNow': 'Jetzt bezahlen',
  'button.buyNow': 'Jetzt kaufen',
  'button.completeOrder': 'Absenden und Zahlung abschließen',
  'button.submitOrder': 'Bestellung absenden',
  'button.payNow.amount': '{amount} bezahlen',
  'button.buyNow.amount': 'Jetzt für {amount} kaufen',
  'button.completeOrder.amount': '{amount} bezahlen und Bestellung abschließen',
  'button.submitOrder.amount': 'Bestellung über {amount} absenden',
  'button.addMethod': 'Zahlungsart hinzufügen',
  'button.saveCard': 'Karte speichern',
  'button.continueTo': 'Weiter zu {name}',
  'button.choose.wireTransfer': 'Banküberweisung wählen',
  'redirect.now': 'Sie werden zu {name} weitergeleitet und kommen danach hierher zurück.',
  'redirect.afterOrder':
    'Nachdem Sie die Bestellung aufgegeben haben, werden Sie zu {name} weitergeleitet.',
  'transfer.afterOrder':
    'Unsere Bankverbindung erhalten Sie, nachdem Sie die Bestellung aufgegeben haben.',
};

export default firstView;
