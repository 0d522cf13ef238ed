import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Újrapróbálkozás',
  loading: 'Betöltés…',
  'error.offline':
    'Úgy tűnik, nincs internetkapcsolata. Ellenőrizze a kapcsolatot, és próbálja újra.',
  'error.service-unavailable':
    'A fizetési szolgáltatás nem válaszol. Próbálja újra néhány pillanat múlva.',
  'error.internal': 'Hiba történt. Próbálja újra.',
  'state.unknown': 'Fizetése feldolgozás alatt áll. Nézzen vissza később.',

  // names of the usual methods
  'method.creditCard': 'Hitel- vagy betéti kártya',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Banki átutalás',
  'method.customerCredit': 'Bolti jóváírás',

  // the list of ways to pay
  'methods.legend': 'Hogyan szeretne fizetni?',
  'methods.none': 'Ehhez a rendeléshez nincs elérhető fizetési mód. Forduljon az üzlethez.',
  'methods.required': 'Válassza ki, hogyan szeretne fizetni.',
  'method.klarnaCredit.description': 'Fizetés később vagy részletekben',
  'method.wireTransfer.description': 'A rendelést a fizetés beérkezése után küldjük el',

  // the balance
  'summary.label': 'Fizetési összesítő',
  'summary.remaining': 'Hátralévő',
  'summary.covered': 'Fedezve',
  'summary.stillToPay': 'Még fizetendő',
  'summary.total': 'Rendelés végösszege',
  'summary.meter': 'Fedezve: {covered} / {total}',
  'summary.card': '{brand}, utolsó számjegyei: {digits}',
  'readiness.requires_source':
    'A rendelés leadása előtt adjon hozzá fizetési módot a hátralévő összeghez: {amount}.',

  // the drop-in
  'dropin.label': 'Fizetés',
  'dropin.manageLegend': 'Fizetési mód hozzáadása',
  'button.continue': 'Tovább',
  'button.payNow': 'Fizetés most',
  'button.buyNow': 'Vásárlás most',
  'button.completeOrder': 'Beküldés és a fizetés befejezése',
  'button.submitOrder': 'Rendelés elküldése',
  'button.payNow.amount': '{amount} fizetése',
  'button.buyNow.amount': 'Vásárlás most: {amount}',
  'button.completeOrder.amount': '{amount} fizetése és a rendelés befejezése',
  'button.submitOrder.amount': 'Rendelés elküldése: {amount}',
  'button.addMethod': 'Fizetési mód hozzáadása',
  'button.saveCard': 'Kártya mentése',
  'button.continueTo': 'Tovább ide: {name}',
  'button.choose.wireTransfer': 'Banki átutalás választása',
  'redirect.now': 'Most ide irányítjuk át: {name}, majd visszatér erre az oldalra.',
  'redirect.afterOrder': 'A rendelés leadása után ide irányítjuk át: {name}.',
  'transfer.afterOrder': 'A banki adatainkat a rendelés leadása után kapja meg.',
};

export default firstView;
