import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Itt jelenleg nem tud fizetni. Forduljon az üzlethez.',
  'error.not-configured': 'Itt jelenleg nem tud fizetni. Forduljon az üzlethez.',
  'error.invalid-configuration': 'Itt jelenleg nem tud fizetni. Forduljon az üzlethez.',
  'error.insecure-context': 'Itt jelenleg nem tud fizetni. Forduljon az üzlethez.',
  'error.unauthorized': 'Itt jelenleg nem tud fizetni. Forduljon az üzlethez.',
  'error.timeout': 'Ez túl sokáig tart. Ellenőrizze a kapcsolatot, és próbálja újra.',
  'error.session-not-found': 'Ez a fizetési folyamat már nem elérhető. Kezdje újra a kosártól.',
  'error.session-expired': 'Ez a fizetési folyamat lejárt. Kezdje újra a kosártól.',
  'error.too-many-requests': 'Túl sok próbálkozás. Várjon egy kicsit, és próbálja újra.',
  'error.bad-response':
    'A fizetési szolgáltatás nem válaszol. Próbálja újra néhány pillanat múlva.',
  'error.data-inconsistent':
    'A fizetés összegei nem egyeznek, ezért még nem tud fizetni. Próbálja újra.',

  // errors of paying, by code
  'error.attach-failed':
    'Nem sikerült hozzáadni a fizetést a rendeléshez. Próbálja újra. Semmit sem kell újra megadnia.',
  'error.invalid-details': 'Néhány adat hibás. Ellenőrizze őket, és próbálja újra.',
  'error.incomplete-details': 'Néhány adat hiányzik. Töltse ki őket.',
  'error.cancelled':
    'A fizetés megszakadt. Nem történt terhelés. Próbálja újra, vagy fizessen más módon.',
  'error.declined':
    'A fizetést elutasították. Nem történt terhelés. Próbáljon másik kártyát vagy fizetési módot.',
  'error.authentication-failed':
    'A bankja nem tudta megerősíteni, hogy valóban Ön fizet. Nem történt terhelés. Próbálja újra, vagy fizessen más módon.',
  'error.authentication-timeout':
    'A bankja nem kapott időben választ. Nem történt terhelés. Próbálja újra, vagy fizessen más módon.',
  'error.frame-unavailable':
    'Nem sikerült betölteni a biztonságos kártyaűrlapot. Próbálja újra, vagy fizessen más módon.',
  'error.frame-reset': 'A kártyaűrlap újratöltődött. Adja meg újra a kártyaadatait.',
  'error.unsafe-url': 'Ez a fizetési mód nem nyitható meg biztonságosan. Fizessen más módon.',
  'error.amount-changed': 'Az összeg megváltozott. Ellenőrizze, és fizessen újra.',
  'error.outcome-unknown':
    'Még nem tudjuk, hogy sikerült-e a fizetés. Ellenőrizze, mielőtt újra fizetne.',
  'error.conflict': 'A rendelése megváltozott. Ellenőrizze, és próbálja újra.',

  // why a session ended
  'ended.complete': 'A rendelését leadta. Nincs több teendője.',
  'ended.toCart': 'Vissza a kosárhoz',
  'ended.failed': 'A fizetés nem sikerült. Kezdje újra a kosártól.',
  'ended.cancelled': 'Ez a fizetési folyamat megszakadt. Kezdje újra a kosártól.',
  'ended.expired': 'Ez a fizetési folyamat lejárt. Kezdje újra a kosártól.',
  'ended.not_found': 'Ez a fizetési folyamat már nem elérhető. Kezdje újra a kosártól.',

  // the session’s states
  'state.requires_source': 'Fizetés szükséges.',
  'state.requires_confirmation': 'A rendelés végösszege fedezve van. Leadhatja a rendelést.',
  'state.confirmed': 'Fizetése feldolgozás alatt áll.',
  'state.pending': 'Minden szükséges adat megvan. Fizetése feldolgozás alatt áll.',
  'state.pending_funds': 'A rendelését leadta. Várjuk a fizetése beérkezését.',
  'state.pending_redirect': 'A rendelését leadta, de a fizetés még nem fejeződött be.',
  'state.chargeable': 'A fizetés jóváhagyva. A rendelése véglegesítés alatt áll.',
  'state.complete': 'A rendelését leadta. Nincs több teendője.',
  'state.cancelled': 'Ez a fizetés megszakadt. Kezdje újra a kosártól.',
  'state.processing': 'Fizetése feldolgozás alatt áll.',
  'state.failed': 'A fizetés nem sikerült. Kezdje újra a kosártól.',
  'state.requires_action': 'A fizetés befejezéséhez még egy lépés szükséges.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'A végösszeg megváltozott, mióta kiválasztotta a fizetési módot. Ellenőrizze a fizetést.',
  'readiness.credit_exceeds_total':
    'A felhasznált bolti jóváírás most több, mint a végösszeg. Használja fel újra.',
  'readiness.amounts_unknown': 'Az összegek kiszámítása még folyamatban van.',
  'readiness.requires_source.unknown': 'A rendelés leadása előtt adjon hozzá fizetési módot.',
  'readiness.pending_redirect': 'A rendelését leadta, de a fizetés még nem fejeződött be.',
  'readiness.pending_funds': 'A rendelését leadta. Várjuk a fizetése beérkezését.',
  'readiness.pending': 'Minden szükséges adat megvan. Fizetése feldolgozás alatt áll.',
  'readiness.processing': 'Fizetése feldolgozás alatt áll.',
  'readiness.complete': 'A rendelését leadta. Nincs több teendője.',
  'readiness.session_ended': 'Ez a fizetés lezárult. Kezdje újra a kosártól.',
  'readiness.address_incomplete': 'A rendelés leadása előtt egészítse ki a címét.',
  'readiness.terms_not_accepted': 'A rendelés leadása előtt fogadja el a feltételeket.',
  'readiness.source_not_reusable':
    'Az előfizetéshez elmenthető fizetési mód szükséges. Válasszon másikat.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Kártya hozzáadva. Leadhatja a rendelést.',
  'funded.authorized': 'A fizetés jóváhagyva. Leadhatja a rendelést.',
  'funded.chosen': 'Fizetési mód kiválasztva. Leadhatja a rendelést.',
  'funded.afterOrder': 'Fizetési mód kiválasztva. A fizetéshez adja le a rendelést.',
  'funded.transfer':
    'Banki átutalás kiválasztva. Adja le a rendelést, hogy megkapja a banki adatokat.',
  'funded.slip':
    'Fizetési mód kiválasztva. Adja le a rendelést, hogy megkapja a befizetési szelvényt.',
  'funded.details':
    'Fizetési mód kiválasztva. Adja le a rendelést, hogy megkapja a fizetési adatokat.',
  'funded.received': 'A fizetés beérkezett. Leadhatja a rendelést.',
  'funded.credit': 'A bolti jóváírás fedezi a rendelését. Most leadhatja.',
  'funded.nothing': 'Ezért a rendelésért nem kell fizetnie. Most leadhatja.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Hátralévő: {amount}',
  'summary.coveredNow': 'Fedezve: {amount}',
  'summary.unknownAmount': 'Az összeg még nem ismert',
  'summary.remove': 'Eltávolítás: {name}',
};

export default session;
