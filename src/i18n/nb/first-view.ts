import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Prøv igjen',
  loading: 'Laster…',
  'error.offline': 'Det ser ut til at du er frakoblet. Sjekk tilkoblingen og prøv igjen.',
  'error.service-unavailable': 'Betalingstjenesten svarer ikke. Prøv igjen om litt.',
  'error.internal': 'Noe gikk galt. Prøv igjen.',
  'state.unknown': 'Betalingen din behandles. Kom tilbake og se senere.',

  // names of the usual methods
  'method.creditCard': 'Kreditt- eller debetkort',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Bankoverføring',
  'method.customerCredit': 'Tilgodebeløp',

  // the list of ways to pay
  'methods.legend': 'Hvordan vil du betale?',
  'methods.none': 'Ingen betalingsmåter er tilgjengelige for denne bestillingen. Kontakt butikken.',
  'methods.required': 'Velg hvordan du vil betale.',
  'method.klarnaCredit.description': 'Betal senere eller i deler',
  'method.wireTransfer.description': 'Vi sender varene når betalingen har kommet inn',

  // the balance
  'summary.label': 'Betalingsoversikt',
  'summary.remaining': 'Gjenstår',
  'summary.covered': 'Dekket',
  'summary.stillToPay': 'Gjenstår å betale',
  'summary.total': 'Ordresum',
  'summary.meter': '{covered} av {total} dekket',
  'summary.card': '{brand} som slutter på {digits}',
  'readiness.requires_source':
    'Legg til en betalingsmåte som dekker {amount}, før du legger inn bestillingen.',

  // the drop-in
  'dropin.label': 'Betaling',
  'dropin.manageLegend': 'Legg til en betalingsmåte',
  'button.continue': 'Fortsett',
  'button.payNow': 'Betal nå',
  'button.buyNow': 'Kjøp nå',
  'button.completeOrder': 'Send og fullfør betalingen',
  'button.submitOrder': 'Send bestilling',
  'button.payNow.amount': 'Betal {amount}',
  'button.buyNow.amount': 'Kjøp nå for {amount}',
  'button.completeOrder.amount': 'Betal {amount} og fullfør bestillingen',
  'button.submitOrder.amount': 'Send bestilling på {amount}',
  'button.addMethod': 'Legg til betalingsmåte',
  'button.saveCard': 'Lagre kort',
  'button.continueTo': 'Fortsett til {name}',
  'button.choose.wireTransfer': 'Velg bankoverføring',
  'redirect.now': 'Du fortsetter til {name} og kommer deretter tilbake hit.',
  'redirect.afterOrder': 'Du fortsetter til {name} når du har lagt inn bestillingen.',
  'transfer.afterOrder': 'Du får bankopplysningene våre når du har lagt inn bestillingen.',
};

export default firstView;
