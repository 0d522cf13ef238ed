import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Trenutno tukaj ne morete plačati. Obrnite se na trgovino.',
  'error.not-configured': 'Trenutno tukaj ne morete plačati. Obrnite se na trgovino.',
  'error.invalid-configuration': 'Trenutno tukaj ne morete plačati. Obrnite se na trgovino.',
  'error.insecure-context': 'Trenutno tukaj ne morete plačati. Obrnite se na trgovino.',
  'error.unauthorized': 'Trenutno tukaj ne morete plačati. Obrnite se na trgovino.',
  'error.timeout': 'To traja predolgo. Preverite povezavo in poskusite znova.',
  'error.session-not-found': 'Te blagajne ni več. Začnite znova iz košarice.',
  'error.session-expired': 'Ta blagajna je potekla. Začnite znova iz košarice.',
  'error.too-many-requests': 'Preveč poskusov. Malo počakajte in poskusite znova.',
  'error.bad-response': 'Plačilna storitev se ne odziva. Čez trenutek poskusite znova.',
  'error.data-inconsistent':
    'Zneski tega plačila se ne ujemajo, zato plačilo še ni mogoče. Poskusite znova.',

  // errors of paying, by code
  'error.attach-failed':
    'Vašega plačila nismo mogli dodati naročilu. Poskusite znova. Ničesar vam ni treba vnesti znova.',
  'error.invalid-details': 'Nekateri podatki niso pravilni. Preverite jih in poskusite znova.',
  'error.incomplete-details': 'Nekateri podatki manjkajo. Izpolnite jih.',
  'error.cancelled':
    'Plačilo je bilo preklicano. Niste bili bremenjeni. Poskusite znova ali plačajte drugače.',
  'error.declined':
    'Plačilo je bilo zavrnjeno. Niste bili bremenjeni. Poskusite z drugo kartico ali drugim načinom plačila.',
  'error.authentication-failed':
    'Banka ni mogla potrditi vaše identitete. Niste bili bremenjeni. Poskusite znova ali plačajte drugače.',
  'error.authentication-timeout':
    'Banka ni pravočasno prejela odgovora. Niste bili bremenjeni. Poskusite znova ali plačajte drugače.',
  'error.frame-unavailable':
    'Varnega obrazca za kartico ni bilo mogoče naložiti. Poskusite znova ali plačajte drugače.',
  'error.frame-reset': 'Obrazec za kartico je bil znova naložen. Ponovno vnesite podatke kartice.',
  'error.unsafe-url': 'Tega načina plačila ni mogoče varno odpreti. Plačajte drugače.',
  'error.amount-changed': 'Znesek se je spremenil. Preverite ga in plačajte znova.',
  'error.outcome-unknown':
    'Še ne vemo, ali je vaše plačilo uspelo. Preverite, preden plačate še enkrat.',
  'error.conflict': 'Vaše naročilo se je medtem spremenilo. Preverite ga in poskusite znova.',

  // why a session ended
  'ended.complete': 'Naročilo je oddano. Ničesar več vam ni treba storiti.',
  'ended.toCart': 'Nazaj v košarico',
  'ended.failed': 'Plačilo ni uspelo. Začnite znova iz košarice.',
  'ended.cancelled': 'Ta blagajna je bila preklicana. Začnite znova iz košarice.',
  'ended.expired': 'Ta blagajna je potekla. Začnite znova iz košarice.',
  'ended.not_found': 'Te blagajne ni več. Začnite znova iz košarice.',

  // the session’s states
  'state.requires_source': 'Potrebno je plačilo.',
  'state.requires_confirmation': 'Znesek naročila je krit. Naročilo lahko oddate.',
  'state.confirmed': 'Vaše plačilo je v obdelavi.',
  'state.pending': 'Imamo vse, kar potrebujemo. Vaše plačilo je v obdelavi.',
  'state.pending_funds': 'Naročilo je oddano. Čakamo na vaše plačilo.',
  'state.pending_redirect': 'Naročilo je oddano, vendar plačilo še ni dokončano.',
  'state.chargeable': 'Plačilo je avtorizirano. Vaše naročilo se dokončuje.',
  'state.complete': 'Naročilo je oddano. Ničesar več vam ni treba storiti.',
  'state.cancelled': 'To plačilo je bilo preklicano. Začnite znova iz košarice.',
  'state.processing': 'Vaše plačilo je v obdelavi.',
  'state.failed': 'Plačilo ni uspelo. Začnite znova iz košarice.',
  'state.requires_action': 'Za dokončanje plačila je potreben še en korak.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Skupni znesek se je spremenil, odkar ste izbrali način plačila. Preverite plačilo.',
  'readiness.credit_exceeds_total':
    'Vaše dobroimetje zdaj presega skupni znesek. Uporabite ga znova.',
  'readiness.amounts_unknown': 'Zneski se še izračunavajo.',
  'readiness.requires_source.unknown': 'Pred oddajo naročila dodajte način plačila.',
  'readiness.pending_redirect': 'Naročilo je oddano, vendar plačilo še ni dokončano.',
  'readiness.pending_funds': 'Naročilo je oddano. Čakamo na vaše plačilo.',
  'readiness.pending': 'Imamo vse, kar potrebujemo. Vaše plačilo je v obdelavi.',
  'readiness.processing': 'Vaše plačilo je v obdelavi.',
  'readiness.complete': 'Naročilo je oddano. Ničesar več vam ni treba storiti.',
  'readiness.session_ended': 'To plačilo se je končalo. Začnite znova iz košarice.',
  'readiness.address_incomplete': 'Pred oddajo naročila izpolnite naslov do konca.',
  'readiness.terms_not_accepted': 'Pred oddajo naročila sprejmite pogoje.',
  'readiness.source_not_reusable':
    'Za naročnino potrebujete način plačila, ki ga je mogoče shraniti. Izberite drugega.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Kartica je dodana. Naročilo lahko oddate.',
  'funded.authorized': 'Plačilo je avtorizirano. Naročilo lahko oddate.',
  'funded.chosen': 'Način plačila je izbran. Naročilo lahko oddate.',
  'funded.afterOrder': 'Način plačila je izbran. Oddajte naročilo, da nadaljujete na plačilo.',
  'funded.transfer': 'Izbrano je bančno nakazilo. Oddajte naročilo, da prejmete bančne podatke.',
  'funded.slip': 'Način plačila je izbran. Oddajte naročilo, da prejmete plačilni nalog.',
  'funded.details': 'Način plačila je izbran. Oddajte naročilo, da prejmete podatke za plačilo.',
  'funded.received': 'Plačilo je prejeto. Naročilo lahko oddate.',
  'funded.credit': 'Dobroimetje krije vaše naročilo. Zdaj ga lahko oddate.',
  'funded.nothing': 'Za to naročilo ni treba ničesar plačati. Zdaj ga lahko oddate.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Preostanek: {amount}',
  'summary.coveredNow': 'Krito: {amount}',
  'summary.unknownAmount': 'Znesek še ni znan',
  'summary.remove': 'Odstrani: {name}',
};

export default session;
