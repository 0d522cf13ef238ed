import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Bandyti dar kartą',
  loading: 'Įkeliama…',
  'error.offline':
    'Atrodo, kad nesate prisijungę prie interneto. Patikrinkite ryšį ir bandykite dar kartą.',
  'error.service-unavailable': 'Mokėjimo paslauga neatsako. Netrukus bandykite dar kartą.',
  'error.internal': 'Kažkas nepavyko. Bandykite dar kartą.',
  'state.unknown': 'Jūsų mokėjimas tvarkomas. Patikrinkite vėliau.',

  // names of the usual methods
  'method.creditCard': 'Kredito arba debeto kortelė',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Banko pavedimas',
  'method.customerCredit': 'Parduotuvės kreditas',

  // the list of ways to pay
  'methods.legend': 'Kaip norėtumėte sumokėti?',
  'methods.none': 'Šiam užsakymui čia nėra mokėjimo būdo. Susisiekite su parduotuve.',
  'methods.required': 'Pasirinkite, kaip norėtumėte sumokėti.',
  'method.klarnaCredit.description': 'Mokėkite vėliau arba dalimis',
  'method.wireTransfer.description': 'Išsiunčiame gavę pinigus',

  // the balance
  'summary.label': 'Mokėjimo suvestinė',
  'summary.remaining': 'Likutis',
  'summary.covered': 'Padengta',
  'summary.stillToPay': 'Liko sumokėti',
  'summary.total': 'Užsakymo suma',
  'summary.meter': 'Padengta {covered} iš {total}',
  'summary.card': '{brand}, paskutiniai skaitmenys {digits}',
  'readiness.requires_source': 'Prieš pateikdami užsakymą, pridėkite mokėjimo būdą {amount} sumai.',

  // the drop-in
  'dropin.label': 'Mokėjimas',
  'dropin.manageLegend': 'Pridėkite mokėjimo būdą',
  'button.continue': 'Tęsti',
  'button.payNow': 'Mokėti dabar',
  'button.buyNow': 'Pirkti dabar',
  'button.completeOrder': 'Pateikti ir užbaigti mokėjimą',
  'button.submitOrder': 'Pateikti užsakymą',
  'button.payNow.amount': 'Mokėti {amount}',
  'button.buyNow.amount': 'Pirkti dabar už {amount}',
  'button.completeOrder.amount': 'Mokėti {amount} ir užbaigti užsakymą',
  'button.submitOrder.amount': 'Pateikti {amount} užsakymą',
  'button.addMethod': 'Pridėti mokėjimo būdą',
  'button.saveCard': 'Išsaugoti kortelę',
  'button.continueTo': 'Tęsti į „{name}“',
  'button.choose.wireTransfer': 'Rinktis banko pavedimą',
  'redirect.now': 'Būsite nukreipti į „{name}“, o tada grįšite čia.',
  'redirect.afterOrder': 'Pateikę užsakymą būsite nukreipti į „{name}“.',
  'transfer.afterOrder': 'Mūsų banko duomenis gausite pateikę užsakymą.',
};

export default firstView;
