import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Teraz tu nemožno zaplatiť. Obráťte sa na obchod.',
  'error.not-configured': 'Teraz tu nemožno zaplatiť. Obráťte sa na obchod.',
  'error.invalid-configuration': 'Teraz tu nemožno zaplatiť. Obráťte sa na obchod.',
  'error.insecure-context': 'Teraz tu nemožno zaplatiť. Obráťte sa na obchod.',
  'error.unauthorized': 'Teraz tu nemožno zaplatiť. Obráťte sa na obchod.',
  'error.timeout': 'Trvá to príliš dlho. Skontrolujte pripojenie a skúste to znova.',
  'error.session-not-found': 'Táto pokladňa už nie je k dispozícii. Začnite znova z košíka.',
  'error.session-expired': 'Platnosť tejto pokladne uplynula. Začnite znova z košíka.',
  'error.too-many-requests': 'Príliš veľa pokusov. Chvíľu počkajte a skúste to znova.',
  'error.bad-response': 'Platobná služba neodpovedá. Skúste to o chvíľu znova.',
  'error.data-inconsistent':
    'Sumy tejto platby nesedia, preto zatiaľ nemožno zaplatiť. Skúste to znova.',

  // errors of paying, by code
  'error.attach-failed':
    'Platbu sa nepodarilo pridať k objednávke. Skúste to znova. Nič nemusíte zadávať nanovo.',
  'error.invalid-details': 'Niektoré údaje nie sú správne. Skontrolujte ich a skúste to znova.',
  'error.incomplete-details': 'Niektoré údaje chýbajú. Doplňte ich.',
  'error.cancelled':
    'Platba bola zrušená. Nestrhli sa žiadne peniaze. Môžete to skúsiť znova alebo zaplatiť inak.',
  'error.declined':
    'Platba bola zamietnutá. Nestrhli sa žiadne peniaze. Skúste inú kartu alebo iný spôsob platby.',
  'error.authentication-failed':
    'Vaša banka nemohla potvrdiť, že ste to vy. Nestrhli sa žiadne peniaze. Skúste to znova alebo zaplaťte inak.',
  'error.authentication-timeout':
    'Vaša banka nedostala odpoveď včas. Nestrhli sa žiadne peniaze. Skúste to znova alebo zaplaťte inak.',
  'error.frame-unavailable':
    'Zabezpečený formulár karty sa nepodarilo načítať. Skúste to znova alebo zaplaťte inak.',
  'error.frame-reset': 'Formulár karty sa načítal nanovo. Zadajte údaje o karte ešte raz.',
  'error.unsafe-url': 'Tento spôsob platby nemožno bezpečne otvoriť. Zaplaťte inak.',
  'error.amount-changed': 'Suma sa zmenila. Skontrolujte ju a zaplaťte znova.',
  'error.outcome-unknown':
    'Zatiaľ nevieme, či platba prebehla. Overte to, skôr než zaplatíte znova.',
  'error.conflict': 'Vaša objednávka sa zmenila. Skontrolujte ju a skúste to znova.',

  // why a session ended
  'ended.complete': 'Objednávka je odoslaná. Nič ďalšie nie je potrebné.',
  'ended.toCart': 'Späť do košíka',
  'ended.failed': 'Platba sa nepodarila. Začnite znova z košíka.',
  'ended.cancelled': 'Táto pokladňa bola zrušená. Začnite znova z košíka.',
  'ended.expired': 'Platnosť tejto pokladne uplynula. Začnite znova z košíka.',
  'ended.not_found': 'Táto pokladňa už nie je k dispozícii. Začnite znova z košíka.',

  // the session’s states
  'state.requires_source': 'Je potrebná platba.',
  'state.requires_confirmation': 'Celá suma objednávky je pokrytá. Môžete odoslať objednávku.',
  'state.confirmed': 'Vaša platba sa spracúva.',
  'state.pending': 'Máme všetko potrebné. Vaša platba sa spracúva.',
  'state.pending_funds': 'Objednávka je odoslaná. Čakáme, kým príde vaša platba.',
  'state.pending_redirect': 'Objednávka je odoslaná, ale platba ešte nie je dokončená.',
  'state.chargeable': 'Platba je autorizovaná. Vaša objednávka sa dokončuje.',
  'state.complete': 'Objednávka je odoslaná. Nič ďalšie nie je potrebné.',
  'state.cancelled': 'Platba bola zrušená. Začnite znova z košíka.',
  'state.processing': 'Vaša platba sa spracúva.',
  'state.failed': 'Platba sa nepodarila. Začnite znova z košíka.',
  'state.requires_action': 'Na dokončenie platby je potrebný ešte jeden krok.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Od výberu spôsobu platby sa celková suma zmenila. Skontrolujte platbu.',
  'readiness.credit_exceeds_total':
    'Zákaznícky kredit je teraz vyšší ako celková suma. Použite ho znova.',
  'readiness.amounts_unknown': 'Sumy sa ešte počítajú.',
  'readiness.requires_source.unknown': 'Pred odoslaním objednávky pridajte spôsob platby.',
  'readiness.pending_redirect': 'Objednávka je odoslaná, ale platba ešte nie je dokončená.',
  'readiness.pending_funds': 'Objednávka je odoslaná. Čakáme, kým príde vaša platba.',
  'readiness.pending': 'Máme všetko potrebné. Vaša platba sa spracúva.',
  'readiness.processing': 'Vaša platba sa spracúva.',
  'readiness.complete': 'Objednávka je odoslaná. Nič ďalšie nie je potrebné.',
  'readiness.session_ended': 'Táto platba sa skončila. Začnite znova z košíka.',
  'readiness.address_incomplete': 'Pred odoslaním objednávky doplňte adresu.',
  'readiness.terms_not_accepted': 'Pred odoslaním objednávky odsúhlaste podmienky.',
  'readiness.source_not_reusable':
    'Predplatné vyžaduje spôsob platby, ktorý možno uložiť. Vyberte iný.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Karta pridaná. Môžete odoslať objednávku.',
  'funded.authorized': 'Platba autorizovaná. Môžete odoslať objednávku.',
  'funded.chosen': 'Spôsob platby zvolený. Môžete odoslať objednávku.',
  'funded.afterOrder': 'Spôsob platby zvolený. Odošlite objednávku a pokračujte k platbe.',
  'funded.transfer': 'Zvolený bankový prevod. Bankové údaje dostanete po odoslaní objednávky.',
  'funded.slip': 'Spôsob platby zvolený. Platobný doklad dostanete po odoslaní objednávky.',
  'funded.details': 'Spôsob platby zvolený. Platobné údaje dostanete po odoslaní objednávky.',
  'funded.received': 'Platba prijatá. Môžete odoslať objednávku.',
  'funded.credit': 'Zákaznícky kredit pokrýva objednávku. Môžete ju odoslať.',
  'funded.nothing': 'Za túto objednávku sa nič neplatí. Môžete ju odoslať.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Zostáva: {amount}',
  'summary.coveredNow': 'Pokryté: {amount}',
  'summary.unknownAmount': 'Suma zatiaľ nie je známa',
  'summary.remove': 'Odstrániť: {name}',
};

export default session;
