import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Rychlá platba',
  'express.pay': 'Zaplatit přes {name}',
  'methods.more': 'Zobrazit všechny způsoby platby ({count})',
  'dropin.or': 'nebo zaplaťte jinak',
  'dropin.doNotClose': 'Nezavírejte tuto stránku.',
  'dropin.cardLost': 'Zadejte údaje o kartě znovu.',
  'dropin.cardCleared':
    'Při odchodu z této stránky jsme údaje o kartě vymazali. Zadejte je prosím znovu.',
  'dropin.amountChanged':
    'Částka je nyní {amount}. Zkontrolujte ji a pak znovu stiskněte tlačítko.',
  'dropin.recut':
    'Částka se změnila z {before} na {amount}. Zkontrolujte ji, než odešlete objednávku.',
  'dropin.attachSlow': 'Trvá to déle než obvykle. Počkejte ještě, nebo to zkontrolujte znovu.',
  'action.check': 'Zkontrolovat znovu',
  'action.unfinished':
    'Pokud vás banka žádá o potvrzení platby, například v aplikaci, nejdřív ji potvrďte. Pak to zde znovu zkontrolujte.',
  'dropin.change': 'Zaplatit jinak',
  'dropin.expiring': 'Na zaplacení máte méně než dvě minuty.',
  'card.title': 'Zabezpečený formulář karty',

  // the button
  'button.continueTo.bank': 'Pokračovat do banky',
  'button.continueTo.page': 'Pokračovat na platební stránku',
  'button.choose': 'Zvolit tento způsob platby',
  'button.choose.named': 'Zvolit {name}',
  'button.choose.konbini': 'Zvolit platbu v obchodě',
  'button.choose.codJapan': 'Zvolit dobírku',
  'button.choose.directDebit': 'Zvolit inkaso',
  'button.choose.directDebitGb': 'Zvolit inkaso',
  'button.choose.onlineBanking': 'Zvolit internetové bankovnictví',
  'button.busy': 'Zpracování…',

  // what is under way
  'busy.reconciling': 'Ověřujeme, zda platba proběhla…',
  'busy.redirecting': 'Přecházíte na {name}…',
  'busy.redirecting.bank': 'Přecházíte do své banky…',
  'busy.redirecting.page': 'Přecházíte na zabezpečenou stránku…',
  'busy.returning': 'Ověřujeme platbu přes {name}…',
  'busy.returning.bank': 'Ověřujeme platbu u vaší banky…',
  'busy.returning.page': 'Ověřujeme platbu…',
  'busy.attaching': 'Přidáváme způsob platby k objednávce…',
  'busy.authenticating': 'Probíhá potvrzení u vaší banky…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Potvrďte u své banky',
  'challenge.about': 'Vaše banka potřebuje potvrdit, že jste to vy.',
  'challenge.frame': 'Stránka vaší banky',
  'challenge.loading': 'Otevíráme stránku vaší banky…',
  'challenge.slow': 'Stránka banky se otevírá déle. Počkejte ještě, nebo to zkuste znovu.',
  'challenge.unavailable':
    'Stránku banky se nepodařilo otevřít. Zkuste to znovu, nebo platbu zrušte a zaplaťte jinak.',
  'challenge.hurry': 'Na potvrzení máte méně než dvě minuty.',
  'challenge.cancel': 'Zrušit platbu',

  // leaving for a provider, and coming back
  'redirect.resume': 'Pokračovat k platbě',
  'redirect.startAgain':
    'Zatím nebylo zaplaceno. Chcete-li zaplatit jinak, začněte znovu z košíku.',
  'redirect.window': 'Dokončete platbu přes {name} v otevřeném okně.',
  'redirect.window.bank': 'Dokončete platbu u své banky v otevřeném okně.',
  'redirect.window.page': 'Dokončete platbu v otevřeném okně.',
  'redirect.showWindow': 'Zobrazit okno',
  'redirect.stop': 'Zrušit platbu',
  'redirect.unfinished': 'Platba přes {name} ještě není dokončena.',
  'redirect.unfinished.bank': 'Platba u vaší banky ještě není dokončena.',
  'redirect.now.bank': 'Budete pokračovat do své banky a pak se vrátíte sem.',
  'redirect.now.page': 'Potvrdíte platbu na zabezpečené stránce a pak se vrátíte sem.',
  'redirect.afterOrder.bank': 'Po odeslání objednávky budete pokračovat do své banky.',
  'redirect.afterOrder.page': 'Po odeslání objednávky potvrdíte platbu na zabezpečené stránce.',
  'details.afterOrder': 'Platební údaje dostanete po odeslání objednávky.',

  // saved methods
  'save.card': 'Uložit kartu pro další nákupy. Kdykoli ji můžete ve svém účtu odebrat.',
  'save.method': 'Uložit způsob platby pro další nákupy. Kdykoli ho můžete ve svém účtu odebrat.',
  'save.required': 'Povolte nám uložit tento způsob platby.',
  'saved.cancel': 'Zrušit',
  'saved.month': 'Měsíc',
  'saved.year': 'Rok',
  'saved.expiryWrong': 'Vyberte datum v budoucnosti.',
  'save.done': 'Uloženo: {name}.',
  'save.again': 'Přidat další způsob platby',
  'saved.name': '{brand} s koncovkou {digits}',
  'saved.expires': 'Platnost do {date}',
  'saved.expired': 'Platnost skončila {date}',
  'saved.default': 'Výchozí',
  'saved.codeTitle': 'Bezpečnostní kód: {name}',
  'saved.codeMissing': 'Zadejte bezpečnostní kód této karty.',
  'saved.isExpired':
    'Platnost karty skončila. Pokud má nová karta stejné číslo, zadejte její nové datum.',
  'saved.update': 'Aktualizovat datum platnosti',
  'saved.expiry': 'Platnost do',
  'saved.saveExpiry': 'Uložit datum',
  'saved.updated': 'Nové datum uloženo: {name}.',
  'saved.setDefault': 'Nastavit jako výchozí',
  'saved.isDefault': 'Vaše výchozí karta je nyní {name}.',
  'saved.remove': 'Odebrat',
  'saved.removeNamed': 'Odebrat: {name}',
  'saved.removeQuestion':
    'Odebrat {name} z vašeho účtu? Pro další použití bude nutné kartu zadat znovu.',
  'saved.keep': 'Ponechat kartu',
  'saved.removed': 'Odebráno: {name}.',
  'saved.needed': 'Touto kartou se platí předplatné, proto ji zde nelze odebrat.',

  // consents and legal texts
  'terms.accept': 'Přečetl(a) jsem si obchodní podmínky a souhlasím s nimi.',
  'terms.acceptSubscription':
    'Přečetl(a) jsem si obchodní podmínky a souhlasím s nimi. Moje předplatné se obnovuje a účtuje, dokud ho nezruším.',
  'terms.eula': 'Souhlasím s licenční smlouvou společnosti {company}.',
  'terms.termsOfUse': 'Souhlasím s podmínkami použití společnosti {company}.',
  'terms.read': 'Přečíst podmínky',
  'terms.required': 'Chcete-li pokračovat, odsouhlaste podmínky.',
  'legal.label': 'Právní informace',
  'legal.soldBy': 'Prodejce: {name}',
  'link.newWindow': 'otevře se v novém okně',
};

export default paying;
