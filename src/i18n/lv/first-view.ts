import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Mēģināt vēlreiz',
  loading: 'Notiek ielāde…',
  'error.offline': 'Šķiet, ka esat bezsaistē. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
  'error.service-unavailable': 'Maksājumu pakalpojums neatbild. Pēc brīža mēģiniet vēlreiz.',
  'error.internal': 'Radās kļūda. Mēģiniet vēlreiz.',
  'state.unknown': 'Jūsu maksājums tiek apstrādāts. Pārbaudiet vēlāk.',

  // names of the usual methods
  'method.creditCard': 'Kredītkarte vai debetkarte',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Bankas pārskaitījums',
  'method.customerCredit': 'Veikala kredīts',

  // the list of ways to pay
  'methods.legend': 'Kā vēlaties maksāt?',
  'methods.none':
    'Šim pasūtījumam šeit nav pieejama neviena maksāšanas metode. Sazinieties ar veikalu.',
  'methods.required': 'Izvēlieties, kā vēlaties maksāt.',
  'method.klarnaCredit.description': 'Maksājiet vēlāk vai pa daļām',
  'method.wireTransfer.description': 'Nosūtīsim, kad būs saņemta nauda',

  // the balance
  'summary.label': 'Maksājuma kopsavilkums',
  'summary.remaining': 'Atlikums',
  'summary.covered': 'Segts',
  'summary.stillToPay': 'Vēl jāmaksā',
  'summary.total': 'Pasūtījuma summa',
  'summary.meter': 'Segts {covered} no {total}',
  'summary.card': '{brand}, pēdējie cipari {digits}',
  'readiness.requires_source':
    'Pirms pasūtījuma noformēšanas pievienojiet maksāšanas metodi summai {amount}.',

  // the drop-in
  'dropin.label': 'Maksājums',
  'dropin.manageLegend': 'Pievienojiet maksāšanas metodi',
  'button.continue': 'Turpināt',
  'button.payNow': 'Maksāt tūlīt',
  'button.buyNow': 'Pirkt tūlīt',
  'button.completeOrder': 'Iesniegt un pabeigt maksājumu',
  'button.submitOrder': 'Iesniegt pasūtījumu',
  'button.payNow.amount': 'Maksāt {amount}',
  'button.buyNow.amount': 'Pirkt tūlīt par {amount}',
  'button.completeOrder.amount': 'Maksāt {amount} un pabeigt pasūtījumu',
  'button.submitOrder.amount': 'Iesniegt pasūtījumu par {amount}',
  'button.addMethod': 'Pievienot maksāšanas metodi',
  'button.saveCard': 'Saglabāt karti',
  'button.continueTo': 'Turpināt ar {name}',
  'button.choose.wireTransfer': 'Izvēlēties bankas pārskaitījumu',
  'redirect.now': 'Jūs pāriesiet uz {name} un pēc tam atgriezīsieties šeit.',
  'redirect.afterOrder': 'Pēc pasūtījuma noformēšanas jūs pāriesiet uz {name}.',
  'transfer.afterOrder': 'Mūsu bankas rekvizītus saņemsiet pēc pasūtījuma noformēšanas.',
};

export default firstView;
