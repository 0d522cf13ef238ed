import type { Messages } from './en.js';

const askTheShop = 'Hier können Sie gerade nicht bezahlen. Bitte wenden Sie sich an den Shop.';
const tryLater = 'Der Zahlungsdienst antwortet nicht. Bitte versuchen Sie es gleich noch einmal.';

const de: Messages = {
  'action.retry': 'Erneut versuchen',
  loading: 'Wird geladen …',

  'error.invalid-session-id': askTheShop,
  'error.not-configured': askTheShop,
  'error.invalid-configuration': askTheShop,
  'error.insecure-context': askTheShop,
  'error.unauthorized': askTheShop,
  'error.offline':
    'Sie scheinen offline zu sein. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  'error.timeout': 'Das dauert zu lange. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  'error.session-not-found':
    'Diesen Bestellvorgang gibt es nicht mehr. Bitte beginnen Sie im Warenkorb von vorn.',
  'error.session-expired':
    'Dieser Bestellvorgang ist abgelaufen. Bitte beginnen Sie im Warenkorb von vorn.',
  'error.too-many-requests':
    'Zu viele Versuche. Bitte warten Sie kurz und versuchen Sie es erneut.',
  'error.service-unavailable': tryLater,
  'error.bad-response': tryLater,
  'error.data-inconsistent':
    'Die Beträge dieser Zahlung passen nicht zusammen, deshalb kann noch nichts bezahlt werden. Bitte versuchen Sie es erneut.',
  'error.internal': 'Etwas ist schiefgegangen. Bitte versuchen Sie es erneut.',

  'ended.complete': 'Ihre Bestellung ist aufgegeben. Sie müssen nichts weiter tun.',
  'ended.failed': 'Die Zahlung ist fehlgeschlagen. Bitte beginnen Sie im Warenkorb von vorn.',
  'ended.cancelled':
    'Dieser Bestellvorgang wurde abgebrochen. Bitte beginnen Sie im Warenkorb von vorn.',
  'ended.expired':
    'Dieser Bestellvorgang ist abgelaufen. Bitte beginnen Sie im Warenkorb von vorn.',
  'ended.not_found':
    'Diesen Bestellvorgang gibt es nicht mehr. Bitte beginnen Sie im Warenkorb von vorn.',

  'state.requires_source': 'Es fehlt noch eine Zahlung.',
  'state.requires_confirmation':
    'Der Gesamtbetrag ist gedeckt. Sie können die Bestellung aufgeben.',
  'state.confirmed': 'Ihre Zahlung wird bearbeitet.',
  'state.pending': 'Wir haben alles, was wir brauchen. Ihre Zahlung wird bearbeitet.',
  'state.pending_funds': 'Die Bestellung ist aufgegeben. Wir warten auf Ihre Zahlung.',
  'state.pending_redirect':
    'Die Bestellung ist aufgegeben, aber die Zahlung ist noch nicht abgeschlossen.',
  'state.chargeable': 'Die Zahlung ist freigegeben. Ihre Bestellung wird abgeschlossen.',
  'state.complete': 'Ihre Bestellung ist aufgegeben. Sie müssen nichts weiter tun.',
  'state.cancelled': 'Diese Zahlung wurde abgebrochen. Bitte beginnen Sie im Warenkorb von vorn.',
  'state.processing': 'Ihre Zahlung wird bearbeitet.',
  'state.failed': 'Die Zahlung ist fehlgeschlagen. Bitte beginnen Sie im Warenkorb von vorn.',
  'state.requires_action': 'Für die Zahlung ist noch ein Schritt nötig.',
  'state.unknown': 'Ihre Zahlung wird bearbeitet. Bitte schauen Sie später noch einmal nach.',

  'method.creditCard': 'Kredit- oder Debitkarte',
  'method.applePay': 'Apple Pay',
  'method.googlePay': 'Google Pay',
  'method.amazonPay': 'Amazon Pay',
  'method.payPal': 'PayPal',
  'method.payPalBilling': 'PayPal',
  'method.payPalCredit': 'PayPal Credit',
  'method.klarnaCredit': 'Klarna',
  'method.klarnaCreditRecurring': 'Klarna',
  'method.afterPay': 'Afterpay',
  'method.clearPay': 'Clearpay',
  'method.bnpParibas': 'BNP Paribas',
  'method.creditInstallment': 'Ratenzahlung',
  'method.alipay': 'Alipay',
  'method.alipayCn': 'Alipay+',
  'method.payco': 'PAYCO',
  'method.bancontact': 'Bancontact',
  'method.blik': 'BLIK',
  'method.ideal': 'iDEAL',
  'method.onlineBanking': 'Onlinebanking',
  'method.fpxOnlineBanking': 'FPX-Onlinebanking',
  'method.bankTransfer': 'Koreanische Banküberweisung',
  'method.trustly': 'Trustly',
  'method.ccavenue': 'CCAvenue',
  'method.directDebit': 'SEPA-Lastschrift',
  'method.directDebitGb': 'Direct Debit',
  'method.msts': 'TreviPay',
  'method.konbini': 'Konbini (Zahlung im Laden)',
  'method.boletoBancario': 'Boleto Bancário',
  'method.wireTransfer': 'Banküberweisung',
  'method.customerCredit': 'Guthaben',
  'method.codJapan': 'Nachnahme',
  'method.bPay': 'BPAY',
  'method.carrierFinancing': 'Finanzierung über den Mobilfunkanbieter',
  'method.giftCard': 'Geschenkkarte',
  'method.other': 'Andere Zahlungsart',

  'methods.legend': 'Wie möchten Sie bezahlen?',
  'methods.none':
    'Für diese Bestellung gibt es hier keine Zahlungsart. Bitte wenden Sie sich an den Shop.',
  'methods.required': 'Bitte wählen Sie, wie Sie bezahlen möchten.',
  'method.klarnaCredit.description': 'Später oder in Raten bezahlen',
  'method.klarnaCreditRecurring.description': 'Später oder in Raten bezahlen',
  'method.payPalCredit.description': 'Nach und nach bezahlen',
  'method.afterPay.description': 'In 4 Teilen über 6 Wochen bezahlen',
  'method.clearPay.description': 'In 3 Teilen über 60 Tage bezahlen',
  'method.wireTransfer.description': 'Wir versenden, wenn das Geld da ist',
  'method.konbini.description': 'Bar in einem Laden bezahlen',
  'method.msts.description': 'Kauf auf Rechnung, für Unternehmen',

  'summary.label': 'Übersicht der Zahlung',
  'summary.remaining': 'Noch offen',
  'summary.covered': 'Gedeckt',
  'summary.remainingNow': 'Noch offen: {amount}',
  'summary.coveredNow': 'Gedeckt: {amount}',
  'summary.stillToPay': 'Noch zu zahlen',
  'summary.total': 'Gesamtbetrag',
  'summary.meter': '{covered} von {total} gedeckt',
  'summary.unknownAmount': 'Betrag noch nicht bekannt',
  'summary.card': '{brand} mit den Endziffern {digits}',
  'summary.remove': '{name} entfernen',

  'readiness.requires_source':
    'Fügen Sie eine Zahlungsart für {amount} hinzu, bevor Sie die Bestellung aufgeben.',
  'readiness.requires_source.unknown':
    'Fügen Sie eine Zahlungsart hinzu, bevor Sie die Bestellung aufgeben.',
  'readiness.pending_redirect':
    'Die Bestellung ist aufgegeben, aber die Zahlung ist noch nicht abgeschlossen.',
  'readiness.pending_funds': 'Die Bestellung ist aufgegeben. Wir warten auf Ihre Zahlung.',
  'readiness.pending': 'Wir haben alles, was wir brauchen. Ihre Zahlung wird bearbeitet.',
  'readiness.processing': 'Ihre Zahlung wird bearbeitet.',
  'readiness.totals_changed':
    'Der Gesamtbetrag hat sich geändert, seit Sie die Zahlungsart gewählt haben. Bitte prüfen Sie Ihre Zahlung.',
  'readiness.credit_exceeds_total':
    'Ihr Guthaben ist jetzt höher als der Gesamtbetrag. Bitte lösen Sie es erneut ein.',
  'readiness.amounts_unknown': 'Die Beträge werden noch ermittelt.',
  'readiness.complete': 'Ihre Bestellung ist aufgegeben. Sie müssen nichts weiter tun.',
  'readiness.session_ended': 'Diese Zahlung ist beendet. Bitte beginnen Sie im Warenkorb von vorn.',
  'readiness.address_incomplete':
    'Bitte vervollständigen Sie Ihre Adresse, bevor Sie die Bestellung aufgeben.',
  'readiness.terms_not_accepted':
    'Bitte akzeptieren Sie die Bedingungen, bevor Sie die Bestellung aufgeben.',
  'readiness.source_not_reusable':
    'Ein Abonnement braucht eine Zahlungsart, die gespeichert werden kann. Bitte wählen Sie eine andere.',
  'funded.card': 'Karte hinzugefügt. Sie können die Bestellung aufgeben.',
  'funded.authorized': 'Zahlung autorisiert. Sie können die Bestellung aufgeben.',
  'funded.chosen': 'Zahlungsart gewählt. Sie können die Bestellung aufgeben.',
  'funded.afterOrder':
    'Zahlungsart gewählt. Geben Sie die Bestellung auf, danach geht es weiter zur Zahlung.',
  'funded.transfer':
    'Banküberweisung gewählt. Geben Sie die Bestellung auf, um die Bankverbindung zu erhalten.',
  'funded.slip':
    'Zahlungsart gewählt. Geben Sie die Bestellung auf, um den Zahlschein zu erhalten.',
  'funded.details':
    'Zahlungsart gewählt. Geben Sie die Bestellung auf, um die Zahlungsdaten zu erhalten.',
  'funded.received': 'Zahlung eingegangen. Sie können die Bestellung aufgeben.',
  'funded.credit': 'Ihr Guthaben deckt die Bestellung. Sie können sie jetzt aufgeben.',
  'funded.nothing': 'Für diese Bestellung ist nichts zu bezahlen. Sie können sie jetzt aufgeben.',

  'dropin.label': 'Zahlung',
  'dropin.manageLegend': 'Zahlungsart hinzufügen',
  'express.label': 'Express-Kasse',
  'express.pay': 'Mit {name} bezahlen',
  'methods.more': 'Alle Zahlungsarten anzeigen ({count})',
  'dropin.or': 'oder anders bezahlen',
  'dropin.doNotClose': 'Bitte schließen Sie diese Seite nicht.',
  'dropin.cardLost': 'Bitte geben Sie Ihre Kartendaten noch einmal ein.',
  'dropin.amountChanged':
    'Der Betrag ist jetzt {amount}. Prüfen Sie ihn und drücken Sie noch einmal auf die Schaltfläche.',
  'dropin.recut':
    'Der Betrag hat sich von {before} auf {amount} geändert. Prüfen Sie ihn, bevor Sie die Bestellung aufgeben.',
  'dropin.attachSlow':
    'Das dauert länger als üblich. Warten Sie noch, oder prüfen Sie es noch einmal.',
  'action.check': 'Erneut prüfen',
  'action.unfinished':
    'Bestätigen Sie sie bei Ihrer Bank, falls diese danach fragt, zum Beispiel in deren App. Prüfen Sie dann hier erneut.',
  'dropin.change': 'Anders bezahlen',
  'dropin.expiring': 'Zum Bezahlen bleiben weniger als zwei Minuten.',

  'button.continue': 'Weiter',
  'button.payNow': 'Jetzt bezahlen',
  'button.buyNow': 'Jetzt kaufen',
  'button.completeOrder': 'Absenden und Zahlung abschließen',
  'button.submitOrder': 'Bestellung absenden',
  'button.payNow.amount': '{amount} bezahlen',
  'button.buyNow.amount': 'Jetzt für {amount} kaufen',
  'button.completeOrder.amount': '{amount} bezahlen und Bestellung abschließen',
  'button.submitOrder.amount': 'Bestellung über {amount} absenden',
  'button.addMethod': 'Zahlungsart hinzufügen',
  'button.saveCard': 'Karte speichern',
  'button.continueTo': 'Weiter zu {name}',
  'button.continueTo.bank': 'Weiter zu Ihrer Bank',
  'button.continueTo.page': 'Weiter zur Zahlungsseite',
  'button.choose': 'Diese Zahlungsart wählen',
  'button.choose.onlineBanking': 'Onlinebanking wählen',
  'button.choose.directDebitGb': 'Lastschrift wählen',
  'button.choose.directDebit': 'Lastschrift wählen',
  'button.choose.codJapan': 'Nachnahme wählen',
  'button.choose.konbini': 'Zahlung im Laden wählen',
  'button.choose.wireTransfer': 'Banküberweisung wählen',
  'button.choose.named': '{name} wählen',
  'button.busy': 'Wird bearbeitet …',

  'busy.reconciling': 'Wir prüfen, ob Ihre Zahlung angekommen ist …',
  'busy.redirecting': 'Sie werden zu {name} weitergeleitet …',
  'busy.redirecting.bank': 'Sie werden zu Ihrer Bank weitergeleitet …',
  'busy.redirecting.page': 'Sie werden zu einer sicheren Seite weitergeleitet …',
  'busy.returning': 'Wir prüfen Ihre Zahlung mit {name} …',
  'busy.returning.bank': 'Wir prüfen Ihre Zahlung mit Ihrer Bank …',
  'busy.returning.page': 'Wir prüfen Ihre Zahlung …',
  'busy.attaching': 'Zahlungsart wird zur Bestellung hinzugefügt …',
  'busy.authenticating': 'Bestätigung bei Ihrer Bank…',
  'challenge.title': 'Bei Ihrer Bank bestätigen',
  'challenge.about': 'Ihre Bank möchte sicher sein, dass Sie es sind.',
  'challenge.frame': 'Seite Ihrer Bank',
  'challenge.loading': 'Die Seite Ihrer Bank wird geöffnet…',
  'challenge.slow':
    'Die Seite Ihrer Bank braucht lange. Sie können weiter warten oder es erneut versuchen.',
  'challenge.unavailable':
    'Die Seite Ihrer Bank konnte nicht geöffnet werden. Versuchen Sie es erneut, oder brechen Sie ab und bezahlen Sie anders.',
  'challenge.hurry': 'Für die Bestätigung bleiben weniger als zwei Minuten.',
  'challenge.cancel': 'Zahlung abbrechen',

  'redirect.now': 'Sie werden zu {name} weitergeleitet und kommen danach hierher zurück.',
  'redirect.now.bank': 'Sie werden zu Ihrer Bank weitergeleitet und kommen danach hierher zurück.',
  'redirect.now.page':
    'Sie bestätigen die Zahlung auf einer sicheren Seite und kommen danach hierher zurück.',
  'redirect.afterOrder':
    'Nachdem Sie die Bestellung aufgegeben haben, werden Sie zu {name} weitergeleitet.',
  'redirect.afterOrder.bank':
    'Nachdem Sie die Bestellung aufgegeben haben, werden Sie zu Ihrer Bank weitergeleitet.',
  'redirect.afterOrder.page':
    'Nachdem Sie die Bestellung aufgegeben haben, bestätigen Sie die Zahlung auf einer sicheren Seite.',
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
  'transfer.afterOrder':
    'Unsere Bankverbindung erhalten Sie, nachdem Sie die Bestellung aufgegeben haben.',
  'details.afterOrder':
    'Die Zahlungsdaten erhalten Sie, nachdem Sie die Bestellung aufgegeben haben.',

  'save.card':
    'Diese Karte für künftige Einkäufe speichern. Sie können sie in Ihrem Konto jederzeit entfernen.',
  'save.method':
    'Diese Zahlungsart für künftige Einkäufe speichern. Sie können sie in Ihrem Konto jederzeit entfernen.',
  'save.required': 'Bitte stimmen Sie zu, dass wir diese Zahlungsart speichern.',
  'saved.cancel': 'Abbrechen',
  'saved.month': 'Monat',
  'saved.year': 'Jahr',
  'saved.expiryWrong': 'Wählen Sie einen Monat und ein Jahr, die noch nicht vorbei sind.',
  'save.done': '{name} ist gespeichert.',
  'save.again': 'Weitere Zahlungsart hinzufügen',
  'saved.name': '{brand} mit den Endziffern {digits}',
  'saved.expires': 'Gültig bis {date}',
  'saved.expired': 'Abgelaufen {date}',
  'saved.default': 'Standard',
  'saved.codeTitle': 'Prüfnummer für {name}',
  'saved.codeMissing': 'Geben Sie die Prüfnummer dieser Karte ein.',
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
    '{name} aus Ihrem Konto entfernen? Um sie wieder zu nutzen, müssten Sie sie neu eingeben.',
  'saved.keep': 'Karte behalten',
  'saved.removed': '{name} ist entfernt.',
  'saved.needed':
    'Mit dieser Karte wird ein Abonnement bezahlt, daher kann sie hier nicht entfernt werden.',
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

  'instructions.until':
    'Überweisen Sie das Geld bis zum {date}. Wir versenden, sobald es eingegangen ist.',
  'instructions.open': 'Bitte überweisen Sie das Geld. Wir versenden, sobald es eingegangen ist.',
  'instructions.amount': 'Betrag',
  'instructions.accountHolder': 'Kontoinhaber',
  'instructions.bankName': 'Bank',
  'instructions.city': 'Ort',
  'instructions.country': 'Land',
  'instructions.iban': 'IBAN',
  'instructions.accountNumber': 'Kontonummer',
  'instructions.swiftCode': 'BIC / SWIFT',
  'instructions.referenceId': 'Verwendungszweck',
  'instructions.additionalBankInformation': 'Weiteres zur Bank',
  'instructions.copy': 'Kopieren',
  'instructions.copyField': '{name} kopieren',
  'instructions.copied': 'Kopiert',

  'error.attach-failed':
    'Wir konnten Ihre Zahlung nicht zur Bestellung hinzufügen. Versuchen Sie es noch einmal. Sie müssen nichts neu eingeben.',
  'error.invalid-details':
    'Einige Angaben stimmen nicht. Bitte prüfen Sie sie und versuchen Sie es erneut.',
  'error.incomplete-details': 'Einige Angaben fehlen. Bitte ergänzen Sie sie.',
  'error.cancelled':
    'Die Zahlung wurde abgebrochen. Es wurde nichts abgebucht. Sie können es erneut versuchen oder anders bezahlen.',
  'error.declined':
    'Die Zahlung wurde abgelehnt. Es wurde nichts abgebucht. Versuchen Sie es mit einer anderen Karte oder bezahlen Sie anders.',
  'error.authentication-failed':
    'Ihre Bank konnte nicht bestätigen, dass Sie es sind. Es wurde nichts abgebucht. Versuchen Sie es erneut oder bezahlen Sie anders.',
  'error.authentication-timeout':
    'Ihre Bank hat nicht rechtzeitig eine Antwort erhalten. Es wurde nichts abgebucht. Versuchen Sie es erneut oder bezahlen Sie anders.',
  'error.frame-unavailable':
    'Das sichere Kartenformular konnte nicht geladen werden. Versuchen Sie es erneut oder bezahlen Sie anders.',
  'error.frame-reset':
    'Das Kartenformular wurde neu geladen. Bitte geben Sie Ihre Kartendaten noch einmal ein.',
  'error.unsafe-url':
    'Diese Zahlungsart kann nicht sicher geöffnet werden. Bitte bezahlen Sie anders.',
  'error.amount-changed':
    'Der Betrag hat sich geändert. Bitte prüfen Sie ihn und bezahlen Sie erneut.',
  'error.outcome-unknown':
    'Wir wissen noch nicht, ob Ihre Zahlung angekommen ist. Bitte prüfen Sie es, bevor Sie noch einmal bezahlen.',
  'error.conflict':
    'Ihre Bestellung hat sich inzwischen geändert. Bitte prüfen Sie sie und versuchen Sie es erneut.',

  'card.title': 'Sicheres Kartenformular',

  'credit.balance': 'Sie haben {amount}',
  'credit.field': 'Betrag, den Sie einlösen',
  'credit.upTo': 'Bis zu {amount}',
  'credit.apply': 'Einlösen',
  'credit.applying': 'Wird eingelöst…',
  'credit.applied': 'Eingelöst',
  'credit.appliedNow': '{amount} Guthaben eingelöst.',
  'credit.removedNow': 'Guthaben entfernt.',
  'credit.removeAmount': '{amount} Guthaben entfernen',
  'credit.invalid': 'Geben Sie einen Betrag wie {amount} ein.',
  'credit.overRemaining':
    'Es sind nur noch {amount} zu bezahlen. Geben Sie höchstens diesen Betrag ein.',
  'credit.overBalance': 'Sie haben {amount} Guthaben. Geben Sie höchstens diesen Betrag ein.',
  'credit.amountChanged':
    'Der Betrag hat sich geändert: Zu zahlen bleiben {amount}. Prüfen Sie ihn und drücken Sie noch einmal auf „Einlösen“.',
  'credit.afterPrimary':
    'Für diese Bestellung ist schon eine andere Zahlungsart gewählt. Entfernen Sie diese zuerst, um Guthaben einzulösen.',
  'credit.limit':
    'Für diese Bestellung kann kein weiteres Guthaben eingelöst werden. Entfernen Sie das eingelöste, um einen anderen Betrag zu verwenden.',
  'credit.none': 'Sie haben kein Guthaben mehr.',
  'credit.recurring': 'Abonnements können nicht mit Guthaben bezahlt werden.',
  'credit.exceeds':
    'Ihr Guthaben ist jetzt höher als die Summe von {total}. Entfernen Sie es und lösen Sie höchstens {total} ein.',
  'credit.placed': 'Die Bestellung ist aufgegeben. Das Guthaben kann nicht mehr geändert werden.',
  'credit.refused':
    'Das Guthaben konnte nicht eingelöst werden; es wurde nichts davon verbraucht. Bitte versuchen Sie es erneut.',
  'credit.notCombinable': 'Für diese Bestellung kann kein Guthaben eingelöst werden.',
  'credit.notRemoved': 'Das Guthaben konnte nicht entfernt werden. Bitte versuchen Sie es erneut.',
};

export default de;
