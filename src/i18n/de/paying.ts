import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Express-Kasse',
  'express.pay': 'Mit {name} bezahlen',
  'methods.more': 'Alle Zahlungsarten anzeigen ({count})',
  'dropin.or': 'oder anders bezahlen',
  'dropin.doNotClose': 'Bitte schließen Sie diese Seite nicht.',
  'dropin.cardLost': 'Bitte geben Sie Ihre Kartendaten noch einmal ein.',
  'dropin.cardCleared':
    'Beim Verlassen dieser Seite wurden Ihre Kartendaten gelöscht. Bitte geben Sie sie noch einmal ein.',
  'dropin.amountChanged':
    'Der Betrag ist jetzt {amount}. Prüfen Sie ihn und drücken Sie noch einmal auf die Schaltfläche.',
  'dropin.recut':
    'Der Betrag hat sich von {before} auf {amount} geändert. Prüfen Sie ihn, bevor Sie die Bestellung aufgeben.',
  'dropin.attachSlow':
    'Das dauert länger als üblich. Warten Sie noch oder prüfen Sie es noch einmal.',
  'action.check': 'Erneut prüfen',
  'action.unfinished':
    'Falls Ihre Bank eine Bestätigung verlangt, zum Beispiel in ihrer App, bestätigen Sie die Zahlung zuerst dort. Prüfen Sie dann hier erneut.',
  'dropin.change': 'Anders bezahlen',
  'dropin.expiring': 'Sie haben weniger als zwei Minuten Zeit zum Bezahlen.',
  'card.title': 'Sicheres Kartenformular',

  // the button
  'button.continueTo.bank': 'Weiter zu Ihrer Bank',
  'button.continueTo.page': 'Weiter zur Zahlungsseite',
  'button.choose': 'Diese Zahlungsart wählen',
  'button.choose.named': '{name} wählen',
  'button.choose.konbini': 'Zahlung im Laden wählen',
  'button.choose.codJapan': 'Nachnahme wählen',
  'button.choose.directDebit': 'Lastschrift wählen',
  'button.choose.directDebitGb': 'Lastschrift wählen',
  'button.choose.onlineBanking': 'Onlinebanking wählen',
  'button.busy': 'Wird bearbeitet …',

  // what is under way
  'busy.reconciling': 'Wir prüfen, ob Ihre Zahlung angekommen ist …',
  'busy.redirecting': 'Sie werden zu {name} weitergeleitet …',
  'busy.redirecting.bank': 'Sie werden zu Ihrer Bank weitergeleitet …',
  'busy.redirecting.page': 'Sie werden zu einer sicheren Seite weitergeleitet …',
  'busy.returning': 'Wir prüfen Ihre Zahlung mit {name} …',
  'busy.returning.bank': 'Wir prüfen Ihre Zahlung mit Ihrer Bank …',
  'busy.returning.page': 'Wir prüfen Ihre Zahlung …',
  'busy.attaching': 'Zahlungsart wird zur Bestellung hinzugefügt …',
  'busy.authenticating': 'Bestätigung bei Ihrer Bank …',

  // the issuer’s page, in its dialog
  'challenge.title': 'Bei Ihrer Bank bestätigen',
  'challenge.about': 'Ihre Bank muss bestätigen, dass Sie es sind.',
  'challenge.frame': 'Seite Ihrer Bank',
  'challenge.loading': 'Die Seite Ihrer Bank wird geöffnet …',
  'challenge.slow':
    'Die Seite Ihrer Bank braucht etwas länger. Warten Sie noch oder versuchen Sie es erneut.',
  'challenge.unavailable':
    'Die Seite Ihrer Bank konnte nicht geöffnet werden. Versuchen Sie es erneut oder brechen Sie ab und bezahlen Sie anders.',
  'challenge.hurry': 'Sie haben weniger als zwei Minuten Zeit zum Bestätigen.',
  'challenge.cancel': 'Zahlung abbrechen',

  // leaving for a provider, and coming back
  'redirect.resume': 'Weiter zur Zahlung',
  'redirect.startAgain':
    'Sie haben nicht bezahlt. Um anders zu bezahlen, beginnen Sie bitte im Warenkorb von vorn.',
  'redirect.window': 'Schließen Sie die Zahlung bei {name} im neuen Fenster ab.',
  'redirect.window.bank': 'Schließen Sie die Zahlung bei Ihrer Bank im neuen Fenster ab.',
  'redirect.window.page': 'Schließen Sie die Zahlung im neuen Fenster ab.',
  'redirect.showWindow': 'Fenster zeigen',
  'redirect.stop': 'Zahlung abbrechen',
  'redirect.unfinished': 'Sie haben die Zahlung bei {name} noch nicht abgeschlossen.',
  'redirect.unfinished.bank': 'Sie haben die Zahlung bei Ihrer Bank noch nicht abgeschlossen.',
  'redirect.now.bank': 'Sie werden zu Ihrer Bank weitergeleitet und kommen danach hierher zurück.',
  'redirect.now.page':
    'Sie bestätigen die Zahlung auf einer sicheren Seite und kommen danach hierher zurück.',
  'redirect.afterOrder.bank':
    'Nachdem Sie die Bestellung aufgegeben haben, werden Sie zu Ihrer Bank weitergeleitet.',
  'redirect.afterOrder.page':
    'Nachdem Sie die Bestellung aufgegeben haben, bestätigen Sie die Zahlung auf einer sicheren Seite.',
  'details.afterOrder':
    'Die Zahlungsdaten erhalten Sie, nachdem Sie die Bestellung aufgegeben haben.',

  // saved methods
  'save.card':
    'Diese Karte für künftige Einkäufe speichern. Sie können sie in Ihrem Konto jederzeit entfernen.',
  'save.method':
    'Diese Zahlungsart für künftige Einkäufe speichern. Sie können sie in Ihrem Konto jederzeit entfernen.',
  'save.required': 'Bitte stimmen Sie zu, dass wir diese Zahlungsart speichern.',
  'saved.cancel': 'Abbrechen',
  'saved.month': 'Monat',
  'saved.year': 'Jahr',
  'saved.expiryWrong': 'Wählen Sie ein Datum in der Zukunft.',
  'save.done': '{name} ist gespeichert.',
  'save.again': 'Weitere Zahlungsart hinzufügen',
  'saved.name': '{brand} mit den Endziffern {digits}',
  'saved.expires': 'Gültig bis {date}',
  'saved.expired': 'Abgelaufen {date}',
  'saved.default': 'Standard',
  'saved.codeTitle': 'Sicherheitscode für {name}',
  'saved.codeMissing': 'Geben Sie den Sicherheitscode dieser Karte ein.',
  'saved.isExpired':
    'Diese Karte ist abgelaufen. Hat Ihre neue Karte dieselbe Nummer, geben Sie deren Datum ein.',
  'saved.update': 'Ablaufdatum ändern',
  'saved.expiry': 'Ablaufdatum',
  'saved.saveExpiry': 'Datum speichern',
  'saved.updated': 'Das neue Datum von {name} ist gespeichert.',
  'saved.setDefault': 'Als Standard festlegen',
  'saved.isDefault': '{name} ist jetzt Ihre Standardkarte.',
  'saved.remove': 'Entfernen',
  'saved.removeNamed': '{name} entfernen',
  'saved.removeQuestion':
    '{name} aus Ihrem Konto entfernen? Um die Karte später zu nutzen, müssen Sie sie noch einmal eingeben.',
  'saved.keep': 'Karte behalten',
  'saved.removed': '{name} ist entfernt.',
  'saved.needed':
    'Mit dieser Karte wird ein Abonnement bezahlt, daher kann sie hier nicht entfernt werden.',

  // consents and legal texts
  'terms.accept': 'Ich habe die Verkaufsbedingungen gelesen und akzeptiere sie.',
  'terms.acceptSubscription':
    'Ich habe die Verkaufsbedingungen gelesen und akzeptiere sie. Mein Abonnement verlängert sich und wird berechnet, bis ich es kündige.',
  'terms.eula': 'Ich akzeptiere den Lizenzvertrag von {company}.',
  'terms.termsOfUse': 'Ich akzeptiere die Nutzungsbedingungen von {company}.',
  'terms.read': 'Bedingungen lesen',
  'terms.required': 'Bitte akzeptieren Sie die Bedingungen, um fortzufahren.',
  'legal.label': 'Rechtliche Hinweise',
  'legal.soldBy': 'Verkauf durch {name}',
  'link.newWindow': 'öffnet ein neues Fenster',
};

export default paying;
