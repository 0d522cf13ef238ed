import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Gyors fizetés',
  'express.pay': 'Fizetés ezzel: {name}',
  'methods.more': 'Az összes fizetési mód megjelenítése ({count})',
  'dropin.or': 'vagy fizessen más módon',
  'dropin.doNotClose': 'Ne zárja be ezt az oldalt.',
  'dropin.cardLost': 'Adja meg újra a kártyaadatait.',
  'dropin.cardCleared':
    'A kártyaadatait töröltük, amikor elhagyta ezt az oldalt. Kérjük, adja meg őket újra.',
  'dropin.amountChanged': 'Az összeg most {amount}. Ellenőrizze, majd nyomja meg újra a gombot.',
  'dropin.recut':
    'Az összeg megváltozott: {before} helyett {amount}. A rendelés leadása előtt ellenőrizze.',
  'dropin.attachSlow': 'Ez a szokásosnál tovább tart. Várjon még, vagy ellenőrizze újra.',
  'action.check': 'Ellenőrzés újra',
  'action.unfinished':
    'Ha a bankja a fizetés megerősítését kéri, például az alkalmazásában, először azt tegye meg. Utána itt ellenőrizze újra.',
  'dropin.change': 'Fizetés más módon',
  'dropin.expiring': 'Kevesebb mint két perce maradt a fizetésre.',
  'card.title': 'Biztonságos kártyaűrlap',

  // the button
  'button.continueTo.bank': 'Tovább a bankjához',
  'button.continueTo.page': 'Tovább a fizetési oldalra',
  'button.choose': 'Ezt a fizetési módot választom',
  'button.choose.named': '{name} választása',
  'button.choose.konbini': 'Bolti fizetés választása',
  'button.choose.codJapan': 'Utánvét választása',
  'button.choose.directDebit': 'Beszedés választása',
  'button.choose.directDebitGb': 'Beszedés választása',
  'button.choose.onlineBanking': 'Netbank választása',
  'button.busy': 'Feldolgozás…',

  // what is under way
  'busy.reconciling': 'Annak ellenőrzése, hogy sikerült-e a fizetés…',
  'busy.redirecting': 'Átirányítás ide: {name}…',
  'busy.redirecting.bank': 'Átirányítás a bankjához…',
  'busy.redirecting.page': 'Átirányítás egy biztonságos oldalra…',
  'busy.returning': 'A fizetés ellenőrzése itt: {name}…',
  'busy.returning.bank': 'A fizetés ellenőrzése a bankjánál…',
  'busy.returning.page': 'A fizetés ellenőrzése…',
  'busy.attaching': 'A fizetési mód hozzáadása a rendeléshez…',
  'busy.authenticating': 'Megerősítés a bankjával…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Megerősítés a bankjánál',
  'challenge.about': 'A bankjának meg kell győződnie arról, hogy valóban Ön fizet.',
  'challenge.frame': 'A bankja oldala',
  'challenge.loading': 'A bankja oldalának megnyitása…',
  'challenge.slow': 'A bankja oldala lassan nyílik meg. Várjon még, vagy próbálja újra.',
  'challenge.unavailable':
    'Nem sikerült megnyitni a bankja oldalát. Próbálja újra, vagy szakítsa meg, és fizessen más módon.',
  'challenge.hurry': 'Kevesebb mint két perce maradt a megerősítésre.',
  'challenge.cancel': 'Fizetés megszakítása',

  // leaving for a provider, and coming back
  'redirect.resume': 'Tovább a fizetéshez',
  'redirect.startAgain': 'Még nem fizetett. Ha más módon szeretne fizetni, kezdje újra a kosártól.',
  'redirect.window': 'Fejezze be a fizetést a megnyílt ablakban itt: {name}.',
  'redirect.window.bank': 'Fejezze be a fizetést a bankjánál, a megnyílt ablakban.',
  'redirect.window.page': 'Fejezze be a fizetést a megnyílt ablakban.',
  'redirect.showWindow': 'Ablak megjelenítése',
  'redirect.stop': 'Fizetés megszakítása',
  'redirect.unfinished': 'Még nem fejezte be a fizetést itt: {name}.',
  'redirect.unfinished.bank': 'Még nem fejezte be a fizetést a bankjánál.',
  'redirect.now.bank': 'Most átirányítjuk a bankjához, majd visszatér erre az oldalra.',
  'redirect.now.page':
    'A fizetést egy biztonságos oldalon erősíti meg, majd visszatér erre az oldalra.',
  'redirect.afterOrder.bank': 'A rendelés leadása után átirányítjuk a bankjához.',
  'redirect.afterOrder.page':
    'A fizetést a rendelés leadása után egy biztonságos oldalon erősíti meg.',
  'details.afterOrder': 'A fizetési adatokat a rendelés leadása után kapja meg.',

  // saved methods
  'save.card': 'Kártya mentése későbbi vásárlásokhoz. A fiókjában bármikor eltávolíthatja.',
  'save.method': 'Fizetési mód mentése későbbi vásárlásokhoz. A fiókjában bármikor eltávolíthatja.',
  'save.required': 'Járuljon hozzá ahhoz, hogy elmentsük ezt a fizetési módot.',
  'saved.cancel': 'Mégse',
  'saved.month': 'Hónap',
  'saved.year': 'Év',
  'saved.expiryWrong': 'Jövőbeli dátumot válasszon.',
  'save.done': 'Mentve: {name}.',
  'save.again': 'Másik fizetési mód hozzáadása',
  'saved.name': '{brand}, utolsó számjegyei: {digits}',
  'saved.expires': 'Lejárat: {date}',
  'saved.expired': 'Lejárt: {date}',
  'saved.default': 'Alapértelmezett',
  'saved.codeTitle': 'Biztonsági kód: {name}',
  'saved.codeMissing': 'Adja meg ennek a kártyának a biztonsági kódját.',
  'saved.isExpired':
    'Ez a kártya lejárt. Ha az új kártyájának ugyanaz a száma, adja meg az új dátumot.',
  'saved.update': 'Lejárati dátum frissítése',
  'saved.expiry': 'Lejárati dátum',
  'saved.saveExpiry': 'Dátum mentése',
  'saved.updated': 'Az új dátum mentve: {name}.',
  'saved.setDefault': 'Beállítás alapértelmezettként',
  'saved.isDefault': 'Az alapértelmezett kártyája mostantól: {name}.',
  'saved.remove': 'Eltávolítás',
  'saved.removeNamed': 'Eltávolítás: {name}',
  'saved.removeQuestion':
    'Eltávolítja a fiókjából ezt a kártyát: {name}? Ha később használni szeretné, újra meg kell adnia.',
  'saved.keep': 'Kártya megtartása',
  'saved.removed': 'Eltávolítva: {name}.',
  'saved.needed': 'Ezzel a kártyával előfizetést fizet, ezért itt nem távolítható el.',

  // consents and legal texts
  'terms.accept': 'Elolvastam és elfogadom az értékesítési feltételeket.',
  'terms.acceptSubscription':
    'Elolvastam és elfogadom az értékesítési feltételeket. Az előfizetésem megújul, és a díját felszámítják, amíg le nem mondom.',
  'terms.eula': 'Elfogadom a licencszerződést ({company}).',
  'terms.termsOfUse': 'Elfogadom a felhasználási feltételeket ({company}).',
  'terms.read': 'Feltételek elolvasása',
  'terms.required': 'A folytatáshoz fogadja el a feltételeket.',
  'legal.label': 'Jogi információk',
  'legal.soldBy': 'Eladó: {name}',
  'link.newWindow': 'új ablakban nyílik meg',
};

export default paying;
