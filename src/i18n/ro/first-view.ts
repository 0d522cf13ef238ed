import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Încercați din nou',
  loading: 'Se încarcă…',
  'error.offline': 'Se pare că sunteți offline. Verificați conexiunea și încercați din nou.',
  'error.service-unavailable':
    'Serviciul de plată nu răspunde. Încercați din nou peste câteva momente.',
  'error.internal': 'A apărut o eroare. Încercați din nou.',
  'state.unknown': 'Plata se procesează. Reveniți mai târziu.',

  // names of the usual methods
  'method.creditCard': 'Card de credit sau de debit',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Transfer bancar',
  'method.customerCredit': 'Credit de magazin',

  // the list of ways to pay
  'methods.legend': 'Cum doriți să plătiți?',
  'methods.none':
    'Nu este disponibilă nicio metodă de plată pentru această comandă. Contactați magazinul.',
  'methods.required': 'Alegeți cum doriți să plătiți.',
  'method.klarnaCredit.description': 'Plătiți mai târziu sau în rate',
  'method.wireTransfer.description': 'Expediem după ce primim plata',

  // the balance
  'summary.label': 'Sumarul plății',
  'summary.remaining': 'Rămas',
  'summary.covered': 'Acoperit',
  'summary.stillToPay': 'Rest de plată',
  'summary.total': 'Total comandă',
  'summary.meter': 'Acoperit: {covered} din {total}',
  'summary.card': '{brand} cu terminația {digits}',
  'readiness.requires_source':
    'Adăugați o metodă de plată pentru {amount} înainte de a plasa comanda.',

  // the drop-in
  'dropin.label': 'Plată',
  'dropin.manageLegend': 'Adăugați o metodă de plată',
  'button.continue': 'Continuați',
  'button.payNow': 'Plătiți acum',
  'button.buyNow': 'Cumpărați acum',
  'button.completeOrder': 'Trimiteți și finalizați plata',
  'button.submitOrder': 'Plasați comanda',
  'button.payNow.amount': 'Plătiți {amount}',
  'button.buyNow.amount': 'Cumpărați acum cu {amount}',
  'button.completeOrder.amount': 'Plătiți {amount} și finalizați comanda',
  'button.submitOrder.amount': 'Plasați comanda de {amount}',
  'button.addMethod': 'Adăugați metoda de plată',
  'button.saveCard': 'Salvați cardul',
  'button.continueTo': 'Continuați la {name}',
  'button.choose.wireTransfer': 'Alegeți transferul bancar',
  'redirect.now': 'Veți continua la {name}, apoi veți reveni aici.',
  'redirect.afterOrder': 'Veți continua la {name} după ce plasați comanda.',
  'transfer.afterOrder': 'Veți primi datele noastre bancare după ce plasați comanda.',
};

export default firstView;
