import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Poskusi znova',
  loading: 'Nalaganje …',
  'error.offline': 'Videti je, da nimate povezave. Preverite povezavo in poskusite znova.',
  'error.service-unavailable': 'Plačilna storitev se ne odziva. Čez trenutek poskusite znova.',
  'error.internal': 'Prišlo je do napake. Poskusite znova.',
  'state.unknown': 'Vaše plačilo je v obravnavi. Preverite pozneje.',

  // names of the usual methods
  'method.creditCard': 'Kreditna ali debetna kartica',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Bančno nakazilo',
  'method.customerCredit': 'Dobroimetje',

  // the list of ways to pay
  'methods.legend': 'Kako želite plačati?',
  'methods.none': 'Za to naročilo tukaj ni na voljo noben način plačila. Obrnite se na trgovino.',
  'methods.required': 'Izberite, kako želite plačati.',
  'method.klarnaCredit.description': 'Plačilo pozneje ali po delih',
  'method.wireTransfer.description': 'Pošljemo, ko prejmemo denar',

  // the balance
  'summary.label': 'Povzetek plačila',
  'summary.remaining': 'Preostanek',
  'summary.covered': 'Krito',
  'summary.stillToPay': 'Še za plačilo',
  'summary.total': 'Znesek naročila',
  'summary.meter': 'Krito {covered} od {total}',
  'summary.card': '{brand}, zadnje števke {digits}',
  'readiness.requires_source': 'Pred oddajo naročila dodajte način plačila za {amount}.',

  // the drop-in
  'dropin.label': 'Plačilo',
  'dropin.manageLegend': 'Dodajte način plačila',
  'button.continue': 'Nadaljuj',
  'button.payNow': 'Plačaj zdaj',
  'button.buyNow': 'Kupi zdaj',
  'button.completeOrder': 'Oddaj in dokončaj plačilo',
  'button.submitOrder': 'Oddaj naročilo',
  'button.payNow.amount': 'Plačaj {amount}',
  'button.buyNow.amount': 'Kupi zdaj za {amount}',
  'button.completeOrder.amount': 'Plačaj {amount} in dokončaj naročilo',
  'button.submitOrder.amount': 'Oddaj naročilo za {amount}',
  'button.addMethod': 'Dodaj način plačila',
  'button.saveCard': 'Shrani kartico',
  'button.continueTo': 'Nadaljuj na {name}',
  'button.choose.wireTransfer': 'Izberi bančno nakazilo',
  'redirect.now': 'Preusmerjeni boste na {name}, nato se boste vrnili sem.',
  'redirect.afterOrder': 'Po oddaji naročila boste preusmerjeni na {name}.',
  'transfer.afterOrder': 'Naše bančne podatke boste prejeli po oddaji naročila.',
};

export default firstView;
