import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Pokušaj ponovo',
  loading: 'Učitavanje…',
  'error.offline': 'Izgleda da niste na mreži. Proverite vezu i pokušajte ponovo.',
  'error.service-unavailable': 'Servis za plaćanje ne odgovara. Pokušajte ponovo za koji trenutak.',
  'error.internal': 'Došlo je do greške. Pokušajte ponovo.',
  'state.unknown': 'Vaše plaćanje se obrađuje. Proverite kasnije.',

  // names of the usual methods
  'method.creditCard': 'Kreditna ili debitna kartica',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Bankovni transfer',
  'method.customerCredit': 'Kredit prodavnice',

  // the list of ways to pay
  'methods.legend': 'Kako želite da platite?',
  'methods.none': 'Za ovu porudžbinu ovde nema dostupnog načina plaćanja. Obratite se prodavnici.',
  'methods.required': 'Izaberite kako želite da platite.',
  'method.klarnaCredit.description': 'Platite kasnije ili u delovima',
  'method.wireTransfer.description': 'Šaljemo kada novac stigne',

  // the balance
  'summary.label': 'Pregled plaćanja',
  'summary.remaining': 'Preostalo',
  'summary.covered': 'Pokriveno',
  'summary.stillToPay': 'Preostalo za plaćanje',
  'summary.total': 'Ukupan iznos porudžbine',
  'summary.meter': 'Pokriveno {covered} od {total}',
  'summary.card': '{brand}, poslednje cifre {digits}',
  'readiness.requires_source': 'Dodajte način plaćanja za {amount} pre slanja porudžbine.',

  // the drop-in
  'dropin.label': 'Plaćanje',
  'dropin.manageLegend': 'Dodajte način plaćanja',
  'button.continue': 'Nastavi',
  'button.payNow': 'Plati odmah',
  'button.buyNow': 'Kupi odmah',
  'button.completeOrder': 'Pošalji i završi plaćanje',
  'button.submitOrder': 'Pošalji porudžbinu',
  'button.payNow.amount': 'Plati {amount}',
  'button.buyNow.amount': 'Kupi odmah za {amount}',
  'button.completeOrder.amount': 'Plati {amount} i završi porudžbinu',
  'button.submitOrder.amount': 'Pošalji porudžbinu za {amount}',
  'button.addMethod': 'Dodaj način plaćanja',
  'button.saveCard': 'Sačuvaj karticu',
  'button.continueTo': 'Nastavi na {name}',
  'button.choose.wireTransfer': 'Izaberi bankovni transfer',
  'redirect.now': 'Bićete preusmereni na {name}, a zatim ćete se vratiti ovde.',
  'redirect.afterOrder': 'Nakon slanja porudžbine bićete preusmereni na {name}.',
  'transfer.afterOrder': 'Naše podatke za uplatu dobićete nakon slanja porudžbine.',
};

export default firstView;
