import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Skúsiť znova',
  loading: 'Načítava sa…',
  'error.offline': 'Zrejme ste offline. Skontrolujte pripojenie a skúste to znova.',
  'error.service-unavailable': 'Platobná služba neodpovedá. Skúste to o chvíľu znova.',
  'error.internal': 'Niečo sa nepodarilo. Skúste to znova.',
  'state.unknown': 'Vaša platba sa spracúva. Pozrite sa sem neskôr.',

  // names of the usual methods
  'method.creditCard': 'Kreditná alebo debetná karta',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Bankový prevod',
  'method.customerCredit': 'Zákaznícky kredit',

  // the list of ways to pay
  'methods.legend': 'Ako chcete zaplatiť?',
  'methods.none':
    'Pre túto objednávku nie je k dispozícii žiadny spôsob platby. Obráťte sa na obchod.',
  'methods.required': 'Vyberte, ako chcete zaplatiť.',
  'method.klarnaCredit.description': 'Zaplaťte neskôr alebo po častiach',
  'method.wireTransfer.description': 'Tovar odošleme, keď príde vaša platba',

  // the balance
  'summary.label': 'Prehľad platby',
  'summary.remaining': 'Zostáva',
  'summary.covered': 'Pokryté',
  'summary.stillToPay': 'Zostáva zaplatiť',
  'summary.total': 'Celkom za objednávku',
  'summary.meter': 'Pokryté {covered} z {total}',
  'summary.card': '{brand} s koncovkou {digits}',
  'readiness.requires_source': 'Pred odoslaním objednávky pridajte spôsob platby na {amount}.',

  // the drop-in
  'dropin.label': 'Platba',
  'dropin.manageLegend': 'Pridajte spôsob platby',
  'button.continue': 'Pokračovať',
  'button.payNow': 'Zaplatiť',
  'button.buyNow': 'Kúpiť',
  'button.completeOrder': 'Odoslať a dokončiť platbu',
  'button.submitOrder': 'Odoslať objednávku',
  'button.payNow.amount': 'Zaplatiť {amount}',
  'button.buyNow.amount': 'Kúpiť za {amount}',
  'button.completeOrder.amount': 'Zaplatiť {amount} a dokončiť objednávku',
  'button.submitOrder.amount': 'Odoslať objednávku za {amount}',
  'button.addMethod': 'Pridať spôsob platby',
  'button.saveCard': 'Uložiť kartu',
  'button.continueTo': 'Pokračovať na {name}',
  'button.choose.wireTransfer': 'Zvoliť bankový prevod',
  'redirect.now': 'Budete pokračovať na {name} a potom sa vrátite sem.',
  'redirect.afterOrder': 'Po odoslaní objednávky budete pokračovať na {name}.',
  'transfer.afterOrder': 'Naše bankové údaje dostanete po odoslaní objednávky.',
};

export default firstView;
