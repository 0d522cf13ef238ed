import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Riprova',
  loading: 'Caricamento…',
  'error.offline': 'Sembra che tu sia offline. Controlla la connessione e riprova.',
  'error.service-unavailable':
    'Il servizio di pagamento non risponde. Riprova tra qualche istante.',
  'error.internal': 'Si è verificato un errore. Riprova.',
  'state.unknown': 'Stiamo gestendo il tuo pagamento. Torna a controllare più tardi.',

  // names of the usual methods
  'method.creditCard': 'Carta di credito o di debito',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Bonifico bancario',
  'method.customerCredit': 'Credito del negozio',

  // the list of ways to pay
  'methods.legend': 'Come vuoi pagare?',
  'methods.none': 'Qui non ci sono metodi di pagamento per questo ordine. Contatta il negozio.',
  'methods.required': 'Scegli come vuoi pagare.',
  'method.klarnaCredit.description': 'Paga più tardi o a rate',
  'method.wireTransfer.description': 'Spediamo quando arriva il denaro',

  // the balance
  'summary.label': 'Riepilogo del pagamento',
  'summary.remaining': 'Rimanente',
  'summary.covered': 'Coperto',
  'summary.stillToPay': 'Ancora da pagare',
  'summary.total': 'Totale ordine',
  'summary.meter': '{covered} di {total} coperti',
  'summary.card': '{brand} che termina con {digits}',
  'readiness.requires_source':
    'Aggiungi un metodo di pagamento per coprire {amount} prima di effettuare l’ordine.',

  // the drop-in
  'dropin.label': 'Pagamento',
  'dropin.manageLegend': 'Aggiungi un metodo di pagamento',
  'button.continue': 'Continua',
  'button.payNow': 'Paga ora',
  'button.buyNow': 'Acquista ora',
  'button.completeOrder': 'Invia e completa il pagamento',
  'button.submitOrder': 'Invia ordine',
  'button.payNow.amount': 'Paga {amount}',
  'button.buyNow.amount': 'Acquista ora per {amount}',
  'button.completeOrder.amount': 'Paga {amount} e completa l’ordine',
  'button.submitOrder.amount': 'Invia ordine di {amount}',
  'button.addMethod': 'Aggiungi metodo di pagamento',
  'button.saveCard': 'Salva carta',
  'button.continueTo': 'Continua su {name}',
  'button.choose.wireTransfer': 'Scegli bonifico bancario',
  'redirect.now': 'Continuerai su {name}, poi tornerai qui.',
  'redirect.afterOrder': 'Continuerai su {name} dopo aver effettuato l’ordine.',
  'transfer.afterOrder': 'Riceverai le nostre coordinate bancarie dopo aver effettuato l’ordine.',
};

export default firstView;
