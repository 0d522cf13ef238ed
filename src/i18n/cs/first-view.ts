import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Zkusit znovu',
  loading: 'Načítání…',
  'error.offline': 'Zřejmě jste offline. Zkontrolujte připojení a zkuste to znovu.',
  'error.service-unavailable': 'Platební služba neodpovídá. Zkuste to za chvíli znovu.',
  'error.internal': 'Něco se nepovedlo. Zkuste to znovu.',
  'state.unknown': 'Vaše platba se zpracovává. Podívejte se sem později.',

  // names of the usual methods
  'method.creditCard': 'Kreditní nebo debetní karta',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Bankovní převod',
  'method.customerCredit': 'Zákaznický kredit',

  // the list of ways to pay
  'methods.legend': 'Jak chcete zaplatit?',
  'methods.none': 'Pro tuto objednávku není k dispozici žádný způsob platby. Obraťte se na obchod.',
  'methods.required': 'Vyberte, jak chcete zaplatit.',
  'method.klarnaCredit.description': 'Zaplaťte později nebo po částech',
  'method.wireTransfer.description': 'Zboží odešleme, až vaše platba dorazí',

  // the balance
  'summary.label': 'Přehled platby',
  'summary.remaining': 'Zbývá',
  'summary.covered': 'Pokryto',
  'summary.stillToPay': 'Zbývá zaplatit',
  'summary.total': 'Celkem za objednávku',
  'summary.meter': 'Pokryto {covered} z {total}',
  'summary.card': '{brand} s koncovkou {digits}',
  'readiness.requires_source': 'Než odešlete objednávku, přidejte způsob platby na {amount}.',

  // the drop-in
  'dropin.label': 'Platba',
  'dropin.manageLegend': 'Přidejte způsob platby',
  'button.continue': 'Pokračovat',
  'button.payNow': 'Zaplatit',
  'button.buyNow': 'Koupit',
  'button.completeOrder': 'Odeslat a dokončit platbu',
  'button.submitOrder': 'Odeslat objednávku',
  'button.payNow.amount': 'Zaplatit {amount}',
  'button.buyNow.amount': 'Koupit za {amount}',
  'button.completeOrder.amount': 'Zaplatit {amount} a dokončit objednávku',
  'button.submitOrder.amount': 'Odeslat objednávku za {amount}',
  'button.addMethod': 'Přidat způsob platby',
  'button.saveCard': 'Uložit kartu',
  'button.continueTo': 'Pokračovat na {name}',
  'button.choose.wireTransfer': 'Zvolit bankovní převod',
  'redirect.now': 'Budete pokračovat na {name} a pak se vrátíte sem.',
  'redirect.afterOrder': 'Po odeslání objednávky budete pokračovat na {name}.',
  'transfer.afterOrder': 'Naše bankovní údaje dostanete po odeslání objednávky.',
};

export default firstView;
