import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'W tej chwili nie można tu zapłacić. Skontaktuj się ze sklepem.',
  'error.not-configured': 'W tej chwili nie można tu zapłacić. Skontaktuj się ze sklepem.',
  'error.invalid-configuration': 'W tej chwili nie można tu zapłacić. Skontaktuj się ze sklepem.',
  'error.insecure-context': 'W tej chwili nie można tu zapłacić. Skontaktuj się ze sklepem.',
  'error.unauthorized': 'W tej chwili nie można tu zapłacić. Skontaktuj się ze sklepem.',
  'error.timeout': 'To trwa zbyt długo. Sprawdź połączenie i spróbuj ponownie.',
  'error.session-not-found': 'Ta sesja zakupowa już nie istnieje. Zacznij od nowa w koszyku.',
  'error.session-expired': 'Ta sesja zakupowa wygasła. Zacznij od nowa w koszyku.',
  'error.too-many-requests': 'Zbyt wiele prób. Poczekaj chwilę i spróbuj ponownie.',
  'error.bad-response': 'Usługa płatnicza nie odpowiada. Spróbuj ponownie za chwilę.',
  'error.data-inconsistent':
    'Kwoty tej płatności się nie zgadzają, więc na razie nie można nic zapłacić. Spróbuj ponownie.',

  // errors of paying, by code
  'error.attach-failed':
    'Nie udało się dodać płatności do zamówienia. Spróbuj ponownie. Nie trzeba niczego wpisywać od nowa.',
  'error.invalid-details': 'Niektóre dane są nieprawidłowe. Sprawdź je i spróbuj ponownie.',
  'error.incomplete-details': 'Brakuje niektórych danych. Uzupełnij je.',
  'error.cancelled':
    'Płatność została anulowana. Nie pobrano żadnej opłaty. Możesz spróbować ponownie lub zapłacić w inny sposób.',
  'error.declined':
    'Płatność została odrzucona. Nie pobrano żadnej opłaty. Użyj innej karty lub innej metody płatności.',
  'error.authentication-failed':
    'Bank nie mógł potwierdzić Twojej tożsamości. Nie pobrano żadnej opłaty. Spróbuj ponownie lub zapłać w inny sposób.',
  'error.authentication-timeout':
    'Bank nie otrzymał odpowiedzi na czas. Nie pobrano żadnej opłaty. Spróbuj ponownie lub zapłać w inny sposób.',
  'error.frame-unavailable':
    'Nie udało się wczytać bezpiecznego formularza karty. Spróbuj ponownie lub zapłać w inny sposób.',
  'error.frame-reset': 'Formularz karty został wczytany ponownie. Wpisz jeszcze raz dane karty.',
  'error.unsafe-url': 'Tej metody płatności nie można bezpiecznie otworzyć. Zapłać w inny sposób.',
  'error.amount-changed': 'Kwota się zmieniła. Sprawdź ją i zapłać ponownie.',
  'error.outcome-unknown':
    'Nie wiemy jeszcze, czy płatność doszła do skutku. Sprawdź ponownie, zanim zapłacisz jeszcze raz.',
  'error.conflict': 'W międzyczasie Twoje zamówienie się zmieniło. Sprawdź je i spróbuj ponownie.',

  // why a session ended
  'ended.complete': 'Zamówienie zostało złożone. Nie musisz już nic robić.',
  'ended.toCart': 'Wróć do koszyka',
  'ended.failed': 'Płatność się nie powiodła. Zacznij od nowa w koszyku.',
  'ended.cancelled': 'Ta sesja zakupowa została anulowana. Zacznij od nowa w koszyku.',
  'ended.expired': 'Ta sesja zakupowa wygasła. Zacznij od nowa w koszyku.',
  'ended.not_found': 'Ta sesja zakupowa już nie istnieje. Zacznij od nowa w koszyku.',

  // the session’s states
  'state.requires_source': 'Wymagana jest płatność.',
  'state.requires_confirmation': 'Wartość zamówienia jest pokryta. Możesz złożyć zamówienie.',
  'state.confirmed': 'Twoja płatność jest przetwarzana.',
  'state.pending': 'Mamy wszystko, czego potrzebujemy. Twoja płatność jest przetwarzana.',
  'state.pending_funds': 'Zamówienie zostało złożone. Czekamy na Twoją płatność.',
  'state.pending_redirect': 'Zamówienie zostało złożone, ale płatność nie jest jeszcze zakończona.',
  'state.chargeable': 'Płatność jest autoryzowana. Trwa finalizacja zamówienia.',
  'state.complete': 'Zamówienie zostało złożone. Nie musisz już nic robić.',
  'state.cancelled': 'Ta płatność została anulowana. Zacznij od nowa w koszyku.',
  'state.processing': 'Twoja płatność jest przetwarzana.',
  'state.failed': 'Płatność się nie powiodła. Zacznij od nowa w koszyku.',
  'state.requires_action': 'Do zakończenia płatności potrzebny jest jeszcze jeden krok.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Łączna kwota zmieniła się od wyboru metody płatności. Sprawdź swoją płatność.',
  'readiness.credit_exceeds_total':
    'Wykorzystane środki przekraczają teraz łączną kwotę. Wykorzystaj je ponownie.',
  'readiness.amounts_unknown': 'Kwoty są jeszcze obliczane.',
  'readiness.requires_source.unknown': 'Dodaj metodę płatności, zanim złożysz zamówienie.',
  'readiness.pending_redirect':
    'Zamówienie zostało złożone, ale płatność nie jest jeszcze zakończona.',
  'readiness.pending_funds': 'Zamówienie zostało złożone. Czekamy na Twoją płatność.',
  'readiness.pending': 'Mamy wszystko, czego potrzebujemy. Twoja płatność jest przetwarzana.',
  'readiness.processing': 'Twoja płatność jest przetwarzana.',
  'readiness.complete': 'Zamówienie zostało złożone. Nie musisz już nic robić.',
  'readiness.session_ended': 'Ta płatność się zakończyła. Zacznij od nowa w koszyku.',
  'readiness.address_incomplete': 'Uzupełnij adres, zanim złożysz zamówienie.',
  'readiness.terms_not_accepted': 'Zaakceptuj warunki, zanim złożysz zamówienie.',
  'readiness.source_not_reusable':
    'Subskrypcja wymaga metody płatności, którą można zapisać. Wybierz inną.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Dodano kartę. Możesz złożyć zamówienie.',
  'funded.authorized': 'Płatność autoryzowana. Możesz złożyć zamówienie.',
  'funded.chosen': 'Wybrano metodę płatności. Możesz złożyć zamówienie.',
  'funded.afterOrder': 'Wybrano metodę płatności. Złóż zamówienie, aby przejść do płatności.',
  'funded.transfer': 'Wybrano przelew bankowy. Złóż zamówienie, aby otrzymać dane do przelewu.',
  'funded.slip': 'Wybrano metodę płatności. Złóż zamówienie, aby otrzymać blankiet płatności.',
  'funded.details': 'Wybrano metodę płatności. Złóż zamówienie, aby otrzymać dane do płatności.',
  'funded.received': 'Otrzymano płatność. Możesz złożyć zamówienie.',
  'funded.credit': 'Środki w sklepie pokrywają zamówienie. Możesz je teraz złożyć.',
  'funded.nothing': 'Za to zamówienie nie trzeba nic płacić. Możesz je teraz złożyć.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Pozostało: {amount}',
  'summary.coveredNow': 'Pokryto: {amount}',
  'summary.unknownAmount': 'Kwota jeszcze nieznana',
  'summary.remove': 'Usuń: {name}',
};

export default session;
