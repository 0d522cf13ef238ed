import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Försök igen',
  loading: 'Laddar…',
  'error.offline': 'Du verkar vara offline. Kontrollera anslutningen och försök igen.',
  'error.service-unavailable': 'Betaltjänsten svarar inte. Försök igen om en stund.',
  'error.internal': 'Något gick fel. Försök igen.',
  'state.unknown': 'Din betalning hanteras. Titta in igen senare.',

  // names of the usual methods
  'method.creditCard': 'Kredit- eller betalkort',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Banköverföring',
  'method.customerCredit': 'Butikstillgodo',

  // the list of ways to pay
  'methods.legend': 'Hur vill du betala?',
  'methods.none': 'Det finns inget betalsätt för den här beställningen. Kontakta butiken.',
  'methods.required': 'Välj hur du vill betala.',
  'method.klarnaCredit.description': 'Betala senare eller i delar',
  'method.wireTransfer.description': 'Vi skickar varorna när pengarna kommit in',

  // the balance
  'summary.label': 'Betalningsöversikt',
  'summary.remaining': 'Återstår',
  'summary.covered': 'Täckt',
  'summary.stillToPay': 'Kvar att betala',
  'summary.total': 'Ordersumma',
  'summary.meter': '{covered} av {total} täckt',
  'summary.card': '{brand} som slutar på {digits}',
  'readiness.requires_source':
    'Lägg till ett betalsätt för {amount} innan du lägger beställningen.',

  // the drop-in
  'dropin.label': 'Betalning',
  'dropin.manageLegend': 'Lägg till ett betalsätt',
  'button.continue': 'Fortsätt',
  'button.payNow': 'Betala nu',
  'button.buyNow': 'Köp nu',
  'button.completeOrder': 'Skicka och slutför betalningen',
  'button.submitOrder': 'Skicka beställning',
  'button.payNow.amount': 'Betala {amount}',
  'button.buyNow.amount': 'Köp nu för {amount}',
  'button.completeOrder.amount': 'Betala {amount} och slutför beställningen',
  'button.submitOrder.amount': 'Skicka beställning på {amount}',
  'button.addMethod': 'Lägg till betalsätt',
  'button.saveCard': 'Spara kort',
  'button.continueTo': 'Fortsätt till {name}',
  'button.choose.wireTransfer': 'Välj banköverföring',
  'redirect.now': 'Du fortsätter till {name} och kommer sedan tillbaka hit.',
  'redirect.afterOrder': 'Du fortsätter till {name} när du har lagt beställningen.',
  'transfer.afterOrder': 'Du får våra bankuppgifter när du har lagt beställningen.',
};

export default firstView;
