import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Praegu ei saa siin maksta. Võtke ühendust poega.',
  'error.not-configured': 'Praegu ei saa siin maksta. Võtke ühendust poega.',
  'error.invalid-configuration': 'Praegu ei saa siin maksta. Võtke ühendust poega.',
  'error.insecure-context': 'Praegu ei saa siin maksta. Võtke ühendust poega.',
  'error.unauthorized': 'Praegu ei saa siin maksta. Võtke ühendust poega.',
  'error.timeout': 'See võtab liiga kaua aega. Kontrollige ühendust ja proovige uuesti.',
  'error.session-not-found': 'Seda maksetoimingut ei ole enam olemas. Alustage uuesti ostukorvist.',
  'error.session-expired': 'See maksetoiming on aegunud. Alustage uuesti ostukorvist.',
  'error.too-many-requests': 'Liiga palju katseid. Oodake veidi ja proovige uuesti.',
  'error.bad-response': 'Makseteenus ei vasta. Proovige varsti uuesti.',
  'error.data-inconsistent':
    'Selle makse summad ei klapi, seega ei saa veel midagi maksta. Proovige uuesti.',

  // errors of paying, by code
  'error.attach-failed':
    'Me ei saanud teie makset tellimusele lisada. Proovige uuesti. Te ei pea midagi uuesti sisestama.',
  'error.invalid-details': 'Mõned andmed ei ole õiged. Kontrollige neid ja proovige uuesti.',
  'error.incomplete-details': 'Mõned andmed on puudu. Täitke need.',
  'error.cancelled':
    'Makse tühistati. Teilt ei võetud raha. Võite uuesti proovida või maksta muul viisil.',
  'error.declined':
    'Makse lükati tagasi. Teilt ei võetud raha. Proovige muud kaarti või makseviisi.',
  'error.authentication-failed':
    'Pank ei saanud teie isikut kinnitada. Teilt ei võetud raha. Proovige uuesti või makske muul viisil.',
  'error.authentication-timeout':
    'Pank ei saanud õigel ajal vastust. Teilt ei võetud raha. Proovige uuesti või makske muul viisil.',
  'error.frame-unavailable':
    'Turvalist kaardivormi ei saanud laadida. Proovige uuesti või makske muul viisil.',
  'error.frame-reset': 'Kaardivorm laaditi uuesti. Sisestage kaardi andmed uuesti.',
  'error.unsafe-url': 'Seda makseviisi ei saa turvaliselt avada. Makske muul viisil.',
  'error.amount-changed': 'Summa on muutunud. Kontrollige seda ja makske uuesti.',
  'error.outcome-unknown':
    'Me ei tea veel, kas teie makse õnnestus. Kontrollige enne uuesti maksmist.',
  'error.conflict': 'Teie tellimus on vahepeal muutunud. Kontrollige seda ja proovige uuesti.',

  // why a session ended
  'ended.complete': 'Tellimus on esitatud. Teil ei ole vaja midagi rohkem teha.',
  'ended.toCart': 'Tagasi ostukorvi',
  'ended.failed': 'Makse ebaõnnestus. Alustage uuesti ostukorvist.',
  'ended.cancelled': 'See maksetoiming tühistati. Alustage uuesti ostukorvist.',
  'ended.expired': 'See maksetoiming on aegunud. Alustage uuesti ostukorvist.',
  'ended.not_found': 'Seda maksetoimingut ei ole enam olemas. Alustage uuesti ostukorvist.',

  // the session’s states
  'state.requires_source': 'Vaja on makset.',
  'state.requires_confirmation': 'Tellimuse summa on kaetud. Võite tellimuse esitada.',
  'state.confirmed': 'Teie makset töödeldakse.',
  'state.pending': 'Meil on kõik vajalik olemas. Teie makset töödeldakse.',
  'state.pending_funds': 'Tellimus on esitatud. Ootame teie makse laekumist.',
  'state.pending_redirect': 'Tellimus on esitatud, kuid makse ei ole veel lõpule viidud.',
  'state.chargeable': 'Makse on autoriseeritud. Teie tellimus viiakse lõpule.',
  'state.complete': 'Tellimus on esitatud. Teil ei ole vaja midagi rohkem teha.',
  'state.cancelled': 'See makse tühistati. Alustage uuesti ostukorvist.',
  'state.processing': 'Teie makset töödeldakse.',
  'state.failed': 'Makse ebaõnnestus. Alustage uuesti ostukorvist.',
  'state.requires_action': 'Makse lõpuleviimiseks on vaja veel üht sammu.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Kogusumma on pärast makseviisi valimist muutunud. Kontrollige makset.',
  'readiness.credit_exceeds_total': 'Poekrediit on nüüd kogusummast suurem. Rakendage see uuesti.',
  'readiness.amounts_unknown': 'Summasid alles arvutatakse.',
  'readiness.requires_source.unknown': 'Lisage enne tellimuse esitamist makseviis.',
  'readiness.pending_redirect': 'Tellimus on esitatud, kuid makse ei ole veel lõpule viidud.',
  'readiness.pending_funds': 'Tellimus on esitatud. Ootame teie makse laekumist.',
  'readiness.pending': 'Meil on kõik vajalik olemas. Teie makset töödeldakse.',
  'readiness.processing': 'Teie makset töödeldakse.',
  'readiness.complete': 'Tellimus on esitatud. Teil ei ole vaja midagi rohkem teha.',
  'readiness.session_ended': 'See makse on lõppenud. Alustage uuesti ostukorvist.',
  'readiness.address_incomplete': 'Täitke enne tellimuse esitamist aadress lõpuni.',
  'readiness.terms_not_accepted': 'Nõustuge enne tellimuse esitamist tingimustega.',
  'readiness.source_not_reusable':
    'Püsitellimuse jaoks on vaja makseviisi, mida saab salvestada. Valige muu makseviis.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Kaart on lisatud. Võite tellimuse esitada.',
  'funded.authorized': 'Makse on autoriseeritud. Võite tellimuse esitada.',
  'funded.chosen': 'Makseviis on valitud. Võite tellimuse esitada.',
  'funded.afterOrder': 'Makseviis on valitud. Makse juurde jätkamiseks esitage tellimus.',
  'funded.transfer': 'Valitud on pangaülekanne. Pangaandmete saamiseks esitage tellimus.',
  'funded.slip': 'Makseviis on valitud. Maksekorralduse saamiseks esitage tellimus.',
  'funded.details': 'Makseviis on valitud. Makseandmete saamiseks esitage tellimus.',
  'funded.received': 'Makse on laekunud. Võite tellimuse esitada.',
  'funded.credit': 'Poekrediit katab teie tellimuse. Võite selle kohe esitada.',
  'funded.nothing': 'Selle tellimuse eest ei ole vaja midagi maksta. Võite selle kohe esitada.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Jääk: {amount}',
  'summary.coveredNow': 'Kaetud: {amount}',
  'summary.unknownAmount': 'Summa ei ole veel teada',
  'summary.remove': 'Eemalda: {name}',
};

export default session;
