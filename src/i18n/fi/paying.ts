import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Pikamaksu',
  'express.pay': 'Maksa palvelulla {name}',
  'methods.more': 'Näytä kaikki maksutavat ({count})',
  'dropin.or': 'tai maksa toisella tavalla',
  'dropin.doNotClose': 'Älä sulje tätä sivua.',
  'dropin.cardLost': 'Anna kortin tiedot uudelleen.',
  'dropin.cardCleared': 'Korttisi tiedot tyhjennettiin, kun poistuit sivulta. Anna ne uudelleen.',
  'dropin.amountChanged':
    'Summa on nyt {amount}. Tarkista se ja paina sitten painiketta uudelleen.',
  'dropin.recut':
    'Summa on muuttunut: ennen {before}, nyt {amount}. Tarkista se, ennen kuin teet tilauksen.',
  'dropin.attachSlow': 'Tämä kestää tavallista kauemmin. Odota vielä tai tarkista uudelleen.',
  'action.check': 'Tarkista uudelleen',
  'action.unfinished':
    'Jos pankkisi pyytää vahvistamaan maksun, esimerkiksi sovelluksessaan, tee se ensin. Tarkista sitten uudelleen täällä.',
  'dropin.change': 'Maksa toisella tavalla',
  'dropin.expiring': 'Sinulla on alle kaksi minuuttia aikaa maksaa.',
  'card.title': 'Suojattu korttilomake',

  // the button
  'button.continueTo.bank': 'Jatka pankkiisi',
  'button.continueTo.page': 'Jatka maksusivulle',
  'button.choose': 'Valitse tämä maksutapa',
  'button.choose.named': 'Valitse {name}',
  'button.choose.konbini': 'Valitse maksu kaupassa',
  'button.choose.codJapan': 'Valitse postiennakko',
  'button.choose.directDebit': 'Valitse suoraveloitus',
  'button.choose.directDebitGb': 'Valitse suoraveloitus',
  'button.choose.onlineBanking': 'Valitse verkkopankki',
  'button.busy': 'Käsitellään…',

  // what is under way
  'busy.reconciling': 'Tarkistetaan, onnistuiko maksusi…',
  'busy.redirecting': 'Siirrytään palveluun {name}…',
  'busy.redirecting.bank': 'Siirrytään pankkiisi…',
  'busy.redirecting.page': 'Siirrytään suojatulle sivulle…',
  'busy.returning': 'Tarkistetaan maksuasi palvelusta {name}…',
  'busy.returning.bank': 'Tarkistetaan maksuasi pankistasi…',
  'busy.returning.page': 'Tarkistetaan maksuasi…',
  'busy.attaching': 'Lisätään maksutapaa tilaukseen…',
  'busy.authenticating': 'Vahvistetaan pankkisi kanssa…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Vahvista pankissasi',
  'challenge.about': 'Pankkisi on varmistettava, että se olet sinä.',
  'challenge.frame': 'Pankkisi sivu',
  'challenge.loading': 'Avataan pankkisi sivua…',
  'challenge.slow': 'Pankkisi sivun avaaminen kestää. Odota vielä tai yritä uudelleen.',
  'challenge.unavailable':
    'Pankkisi sivua ei voitu avata. Yritä uudelleen, tai peruuta ja maksa toisella tavalla.',
  'challenge.hurry': 'Sinulla on alle kaksi minuuttia aikaa vahvistaa.',
  'challenge.cancel': 'Peruuta maksu',

  // leaving for a provider, and coming back
  'redirect.resume': 'Siirry maksamaan',
  'redirect.startAgain':
    'Et ole maksanut. Jos haluat maksaa toisella tavalla, aloita uudelleen ostoskorista.',
  'redirect.window': 'Viimeistele maksu palvelussa {name} avautuneessa ikkunassa.',
  'redirect.window.bank': 'Viimeistele maksu pankissasi avautuneessa ikkunassa.',
  'redirect.window.page': 'Viimeistele maksu avautuneessa ikkunassa.',
  'redirect.showWindow': 'Näytä ikkuna',
  'redirect.stop': 'Peruuta maksu',
  'redirect.unfinished': 'Maksusi on vielä kesken palvelussa {name}.',
  'redirect.unfinished.bank': 'Maksusi on vielä kesken pankissasi.',
  'redirect.now.bank': 'Siirryt pankkiisi ja palaat sitten tänne.',
  'redirect.now.page': 'Vahvistat maksun suojatulla sivulla ja palaat sitten tänne.',
  'redirect.afterOrder.bank': 'Siirryt pankkiisi, kun olet tehnyt tilauksen.',
  'redirect.afterOrder.page': 'Vahvistat maksun suojatulla sivulla, kun olet tehnyt tilauksen.',
  'details.afterOrder': 'Saat maksutiedot, kun olet tehnyt tilauksen.',

  // saved methods
  'save.card':
    'Tallenna tämä kortti tulevia ostoksia varten. Voit poistaa sen tililtäsi milloin tahansa.',
  'save.method':
    'Tallenna tämä maksutapa tulevia ostoksia varten. Voit poistaa sen tililtäsi milloin tahansa.',
  'save.required': 'Anna lupa tallentaa tämä maksutapa.',
  'saved.cancel': 'Peruuta',
  'saved.month': 'Kuukausi',
  'saved.year': 'Vuosi',
  'saved.expiryWrong': 'Valitse tuleva päivä.',
  'save.done': '{name} on tallennettu.',
  'save.again': 'Lisää toinen maksutapa',
  'saved.name': '{brand}, loppu {digits}',
  'saved.expires': 'Voimassa {date} asti',
  'saved.expired': 'Vanhentunut {date}',
  'saved.default': 'Oletus',
  'saved.codeTitle': 'Turvakoodi: {name}',
  'saved.codeMissing': 'Anna tämän kortin turvakoodi.',
  'saved.isExpired':
    'Kortti on vanhentunut. Jos uudessa kortissasi on sama numero, anna sen uusi päivä.',
  'saved.update': 'Päivitä viimeinen voimassaolopäivä',
  'saved.expiry': 'Viimeinen voimassaolopäivä',
  'saved.saveExpiry': 'Tallenna päivä',
  'saved.updated': 'Uusi päivä on tallennettu: {name}.',
  'saved.setDefault': 'Aseta oletukseksi',
  'saved.isDefault': '{name} on nyt oletuskorttisi.',
  'saved.remove': 'Poista',
  'saved.removeNamed': 'Poista {name}',
  'saved.removeQuestion':
    'Poistetaanko {name} tililtäsi? Jos haluat käyttää korttia myöhemmin, sinun on annettava sen tiedot uudelleen.',
  'saved.keep': 'Säilytä kortti',
  'saved.removed': '{name} on poistettu.',
  'saved.needed': 'Tällä kortilla maksetaan kestotilausta, joten sitä ei voi poistaa tässä.',

  // consents and legal texts
  'terms.accept': 'Olen lukenut myyntiehdot ja hyväksyn ne.',
  'terms.acceptSubscription':
    'Olen lukenut myyntiehdot ja hyväksyn ne. Kestotilaukseni uusiutuu ja siitä veloitetaan, kunnes irtisanon sen.',
  'terms.eula': 'Hyväksyn käyttöoikeussopimuksen ({company}).',
  'terms.termsOfUse': 'Hyväksyn käyttöehdot ({company}).',
  'terms.read': 'Lue ehdot',
  'terms.required': 'Jatka hyväksymällä ehdot.',
  'legal.label': 'Oikeudelliset tiedot',
  'legal.soldBy': 'Myyjä: {name}',
  'link.newWindow': 'avautuu uuteen ikkunaan',
};

export default paying;
