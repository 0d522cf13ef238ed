import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Yritä uudelleen',
  loading: 'Ladataan…',
  'error.offline': 'Verkkoyhteys näyttää puuttuvan. Tarkista yhteys ja yritä uudelleen.',
  'error.service-unavailable': 'Maksupalvelu ei vastaa. Yritä hetken kuluttua uudelleen.',
  'error.internal': 'Jokin meni vikaan. Yritä uudelleen.',
  'state.unknown': 'Maksuasi käsitellään. Katso tilanne myöhemmin uudelleen.',

  // names of the usual methods
  'method.creditCard': 'Luotto- tai pankkikortti',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Tilisiirto',
  'method.customerCredit': 'Hyvityssaldo',

  // the list of ways to pay
  'methods.legend': 'Miten haluat maksaa?',
  'methods.none': 'Tälle tilaukselle ei ole maksutapoja. Ota yhteyttä kauppaan.',
  'methods.required': 'Valitse, miten haluat maksaa.',
  'method.klarnaCredit.description': 'Maksa myöhemmin tai osissa',
  'method.wireTransfer.description': 'Lähetämme tilauksen, kun maksusi on saapunut',

  // the balance
  'summary.label': 'Maksun yhteenveto',
  'summary.remaining': 'Jäljellä',
  'summary.covered': 'Katettu',
  'summary.stillToPay': 'Vielä maksettavaa',
  'summary.total': 'Tilauksen summa',
  'summary.meter': 'Katettu {covered} / {total}',
  'summary.card': '{brand}, loppu {digits}',
  'readiness.requires_source':
    'Lisää maksutapa, joka kattaa summan {amount}, ennen kuin teet tilauksen.',

  // the drop-in
  'dropin.label': 'Maksu',
  'dropin.manageLegend': 'Lisää maksutapa',
  'button.continue': 'Jatka',
  'button.payNow': 'Maksa nyt',
  'button.buyNow': 'Osta nyt',
  'button.completeOrder': 'Lähetä ja viimeistele maksu',
  'button.submitOrder': 'Lähetä tilaus',
  'button.payNow.amount': 'Maksa {amount}',
  'button.buyNow.amount': 'Osta nyt, {amount}',
  'button.completeOrder.amount': 'Maksa {amount} ja viimeistele tilaus',
  'button.submitOrder.amount': 'Lähetä tilaus, {amount}',
  'button.addMethod': 'Lisää maksutapa',
  'button.saveCard': 'Tallenna kortti',
  'button.continueTo': 'Jatka: {name}',
  'button.choose.wireTransfer': 'Valitse tilisiirto',
  'redirect.now': 'Siirryt palveluun {name} ja palaat sitten tänne.',
  'redirect.afterOrder': 'Siirryt palveluun {name}, kun olet tehnyt tilauksen.',
  'transfer.afterOrder': 'Saat pankkitietomme, kun olet tehnyt tilauksen.',
};

export default firstView;
