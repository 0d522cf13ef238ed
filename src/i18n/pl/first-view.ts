import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Spróbuj ponownie',
  loading: 'Ładowanie…',
  'error.offline':
    'Wygląda na to, że nie masz połączenia z internetem. Sprawdź połączenie i spróbuj ponownie.',
  'error.service-unavailable': 'Usługa płatnicza nie odpowiada. Spróbuj ponownie za chwilę.',
  'error.internal': 'Coś poszło nie tak. Spróbuj ponownie.',
  'state.unknown': 'Twoja płatność jest obsługiwana. Zajrzyj tu później.',

  // names of the usual methods
  'method.creditCard': 'Karta kredytowa lub debetowa',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Przelew bankowy',
  'method.customerCredit': 'Środki w sklepie',

  // the list of ways to pay
  'methods.legend': 'Jak chcesz zapłacić?',
  'methods.none':
    'Dla tego zamówienia nie ma tu żadnej metody płatności. Skontaktuj się ze sklepem.',
  'methods.required': 'Wybierz, jak chcesz zapłacić.',
  'method.klarnaCredit.description': 'Zapłać później lub w ratach',
  'method.wireTransfer.description': 'Wysyłamy po otrzymaniu pieniędzy',

  // the balance
  'summary.label': 'Podsumowanie płatności',
  'summary.remaining': 'Pozostało',
  'summary.covered': 'Pokryto',
  'summary.stillToPay': 'Do zapłaty',
  'summary.total': 'Wartość zamówienia',
  'summary.meter': 'Pokryto {covered} z {total}',
  'summary.card': '{brand} z końcówką {digits}',
  'readiness.requires_source':
    'Dodaj metodę płatności na kwotę {amount}, zanim złożysz zamówienie.',

  // the drop-in
  'dropin.label': 'Płatność',
  'dropin.manageLegend': 'Dodaj metodę płatności',
  'button.continue': 'Dalej',
  'button.payNow': 'Zapłać teraz',
  'button.buyNow': 'Kup teraz',
  'button.completeOrder': 'Wyślij i dokończ płatność',
  'button.submitOrder': 'Złóż zamówienie',
  'button.payNow.amount': 'Zapłać {amount}',
  'button.buyNow.amount': 'Kup teraz za {amount}',
  'button.completeOrder.amount': 'Zapłać {amount} i dokończ zamówienie',
  'button.submitOrder.amount': 'Złóż zamówienie na {amount}',
  'button.addMethod': 'Dodaj metodę płatności',
  'button.saveCard': 'Zapisz kartę',
  'button.continueTo': 'Przejdź do {name}',
  'button.choose.wireTransfer': 'Wybierz przelew bankowy',
  'redirect.now': 'Przejdziesz do {name}, a potem wrócisz tutaj.',
  'redirect.afterOrder': 'Przejdziesz do {name} po złożeniu zamówienia.',
  'transfer.afterOrder': 'Nasze dane do przelewu otrzymasz po złożeniu zamówienia.',
};

export default firstView;
