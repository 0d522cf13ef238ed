import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Täällä ei voi juuri nyt maksaa. Ota yhteyttä kauppaan.',
  'error.not-configured': 'Täällä ei voi juuri nyt maksaa. Ota yhteyttä kauppaan.',
  'error.invalid-configuration': 'Täällä ei voi juuri nyt maksaa. Ota yhteyttä kauppaan.',
  'error.insecure-context': 'Täällä ei voi juuri nyt maksaa. Ota yhteyttä kauppaan.',
  'error.unauthorized': 'Täällä ei voi juuri nyt maksaa. Ota yhteyttä kauppaan.',
  'error.timeout': 'Tämä kestää liian kauan. Tarkista yhteys ja yritä uudelleen.',
  'error.session-not-found': 'Tämä kassa ei ole enää käytettävissä. Aloita uudelleen ostoskorista.',
  'error.session-expired': 'Tämä kassa on vanhentunut. Aloita uudelleen ostoskorista.',
  'error.too-many-requests': 'Liian monta yritystä. Odota hetki ja yritä uudelleen.',
  'error.bad-response': 'Maksupalvelu ei vastaa. Yritä hetken kuluttua uudelleen.',
  'error.data-inconsistent':
    'Tämän maksun summat eivät täsmää, joten et voi vielä maksaa. Yritä uudelleen.',

  // errors of paying, by code
  'error.attach-failed':
    'Maksuasi ei voitu lisätä tilaukseen. Yritä uudelleen. Sinun ei tarvitse antaa mitään uudelleen.',
  'error.invalid-details': 'Jotkin tiedot ovat väärin. Tarkista ne ja yritä uudelleen.',
  'error.incomplete-details': 'Joitakin tietoja puuttuu. Täydennä ne.',
  'error.cancelled':
    'Maksu peruutettiin. Sinulta ei veloitettu mitään. Voit yrittää uudelleen tai maksaa toisella tavalla.',
  'error.declined':
    'Maksu hylättiin. Sinulta ei veloitettu mitään. Kokeile toista korttia tai maksutapaa.',
  'error.authentication-failed':
    'Pankkisi ei voinut varmistaa, että se olet sinä. Sinulta ei veloitettu mitään. Yritä uudelleen tai maksa toisella tavalla.',
  'error.authentication-timeout':
    'Pankkisi ei saanut vastausta ajoissa. Sinulta ei veloitettu mitään. Yritä uudelleen tai maksa toisella tavalla.',
  'error.frame-unavailable':
    'Suojattua korttilomaketta ei voitu ladata. Yritä uudelleen tai maksa toisella tavalla.',
  'error.frame-reset': 'Korttilomake ladattiin uudelleen. Anna kortin tiedot uudelleen.',
  'error.unsafe-url': 'Tätä maksutapaa ei voi avata turvallisesti. Maksa toisella tavalla.',
  'error.amount-changed': 'Summa on muuttunut. Tarkista se ja maksa uudelleen.',
  'error.outcome-unknown':
    'Emme vielä tiedä, onnistuiko maksusi. Tarkista asia, ennen kuin maksat uudelleen.',
  'error.conflict': 'Tilauksesi on muuttunut. Tarkista se ja yritä uudelleen.',

  // why a session ended
  'ended.complete': 'Tilauksesi on tehty. Sinun ei tarvitse tehdä enää mitään.',
  'ended.toCart': 'Takaisin ostoskoriin',
  'ended.failed': 'Maksu epäonnistui. Aloita uudelleen ostoskorista.',
  'ended.cancelled': 'Tämä kassa peruutettiin. Aloita uudelleen ostoskorista.',
  'ended.expired': 'Tämä kassa on vanhentunut. Aloita uudelleen ostoskorista.',
  'ended.not_found': 'Tämä kassa ei ole enää käytettävissä. Aloita uudelleen ostoskorista.',

  // the session’s states
  'state.requires_source': 'Maksu puuttuu.',
  'state.requires_confirmation': 'Tilauksen summa on katettu. Voit tehdä tilauksen.',
  'state.confirmed': 'Maksuasi käsitellään.',
  'state.pending': 'Meillä on kaikki tarvittava. Maksuasi käsitellään.',
  'state.pending_funds': 'Tilauksesi on tehty. Odotamme maksusi saapumista.',
  'state.pending_redirect': 'Tilauksesi on tehty, mutta maksu on vielä kesken.',
  'state.chargeable': 'Maksu on hyväksytty. Tilaustasi viimeistellään.',
  'state.complete': 'Tilauksesi on tehty. Sinun ei tarvitse tehdä enää mitään.',
  'state.cancelled': 'Maksu peruutettiin. Aloita uudelleen ostoskorista.',
  'state.processing': 'Maksuasi käsitellään.',
  'state.failed': 'Maksu epäonnistui. Aloita uudelleen ostoskorista.',
  'state.requires_action': 'Maksun viimeistelyyn tarvitaan vielä yksi vaihe.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Loppusumma on muuttunut sen jälkeen, kun valitsit maksutavan. Tarkista maksusi.',
  'readiness.credit_exceeds_total':
    'Käytetty hyvityssaldo on nyt suurempi kuin loppusumma. Käytä se uudelleen.',
  'readiness.amounts_unknown': 'Summia lasketaan vielä.',
  'readiness.requires_source.unknown': 'Lisää maksutapa, ennen kuin teet tilauksen.',
  'readiness.pending_redirect': 'Tilauksesi on tehty, mutta maksu on vielä kesken.',
  'readiness.pending_funds': 'Tilauksesi on tehty. Odotamme maksusi saapumista.',
  'readiness.pending': 'Meillä on kaikki tarvittava. Maksuasi käsitellään.',
  'readiness.processing': 'Maksuasi käsitellään.',
  'readiness.complete': 'Tilauksesi on tehty. Sinun ei tarvitse tehdä enää mitään.',
  'readiness.session_ended': 'Tämä maksu on päättynyt. Aloita uudelleen ostoskorista.',
  'readiness.address_incomplete': 'Täydennä osoitteesi, ennen kuin teet tilauksen.',
  'readiness.terms_not_accepted': 'Hyväksy ehdot, ennen kuin teet tilauksen.',
  'readiness.source_not_reusable':
    'Kestotilaus vaatii maksutavan, jonka voi tallentaa. Valitse toinen.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Kortti on lisätty. Voit tehdä tilauksen.',
  'funded.authorized': 'Maksu on hyväksytty. Voit tehdä tilauksen.',
  'funded.chosen': 'Maksutapa on valittu. Voit tehdä tilauksen.',
  'funded.afterOrder': 'Maksutapa on valittu. Tee tilaus, niin pääset maksamaan.',
  'funded.transfer': 'Tilisiirto on valittu. Tee tilaus, niin saat pankkitiedot.',
  'funded.slip': 'Maksutapa on valittu. Tee tilaus, niin saat maksulomakkeen.',
  'funded.details': 'Maksutapa on valittu. Tee tilaus, niin saat maksutiedot.',
  'funded.received': 'Maksu on saapunut. Voit tehdä tilauksen.',
  'funded.credit': 'Hyvityssaldo kattaa tilauksesi. Voit tehdä sen nyt.',
  'funded.nothing': 'Tässä tilauksessa ei ole mitään maksettavaa. Voit tehdä sen nyt.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Jäljellä: {amount}',
  'summary.coveredNow': 'Katettu: {amount}',
  'summary.unknownAmount': 'Summa ei ole vielä tiedossa',
  'summary.remove': 'Poista {name}',
};

export default session;
