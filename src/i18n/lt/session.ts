import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Šiuo metu čia sumokėti negalima. Susisiekite su parduotuve.',
  'error.not-configured': 'Šiuo metu čia sumokėti negalima. Susisiekite su parduotuve.',
  'error.invalid-configuration': 'Šiuo metu čia sumokėti negalima. Susisiekite su parduotuve.',
  'error.insecure-context': 'Šiuo metu čia sumokėti negalima. Susisiekite su parduotuve.',
  'error.unauthorized': 'Šiuo metu čia sumokėti negalima. Susisiekite su parduotuve.',
  'error.timeout': 'Tai trunka per ilgai. Patikrinkite ryšį ir bandykite dar kartą.',
  'error.session-not-found': 'Šio atsiskaitymo nebėra. Pradėkite iš naujo nuo krepšelio.',
  'error.session-expired': 'Šio atsiskaitymo laikas baigėsi. Pradėkite iš naujo nuo krepšelio.',
  'error.too-many-requests': 'Per daug bandymų. Šiek tiek palaukite ir bandykite dar kartą.',
  'error.bad-response': 'Mokėjimo paslauga neatsako. Netrukus bandykite dar kartą.',
  'error.data-inconsistent':
    'Šio mokėjimo sumos nesutampa, todėl kol kas nieko sumokėti negalima. Bandykite dar kartą.',

  // errors of paying, by code
  'error.attach-failed':
    'Nepavyko pridėti jūsų mokėjimo prie užsakymo. Bandykite dar kartą. Nieko iš naujo įvesti nereikia.',
  'error.invalid-details':
    'Kai kurie duomenys neteisingi. Patikrinkite juos ir bandykite dar kartą.',
  'error.incomplete-details': 'Trūksta kai kurių duomenų. Užpildykite juos.',
  'error.cancelled':
    'Mokėjimas atšauktas. Pinigai nenuskaityti. Galite bandyti dar kartą arba sumokėti kitu būdu.',
  'error.declined':
    'Mokėjimas atmestas. Pinigai nenuskaityti. Bandykite kitą kortelę arba kitą mokėjimo būdą.',
  'error.authentication-failed':
    'Bankas negalėjo patvirtinti jūsų tapatybės. Pinigai nenuskaityti. Bandykite dar kartą arba sumokėkite kitu būdu.',
  'error.authentication-timeout':
    'Bankas laiku negavo atsakymo. Pinigai nenuskaityti. Bandykite dar kartą arba sumokėkite kitu būdu.',
  'error.frame-unavailable':
    'Nepavyko įkelti saugios kortelės formos. Bandykite dar kartą arba sumokėkite kitu būdu.',
  'error.frame-reset': 'Kortelės forma įkelta iš naujo. Dar kartą įveskite kortelės duomenis.',
  'error.unsafe-url': 'Šio mokėjimo būdo negalima saugiai atverti. Sumokėkite kitu būdu.',
  'error.amount-changed': 'Suma pasikeitė. Patikrinkite ją ir mokėkite dar kartą.',
  'error.outcome-unknown':
    'Dar nežinome, ar jūsų mokėjimas pavyko. Patikrinkite prieš mokėdami iš naujo.',
  'error.conflict':
    'Per tą laiką jūsų užsakymas pasikeitė. Patikrinkite jį ir bandykite dar kartą.',

  // why a session ended
  'ended.complete': 'Užsakymas pateiktas. Nieko daugiau daryti nereikia.',
  'ended.toCart': 'Grįžti į krepšelį',
  'ended.failed': 'Mokėjimas nepavyko. Pradėkite iš naujo nuo krepšelio.',
  'ended.cancelled': 'Šis atsiskaitymas atšauktas. Pradėkite iš naujo nuo krepšelio.',
  'ended.expired': 'Šio atsiskaitymo laikas baigėsi. Pradėkite iš naujo nuo krepšelio.',
  'ended.not_found': 'Šio atsiskaitymo nebėra. Pradėkite iš naujo nuo krepšelio.',

  // the session’s states
  'state.requires_source': 'Reikia sumokėti.',
  'state.requires_confirmation': 'Užsakymo suma padengta. Galite pateikti užsakymą.',
  'state.confirmed': 'Jūsų mokėjimas apdorojamas.',
  'state.pending': 'Turime viską, ko reikia. Jūsų mokėjimas apdorojamas.',
  'state.pending_funds': 'Užsakymas pateiktas. Laukiame jūsų mokėjimo.',
  'state.pending_redirect': 'Užsakymas pateiktas, bet mokėjimas dar nebaigtas.',
  'state.chargeable': 'Mokėjimas autorizuotas. Jūsų užsakymas užbaigiamas.',
  'state.complete': 'Užsakymas pateiktas. Nieko daugiau daryti nereikia.',
  'state.cancelled': 'Šis mokėjimas atšauktas. Pradėkite iš naujo nuo krepšelio.',
  'state.processing': 'Jūsų mokėjimas apdorojamas.',
  'state.failed': 'Mokėjimas nepavyko. Pradėkite iš naujo nuo krepšelio.',
  'state.requires_action': 'Mokėjimui užbaigti reikia dar vieno veiksmo.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Bendra suma pasikeitė po to, kai pasirinkote mokėjimo būdą. Patikrinkite mokėjimą.',
  'readiness.credit_exceeds_total':
    'Dabar parduotuvės kreditas didesnis už bendrą sumą. Pritaikykite jį iš naujo.',
  'readiness.amounts_unknown': 'Sumos dar skaičiuojamos.',
  'readiness.requires_source.unknown': 'Prieš pateikdami užsakymą, pridėkite mokėjimo būdą.',
  'readiness.pending_redirect': 'Užsakymas pateiktas, bet mokėjimas dar nebaigtas.',
  'readiness.pending_funds': 'Užsakymas pateiktas. Laukiame jūsų mokėjimo.',
  'readiness.pending': 'Turime viską, ko reikia. Jūsų mokėjimas apdorojamas.',
  'readiness.processing': 'Jūsų mokėjimas apdorojamas.',
  'readiness.complete': 'Užsakymas pateiktas. Nieko daugiau daryti nereikia.',
  'readiness.session_ended': 'Šis mokėjimas baigėsi. Pradėkite iš naujo nuo krepšelio.',
  'readiness.address_incomplete': 'Prieš pateikdami užsakymą, nurodykite visą adresą.',
  'readiness.terms_not_accepted': 'Prieš pateikdami užsakymą, sutikite su sąlygomis.',
  'readiness.source_not_reusable':
    'Prenumeratai reikia mokėjimo būdo, kurį galima išsaugoti. Pasirinkite kitą.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Kortelė pridėta. Galite pateikti užsakymą.',
  'funded.authorized': 'Mokėjimas autorizuotas. Galite pateikti užsakymą.',
  'funded.chosen': 'Mokėjimo būdas pasirinktas. Galite pateikti užsakymą.',
  'funded.afterOrder': 'Mokėjimo būdas pasirinktas. Pateikite užsakymą, kad galėtumėte mokėti.',
  'funded.transfer':
    'Pasirinktas banko pavedimas. Pateikite užsakymą, kad gautumėte banko duomenis.',
  'funded.slip': 'Mokėjimo būdas pasirinktas. Pateikite užsakymą, kad gautumėte mokėjimo kvitą.',
  'funded.details':
    'Mokėjimo būdas pasirinktas. Pateikite užsakymą, kad gautumėte mokėjimo duomenis.',
  'funded.received': 'Mokėjimas gautas. Galite pateikti užsakymą.',
  'funded.credit': 'Parduotuvės kreditas padengia užsakymą. Galite pateikti jį dabar.',
  'funded.nothing': 'Už šį užsakymą nieko mokėti nereikia. Galite pateikti jį dabar.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Likutis: {amount}',
  'summary.coveredNow': 'Padengta: {amount}',
  'summary.unknownAmount': 'Suma dar nežinoma',
  'summary.remove': 'Pašalinti: {name}',
};

export default session;
