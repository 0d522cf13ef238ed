import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Prøv igen',
  loading: 'Indlæser…',
  'error.offline': 'Du er tilsyneladende offline. Tjek forbindelsen, og prøv igen.',
  'error.service-unavailable': 'Betalingstjenesten svarer ikke. Prøv igen om lidt.',
  'error.internal': 'Noget gik galt. Prøv igen.',
  'state.unknown': 'Din betaling behandles. Kom tilbage og se igen senere.',

  // names of the usual methods
  'method.creditCard': 'Kredit- eller betalingskort',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Bankoverførsel',
  'method.customerCredit': 'Butikstilgodehavende',

  // the list of ways to pay
  'methods.legend': 'Hvordan vil du betale?',
  'methods.none': 'Der er ingen betalingsmetoder til denne ordre. Kontakt butikken.',
  'methods.required': 'Vælg, hvordan du vil betale.',
  'method.klarnaCredit.description': 'Betal senere eller i rater',
  'method.wireTransfer.description': 'Vi sender varerne, når din betaling er modtaget',

  // the balance
  'summary.label': 'Betalingsoversigt',
  'summary.remaining': 'Resterende',
  'summary.covered': 'Dækket',
  'summary.stillToPay': 'Mangler at betale',
  'summary.total': 'Ordretotal',
  'summary.meter': '{covered} af {total} dækket',
  'summary.card': '{brand}, der ender på {digits}',
  'readiness.requires_source':
    'Tilføj en betalingsmetode, der dækker {amount}, før du afgiver ordren.',

  // the drop-in
  'dropin.label': 'Betaling',
  'dropin.manageLegend': 'Tilføj en betalingsmetode',
  'button.continue': 'Fortsæt',
  'button.payNow': 'Betal nu',
  'button.buyNow': 'Køb nu',
  'button.completeOrder': 'Send og gennemfør betalingen',
  'button.submitOrder': 'Send ordre',
  'button.payNow.amount': 'Betal {amount}',
  'button.buyNow.amount': 'Køb nu for {amount}',
  'button.completeOrder.amount': 'Betal {amount} og gennemfør ordren',
  'button.submitOrder.amount': 'Send ordre på {amount}',
  'button.addMethod': 'Tilføj betalingsmetode',
  'button.saveCard': 'Gem kort',
  'button.continueTo': 'Fortsæt til {name}',
  'button.choose.wireTransfer': 'Vælg bankoverførsel',
  'redirect.now': 'Du fortsætter til {name} og kommer derefter tilbage hertil.',
  'redirect.afterOrder': 'Du fortsætter til {name}, når du har afgivet ordren.',
  'transfer.afterOrder': 'Du får vores bankoplysninger, når du har afgivet ordren.',
};

export default firstView;
