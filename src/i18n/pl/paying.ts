import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Szybka płatność',
  'express.pay': 'Zapłać z {name}',
  'methods.more': 'Pokaż wszystkie metody płatności ({count})',
  'dropin.or': 'lub zapłać w inny sposób',
  'dropin.doNotClose': 'Nie zamykaj tej strony.',
  'dropin.cardLost': 'Wpisz ponownie dane karty.',
  'dropin.cardCleared': 'Dane karty zostały usunięte po opuszczeniu tej strony. Podaj je ponownie.',
  'dropin.amountChanged': 'Kwota wynosi teraz {amount}. Sprawdź ją i ponownie naciśnij przycisk.',
  'dropin.recut':
    'Kwota zmieniła się z {before} na {amount}. Sprawdź ją, zanim złożysz zamówienie.',
  'dropin.attachSlow': 'To trwa dłużej niż zwykle. Poczekaj lub sprawdź ponownie.',
  'action.check': 'Sprawdź ponownie',
  'action.unfinished':
    'Jeśli bank o to poprosi, potwierdź płatność, np. w jego aplikacji. Potem sprawdź ponownie tutaj.',
  'dropin.change': 'Zapłać w inny sposób',
  'dropin.expiring': 'Na zapłatę zostały mniej niż dwie minuty.',
  'card.title': 'Bezpieczny formularz karty',

  // the button
  'button.continueTo.bank': 'Przejdź do banku',
  'button.continueTo.page': 'Przejdź do strony płatności',
  'button.choose': 'Wybierz tę metodę płatności',
  'button.choose.named': 'Wybierz: {name}',
  'button.choose.konbini': 'Wybierz płatność w sklepie',
  'button.choose.codJapan': 'Wybierz płatność przy odbiorze',
  'button.choose.directDebit': 'Wybierz polecenie zapłaty',
  'button.choose.directDebitGb': 'Wybierz polecenie zapłaty',
  'button.choose.onlineBanking': 'Wybierz bankowość internetową',
  'button.busy': 'Przetwarzanie…',

  // what is under way
  'busy.reconciling': 'Sprawdzamy, czy płatność doszła do skutku…',
  'busy.redirecting': 'Przekierowujemy Cię do {name}…',
  'busy.redirecting.bank': 'Przekierowujemy Cię do banku…',
  'busy.redirecting.page': 'Przekierowujemy Cię na bezpieczną stronę…',
  'busy.returning': 'Sprawdzamy Twoją płatność w {name}…',
  'busy.returning.bank': 'Sprawdzamy Twoją płatność w banku…',
  'busy.returning.page': 'Sprawdzamy Twoją płatność…',
  'busy.attaching': 'Dodajemy metodę płatności do zamówienia…',
  'busy.authenticating': 'Potwierdzamy w Twoim banku…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Potwierdź w swoim banku',
  'challenge.about': 'Bank musi potwierdzić Twoją tożsamość.',
  'challenge.frame': 'Strona Twojego banku',
  'challenge.loading': 'Otwieramy stronę Twojego banku…',
  'challenge.slow': 'Strona banku długo się otwiera. Poczekaj lub spróbuj ponownie.',
  'challenge.unavailable':
    'Nie udało się otworzyć strony banku. Spróbuj ponownie albo anuluj i zapłać w inny sposób.',
  'challenge.hurry': 'Na potwierdzenie zostały mniej niż dwie minuty.',
  'challenge.cancel': 'Anuluj płatność',

  // leaving for a provider, and coming back
  'redirect.resume': 'Przejdź do płatności',
  'redirect.startAgain': 'Nie zapłacono. Aby zapłacić w inny sposób, zacznij od nowa w koszyku.',
  'redirect.window': 'Dokończ płatność w {name} w oknie, które się otworzyło.',
  'redirect.window.bank': 'Dokończ płatność w banku w oknie, które się otworzyło.',
  'redirect.window.page': 'Dokończ płatność w oknie, które się otworzyło.',
  'redirect.showWindow': 'Pokaż okno',
  'redirect.stop': 'Anuluj płatność',
  'redirect.unfinished': 'Płatność w {name} nie jest jeszcze zakończona.',
  'redirect.unfinished.bank': 'Płatność w banku nie jest jeszcze zakończona.',
  'redirect.now.bank': 'Przejdziesz do banku, a potem wrócisz tutaj.',
  'redirect.now.page': 'Potwierdzisz płatność na bezpiecznej stronie, a potem wrócisz tutaj.',
  'redirect.afterOrder.bank': 'Przejdziesz do banku po złożeniu zamówienia.',
  'redirect.afterOrder.page':
    'Potwierdzisz płatność na bezpiecznej stronie po złożeniu zamówienia.',
  'details.afterOrder': 'Dane do płatności otrzymasz po złożeniu zamówienia.',

  // saved methods
  'save.card':
    'Zapisz tę kartę na przyszłe zakupy. Możesz ją w każdej chwili usunąć na swoim koncie.',
  'save.method':
    'Zapisz tę metodę płatności na przyszłe zakupy. Możesz ją w każdej chwili usunąć na swoim koncie.',
  'save.required': 'Zaznacz zgodę na zapisanie tej metody płatności.',
  'saved.cancel': 'Anuluj',
  'saved.month': 'Miesiąc',
  'saved.year': 'Rok',
  'saved.expiryWrong': 'Wybierz miesiąc i rok, które jeszcze nie minęły.',
  'save.done': 'Zapisano: {name}.',
  'save.again': 'Dodaj kolejną metodę płatności',
  'saved.name': '{brand} z końcówką {digits}',
  'saved.expires': 'Ważna do: {date}',
  'saved.expired': 'Straciła ważność: {date}',
  'saved.default': 'Domyślna',
  'saved.codeTitle': 'Kod zabezpieczający: {name}',
  'saved.codeMissing': 'Podaj kod zabezpieczający tej karty.',
  'saved.isExpired':
    'Ta karta straciła ważność. Jeśli nowa karta ma ten sam numer, podaj jej nową datę.',
  'saved.update': 'Zaktualizuj datę ważności',
  'saved.expiry': 'Data ważności',
  'saved.saveExpiry': 'Zapisz datę',
  'saved.updated': 'Zapisano nową datę: {name}.',
  'saved.setDefault': 'Ustaw jako domyślną',
  'saved.isDefault': '{name} to teraz Twoja karta domyślna.',
  'saved.remove': 'Usuń',
  'saved.removeNamed': 'Usuń: {name}',
  'saved.removeQuestion':
    'Usunąć {name} z Twojego konta? Aby użyć jej ponownie, trzeba będzie wpisać dane od nowa.',
  'saved.keep': 'Zachowaj kartę',
  'saved.removed': 'Usunięto: {name}.',
  'saved.needed': 'Tą kartą opłacana jest subskrypcja, więc nie można jej tu usunąć.',

  // consents and legal texts
  'terms.accept': 'Znam i akceptuję warunki sprzedaży.',
  'terms.acceptSubscription':
    'Znam i akceptuję warunki sprzedaży. Moja subskrypcja odnawia się, a opłata jest pobierana, dopóki jej nie anuluję.',
  'terms.eula': 'Akceptuję umowę licencyjną {company}.',
  'terms.termsOfUse': 'Akceptuję warunki korzystania {company}.',
  'terms.read': 'Przeczytaj warunki',
  'terms.required': 'Zaakceptuj warunki, aby kontynuować.',
  'legal.label': 'Informacje prawne',
  'legal.soldBy': 'Sprzedawca: {name}',
  'link.newWindow': 'otwiera się w nowym oknie',
};

export default paying;
