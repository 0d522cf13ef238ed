import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Proovi uuesti',
  loading: 'Laadimine…',
  'error.offline':
    'Paistab, et teil puudub internetiühendus. Kontrollige ühendust ja proovige uuesti.',
  'error.service-unavailable': 'Makseteenus ei vasta. Proovige varsti uuesti.',
  'error.internal': 'Midagi läks valesti. Proovige uuesti.',
  'state.unknown': 'Teie makset töödeldakse. Vaadake hiljem uuesti.',

  // names of the usual methods
  'method.creditCard': 'Krediit- või deebetkaart',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Pangaülekanne',
  'method.customerCredit': 'Poekrediit',

  // the list of ways to pay
  'methods.legend': 'Kuidas soovite maksta?',
  'methods.none': 'Selle tellimuse jaoks ei ole siin ühtegi makseviisi. Võtke ühendust poega.',
  'methods.required': 'Valige, kuidas soovite maksta.',
  'method.klarnaCredit.description': 'Maksa hiljem või osadena',
  'method.wireTransfer.description': 'Saadame kauba välja, kui raha on laekunud',

  // the balance
  'summary.label': 'Makse kokkuvõte',
  'summary.remaining': 'Jääk',
  'summary.covered': 'Kaetud',
  'summary.stillToPay': 'Veel tasuda',
  'summary.total': 'Tellimuse summa',
  'summary.meter': 'Kaetud {covered} / {total}',
  'summary.card': '{brand}, lõpunumbrid {digits}',
  'readiness.requires_source': 'Lisage enne tellimuse esitamist makseviis summale {amount}.',

  // the drop-in
  'dropin.label': 'Makse',
  'dropin.manageLegend': 'Lisage makseviis',
  'button.continue': 'Jätka',
  'button.payNow': 'Maksa kohe',
  'button.buyNow': 'Osta kohe',
  'button.completeOrder': 'Esita ja vii makse lõpule',
  'button.submitOrder': 'Esita tellimus',
  'button.payNow.amount': 'Maksa {amount}',
  'button.buyNow.amount': 'Osta kohe hinnaga {amount}',
  'button.completeOrder.amount': 'Maksa {amount} ja vii tellimus lõpule',
  'button.submitOrder.amount': 'Esita tellimus summas {amount}',
  'button.addMethod': 'Lisa makseviis',
  'button.saveCard': 'Salvesta kaart',
  'button.continueTo': 'Jätka: {name}',
  'button.choose.wireTransfer': 'Vali pangaülekanne',
  'redirect.now': 'Teid suunatakse edasi lehele {name} ja seejärel tagasi siia.',
  'redirect.afterOrder': 'Pärast tellimuse esitamist suunatakse teid edasi lehele {name}.',
  'transfer.afterOrder': 'Meie pangaandmed saate pärast tellimuse esitamist.',
};

export default firstView;
