import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Teď tu nelze zaplatit. Obraťte se na obchod.',
  'error.not-configured': 'Teď tu nelze zaplatit. Obraťte se na obchod.',
  'error.invalid-configuration': 'Teď tu nelze zaplatit. Obraťte se na obchod.',
  'error.insecure-context': 'Teď tu nelze zaplatit. Obraťte se na obchod.',
  'error.unauthorized': 'Teď tu nelze zaplatit. Obraťte se na obchod.',
  'error.timeout': 'Trvá to příliš dlouho. Zkontrolujte připojení a zkuste to znovu.',
  'error.session-not-found': 'Tato pokladna už není k dispozici. Začněte znovu z košíku.',
  'error.session-expired': 'Platnost této pokladny vypršela. Začněte znovu z košíku.',
  'error.too-many-requests': 'Příliš mnoho pokusů. Chvíli počkejte a zkuste to znovu.',
  'error.bad-response': 'Platební služba neodpovídá. Zkuste to za chvíli znovu.',
  'error.data-inconsistent':
    'Částky této platby nesouhlasí, proto zatím nelze zaplatit. Zkuste to znovu.',

  // errors of paying, by code
  'error.attach-failed':
    'Platbu se nepodařilo přidat k objednávce. Zkuste to znovu. Nic nemusíte zadávat znovu.',
  'error.invalid-details': 'Některé údaje nejsou správné. Zkontrolujte je a zkuste to znovu.',
  'error.incomplete-details': 'Některé údaje chybí. Doplňte je.',
  'error.cancelled':
    'Platba byla zrušena. Žádné peníze nebyly strženy. Můžete to zkusit znovu nebo zaplatit jinak.',
  'error.declined':
    'Platba byla zamítnuta. Žádné peníze nebyly strženy. Zkuste jinou kartu nebo jiný způsob platby.',
  'error.authentication-failed':
    'Vaše banka nemohla potvrdit, že jste to vy. Žádné peníze nebyly strženy. Zkuste to znovu nebo zaplaťte jinak.',
  'error.authentication-timeout':
    'Vaše banka nedostala odpověď včas. Žádné peníze nebyly strženy. Zkuste to znovu nebo zaplaťte jinak.',
  'error.frame-unavailable':
    'Zabezpečený formulář karty se nepodařilo načíst. Zkuste to znovu nebo zaplaťte jinak.',
  'error.frame-reset': 'Formulář karty se načetl znovu. Zadejte údaje o kartě ještě jednou.',
  'error.unsafe-url': 'Tento způsob platby nelze bezpečně otevřít. Zaplaťte jinak.',
  'error.amount-changed': 'Částka se změnila. Zkontrolujte ji a zaplaťte znovu.',
  'error.outcome-unknown': 'Zatím nevíme, zda platba proběhla. Než zaplatíte znovu, ověřte to.',
  'error.conflict': 'Vaše objednávka se změnila. Zkontrolujte ji a zkuste to znovu.',

  // why a session ended
  'ended.complete': 'Objednávka je odeslána. Nic dalšího není potřeba.',
  'ended.toCart': 'Zpět do košíku',
  'ended.failed': 'Platba se nezdařila. Začněte znovu z košíku.',
  'ended.cancelled': 'Tato pokladna byla zrušena. Začněte znovu z košíku.',
  'ended.expired': 'Platnost této pokladny vypršela. Začněte znovu z košíku.',
  'ended.not_found': 'Tato pokladna už není k dispozici. Začněte znovu z košíku.',

  // the session’s states
  'state.requires_source': 'Je potřeba platba.',
  'state.requires_confirmation': 'Celá částka objednávky je pokryta. Můžete odeslat objednávku.',
  'state.confirmed': 'Vaše platba se zpracovává.',
  'state.pending': 'Máme vše potřebné. Vaše platba se zpracovává.',
  'state.pending_funds': 'Objednávka je odeslána. Čekáme, až vaše platba dorazí.',
  'state.pending_redirect': 'Objednávka je odeslána, ale platba ještě není dokončena.',
  'state.chargeable': 'Platba je autorizována. Vaše objednávka se dokončuje.',
  'state.complete': 'Objednávka je odeslána. Nic dalšího není potřeba.',
  'state.cancelled': 'Platba byla zrušena. Začněte znovu z košíku.',
  'state.processing': 'Vaše platba se zpracovává.',
  'state.failed': 'Platba se nezdařila. Začněte znovu z košíku.',
  'state.requires_action': 'K dokončení platby je potřeba ještě jeden krok.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Od výběru způsobu platby se celková částka změnila. Zkontrolujte platbu.',
  'readiness.credit_exceeds_total':
    'Zákaznický kredit je nyní vyšší než celková částka. Použijte ho znovu.',
  'readiness.amounts_unknown': 'Částky se ještě počítají.',
  'readiness.requires_source.unknown': 'Než odešlete objednávku, přidejte způsob platby.',
  'readiness.pending_redirect': 'Objednávka je odeslána, ale platba ještě není dokončena.',
  'readiness.pending_funds': 'Objednávka je odeslána. Čekáme, až vaše platba dorazí.',
  'readiness.pending': 'Máme vše potřebné. Vaše platba se zpracovává.',
  'readiness.processing': 'Vaše platba se zpracovává.',
  'readiness.complete': 'Objednávka je odeslána. Nic dalšího není potřeba.',
  'readiness.session_ended': 'Tato platba skončila. Začněte znovu z košíku.',
  'readiness.address_incomplete': 'Než odešlete objednávku, doplňte adresu.',
  'readiness.terms_not_accepted': 'Než odešlete objednávku, odsouhlaste podmínky.',
  'readiness.source_not_reusable':
    'Předplatné vyžaduje způsob platby, který lze uložit. Vyberte jiný.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Karta přidána. Můžete odeslat objednávku.',
  'funded.authorized': 'Platba autorizována. Můžete odeslat objednávku.',
  'funded.chosen': 'Způsob platby zvolen. Můžete odeslat objednávku.',
  'funded.afterOrder': 'Způsob platby zvolen. Odešlete objednávku a pokračujte k platbě.',
  'funded.transfer': 'Zvolen bankovní převod. Bankovní údaje dostanete po odeslání objednávky.',
  'funded.slip': 'Způsob platby zvolen. Platební doklad dostanete po odeslání objednávky.',
  'funded.details': 'Způsob platby zvolen. Platební údaje dostanete po odeslání objednávky.',
  'funded.received': 'Platba přijata. Můžete odeslat objednávku.',
  'funded.credit': 'Zákaznický kredit pokrývá objednávku. Můžete ji odeslat.',
  'funded.nothing': 'Za tuto objednávku se nic neplatí. Můžete ji odeslat.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Zbývá: {amount}',
  'summary.coveredNow': 'Pokryto: {amount}',
  'summary.unknownAmount': 'Částka zatím není známa',
  'summary.remove': 'Odebrat: {name}',
};

export default session;
