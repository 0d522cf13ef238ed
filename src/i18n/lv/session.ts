import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Pašlaik šeit nevar maksāt. Sazinieties ar veikalu.',
  'error.not-configured': 'Pašlaik šeit nevar maksāt. Sazinieties ar veikalu.',
  'error.invalid-configuration': 'Pašlaik šeit nevar maksāt. Sazinieties ar veikalu.',
  'error.insecure-context': 'Pašlaik šeit nevar maksāt. Sazinieties ar veikalu.',
  'error.unauthorized': 'Pašlaik šeit nevar maksāt. Sazinieties ar veikalu.',
  'error.timeout': 'Tas aizņem pārāk daudz laika. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
  'error.session-not-found': 'Šīs norēķinu sesijas vairs nav. Sāciet no jauna no groza.',
  'error.session-expired': 'Šīs norēķinu sesijas termiņš ir beidzies. Sāciet no jauna no groza.',
  'error.too-many-requests': 'Pārāk daudz mēģinājumu. Nedaudz uzgaidiet un mēģiniet vēlreiz.',
  'error.bad-response': 'Maksājumu pakalpojums neatbild. Pēc brīža mēģiniet vēlreiz.',
  'error.data-inconsistent':
    'Šī maksājuma summas nesakrīt, tāpēc vēl neko nevar samaksāt. Mēģiniet vēlreiz.',

  // errors of paying, by code
  'error.attach-failed':
    'Neizdevās pievienot jūsu maksājumu pasūtījumam. Mēģiniet vēlreiz. Nekas nav jāievada no jauna.',
  'error.invalid-details': 'Daži dati nav pareizi. Pārbaudiet tos un mēģiniet vēlreiz.',
  'error.incomplete-details': 'Trūkst dažu datu. Aizpildiet tos.',
  'error.cancelled':
    'Maksājums tika atcelts. Nauda netika noņemta. Varat mēģināt vēlreiz vai maksāt citādi.',
  'error.declined':
    'Maksājums tika noraidīts. Nauda netika noņemta. Izmēģiniet citu karti vai citu maksāšanas metodi.',
  'error.authentication-failed':
    'Banka nevarēja apstiprināt jūsu identitāti. Nauda netika noņemta. Mēģiniet vēlreiz vai maksājiet citādi.',
  'error.authentication-timeout':
    'Banka laikus nesaņēma atbildi. Nauda netika noņemta. Mēģiniet vēlreiz vai maksājiet citādi.',
  'error.frame-unavailable':
    'Neizdevās ielādēt drošo kartes veidlapu. Mēģiniet vēlreiz vai maksājiet citādi.',
  'error.frame-reset': 'Kartes veidlapa tika ielādēta no jauna. Vēlreiz ievadiet kartes datus.',
  'error.unsafe-url': 'Šo maksāšanas metodi nevar droši atvērt. Maksājiet citādi.',
  'error.amount-changed': 'Summa ir mainījusies. Pārbaudiet to un maksājiet vēlreiz.',
  'error.outcome-unknown':
    'Vēl nav zināms, vai jūsu maksājums izdevās. Pirms maksājat vēlreiz, pārbaudiet to.',
  'error.conflict': 'Jūsu pasūtījums pa šo laiku ir mainījies. Pārbaudiet to un mēģiniet vēlreiz.',

  // why a session ended
  'ended.complete': 'Pasūtījums ir noformēts. Jums vairs nekas nav jādara.',
  'ended.toCart': 'Atpakaļ uz grozu',
  'ended.failed': 'Maksājums neizdevās. Sāciet no jauna no groza.',
  'ended.cancelled': 'Šī norēķinu sesija tika atcelta. Sāciet no jauna no groza.',
  'ended.expired': 'Šīs norēķinu sesijas termiņš ir beidzies. Sāciet no jauna no groza.',
  'ended.not_found': 'Šīs norēķinu sesijas vairs nav. Sāciet no jauna no groza.',

  // the session’s states
  'state.requires_source': 'Nepieciešams maksājums.',
  'state.requires_confirmation': 'Pasūtījuma summa ir segta. Varat noformēt pasūtījumu.',
  'state.confirmed': 'Jūsu maksājums tiek apstrādāts.',
  'state.pending': 'Mums ir viss nepieciešamais. Jūsu maksājums tiek apstrādāts.',
  'state.pending_funds': 'Pasūtījums ir noformēts. Gaidām jūsu maksājumu.',
  'state.pending_redirect': 'Pasūtījums ir noformēts, bet maksājums vēl nav pabeigts.',
  'state.chargeable': 'Maksājums ir autorizēts. Jūsu pasūtījums tiek pabeigts.',
  'state.complete': 'Pasūtījums ir noformēts. Jums vairs nekas nav jādara.',
  'state.cancelled': 'Šis maksājums tika atcelts. Sāciet no jauna no groza.',
  'state.processing': 'Jūsu maksājums tiek apstrādāts.',
  'state.failed': 'Maksājums neizdevās. Sāciet no jauna no groza.',
  'state.requires_action': 'Lai pabeigtu maksājumu, nepieciešama vēl viena darbība.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Kopsumma ir mainījusies, kopš izvēlējāties maksāšanas metodi. Pārbaudiet maksājumu.',
  'readiness.credit_exceeds_total':
    'Veikala kredīts tagad pārsniedz kopsummu. Piemērojiet to vēlreiz.',
  'readiness.amounts_unknown': 'Summas vēl tiek aprēķinātas.',
  'readiness.requires_source.unknown':
    'Pirms pasūtījuma noformēšanas pievienojiet maksāšanas metodi.',
  'readiness.pending_redirect': 'Pasūtījums ir noformēts, bet maksājums vēl nav pabeigts.',
  'readiness.pending_funds': 'Pasūtījums ir noformēts. Gaidām jūsu maksājumu.',
  'readiness.pending': 'Mums ir viss nepieciešamais. Jūsu maksājums tiek apstrādāts.',
  'readiness.processing': 'Jūsu maksājums tiek apstrādāts.',
  'readiness.complete': 'Pasūtījums ir noformēts. Jums vairs nekas nav jādara.',
  'readiness.session_ended': 'Šis maksājums ir beidzies. Sāciet no jauna no groza.',
  'readiness.address_incomplete': 'Pirms pasūtījuma noformēšanas norādiet pilnu adresi.',
  'readiness.terms_not_accepted': 'Pirms pasūtījuma noformēšanas piekrītiet noteikumiem.',
  'readiness.source_not_reusable':
    'Abonementam nepieciešama maksāšanas metode, ko var saglabāt. Izvēlieties citu.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Karte ir pievienota. Varat noformēt pasūtījumu.',
  'funded.authorized': 'Maksājums ir autorizēts. Varat noformēt pasūtījumu.',
  'funded.chosen': 'Maksāšanas metode ir izvēlēta. Varat noformēt pasūtījumu.',
  'funded.afterOrder':
    'Maksāšanas metode ir izvēlēta. Noformējiet pasūtījumu, lai turpinātu ar maksājumu.',
  'funded.transfer':
    'Izvēlēts bankas pārskaitījums. Noformējiet pasūtījumu, lai saņemtu bankas rekvizītus.',
  'funded.slip':
    'Maksāšanas metode ir izvēlēta. Noformējiet pasūtījumu, lai saņemtu maksājuma kvīti.',
  'funded.details':
    'Maksāšanas metode ir izvēlēta. Noformējiet pasūtījumu, lai saņemtu maksājuma datus.',
  'funded.received': 'Maksājums ir saņemts. Varat noformēt pasūtījumu.',
  'funded.credit': 'Veikala kredīts sedz jūsu pasūtījumu. Varat to noformēt tūlīt.',
  'funded.nothing': 'Par šo pasūtījumu nekas nav jāmaksā. Varat to noformēt tūlīt.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Atlikums: {amount}',
  'summary.coveredNow': 'Segts: {amount}',
  'summary.unknownAmount': 'Summa vēl nav zināma',
  'summary.remove': 'Noņemt: {name}',
};

export default session;
