import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Rýchla platba',
  'express.pay': 'Zaplatiť cez {name}',
  'methods.more': 'Zobraziť všetky spôsoby platby ({count})',
  'dropin.or': 'alebo zaplaťte inak',
  'dropin.doNotClose': 'Nezatvárajte túto stránku.',
  'dropin.cardLost': 'Zadajte údaje o karte znova.',
  'dropin.cardCleared':
    'Pri odchode z tejto stránky sme údaje o karte vymazali. Zadajte ich znova.',
  'dropin.amountChanged': 'Suma je teraz {amount}. Skontrolujte ju a potom znova stlačte tlačidlo.',
  'dropin.recut':
    'Suma sa zmenila z {before} na {amount}. Pred odoslaním objednávky ju skontrolujte.',
  'dropin.attachSlow': 'Trvá to dlhšie než zvyčajne. Ešte počkajte alebo to skontrolujte znova.',
  'action.check': 'Skontrolovať znova',
  'action.unfinished':
    'Ak vás banka žiada o potvrdenie platby, napríklad v aplikácii, najprv ju potvrďte. Potom to tu znova skontrolujte.',
  'dropin.change': 'Zaplatiť inak',
  'dropin.expiring': 'Na zaplatenie máte menej ako dve minúty.',
  'card.title': 'Zabezpečený formulár karty',

  // the button
  'button.continueTo.bank': 'Pokračovať do banky',
  'button.continueTo.page': 'Pokračovať na platobnú stránku',
  'button.choose': 'Zvoliť tento spôsob platby',
  'button.choose.named': 'Zvoliť {name}',
  'button.choose.konbini': 'Zvoliť platbu v obchode',
  'button.choose.codJapan': 'Zvoliť dobierku',
  'button.choose.directDebit': 'Zvoliť inkaso',
  'button.choose.directDebitGb': 'Zvoliť inkaso',
  'button.choose.onlineBanking': 'Zvoliť internetbanking',
  'button.busy': 'Spracúva sa…',

  // what is under way
  'busy.reconciling': 'Overujeme, či platba prebehla…',
  'busy.redirecting': 'Prechádzate na {name}…',
  'busy.redirecting.bank': 'Prechádzate do svojej banky…',
  'busy.redirecting.page': 'Prechádzate na zabezpečenú stránku…',
  'busy.returning': 'Overujeme platbu cez {name}…',
  'busy.returning.bank': 'Overujeme platbu vo vašej banke…',
  'busy.returning.page': 'Overujeme platbu…',
  'busy.attaching': 'Pridávame spôsob platby k objednávke…',
  'busy.authenticating': 'Prebieha potvrdenie vo vašej banke…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Potvrďte vo svojej banke',
  'challenge.about': 'Vaša banka potrebuje potvrdiť, že ste to vy.',
  'challenge.frame': 'Stránka vašej banky',
  'challenge.loading': 'Otvárame stránku vašej banky…',
  'challenge.slow': 'Stránka banky sa otvára dlhšie. Ešte počkajte alebo to skúste znova.',
  'challenge.unavailable':
    'Stránku banky sa nepodarilo otvoriť. Skúste to znova, alebo platbu zrušte a zaplaťte inak.',
  'challenge.hurry': 'Na potvrdenie máte menej ako dve minúty.',
  'challenge.cancel': 'Zrušiť platbu',

  // leaving for a provider, and coming back
  'redirect.resume': 'Pokračovať k platbe',
  'redirect.startAgain': 'Zatiaľ sa nezaplatilo. Ak chcete zaplatiť inak, začnite znova z košíka.',
  'redirect.window': 'Dokončite platbu cez {name} v otvorenom okne.',
  'redirect.window.bank': 'Dokončite platbu vo svojej banke v otvorenom okne.',
  'redirect.window.page': 'Dokončite platbu v otvorenom okne.',
  'redirect.showWindow': 'Zobraziť okno',
  'redirect.stop': 'Zrušiť platbu',
  'redirect.unfinished': 'Platba cez {name} ešte nie je dokončená.',
  'redirect.unfinished.bank': 'Platba vo vašej banke ešte nie je dokončená.',
  'redirect.now.bank': 'Budete pokračovať do svojej banky a potom sa vrátite sem.',
  'redirect.now.page': 'Platbu potvrdíte na zabezpečenej stránke a potom sa vrátite sem.',
  'redirect.afterOrder.bank': 'Po odoslaní objednávky budete pokračovať do svojej banky.',
  'redirect.afterOrder.page': 'Po odoslaní objednávky potvrdíte platbu na zabezpečenej stránke.',
  'details.afterOrder': 'Platobné údaje dostanete po odoslaní objednávky.',

  // saved methods
  'save.card': 'Uložiť kartu na ďalšie nákupy. Kedykoľvek ju môžete vo svojom účte odstrániť.',
  'save.method':
    'Uložiť spôsob platby na ďalšie nákupy. Kedykoľvek ho môžete vo svojom účte odstrániť.',
  'save.required': 'Povoľte nám uložiť tento spôsob platby.',
  'saved.cancel': 'Zrušiť',
  'saved.month': 'Mesiac',
  'saved.year': 'Rok',
  'saved.expiryWrong': 'Vyberte dátum v budúcnosti.',
  'save.done': 'Uložené: {name}.',
  'save.again': 'Pridať ďalší spôsob platby',
  'saved.name': '{brand} s koncovkou {digits}',
  'saved.expires': 'Platnosť do {date}',
  'saved.expired': 'Platnosť sa skončila {date}',
  'saved.default': 'Predvolená',
  'saved.codeTitle': 'Bezpečnostný kód: {name}',
  'saved.codeMissing': 'Zadajte bezpečnostný kód tejto karty.',
  'saved.isExpired':
    'Platnosť karty sa skončila. Ak má nová karta rovnaké číslo, zadajte jej nový dátum.',
  'saved.update': 'Aktualizovať dátum platnosti',
  'saved.expiry': 'Platnosť do',
  'saved.saveExpiry': 'Uložiť dátum',
  'saved.updated': 'Nový dátum uložený: {name}.',
  'saved.setDefault': 'Nastaviť ako predvolenú',
  'saved.isDefault': 'Vaša predvolená karta je teraz {name}.',
  'saved.remove': 'Odstrániť',
  'saved.removeNamed': 'Odstrániť: {name}',
  'saved.removeQuestion':
    'Odstrániť {name} z vášho účtu? Pred ďalším použitím bude potrebné kartu zadať znova.',
  'saved.keep': 'Ponechať kartu',
  'saved.removed': 'Odstránené: {name}.',
  'saved.needed': 'Touto kartou sa platí predplatné, preto ju tu nemožno odstrániť.',

  // consents and legal texts
  'terms.accept': 'Prečítal(a) som si obchodné podmienky a súhlasím s nimi.',
  'terms.acceptSubscription':
    'Prečítal(a) som si obchodné podmienky a súhlasím s nimi. Moje predplatné sa obnovuje a účtuje, kým ho nezruším.',
  'terms.eula': 'Súhlasím s licenčnou zmluvou spoločnosti {company}.',
  'terms.termsOfUse': 'Súhlasím s podmienkami používania spoločnosti {company}.',
  'terms.read': 'Prečítať podmienky',
  'terms.required': 'Ak chcete pokračovať, odsúhlaste podmienky.',
  'legal.label': 'Právne informácie',
  'legal.soldBy': 'Predajca: {name}',
  'link.newWindow': 'otvorí sa v novom okne',
};

export default paying;
