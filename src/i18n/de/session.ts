import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id':
    'Hier können Sie gerade nicht bezahlen. Bitte wenden Sie sich an den Shop.',
  'error.not-configured':
    'Hier können Sie gerade nicht bezahlen. Bitte wenden Sie sich an den Shop.',
  'error.invalid-configuration':
    'Hier können Sie gerade nicht bezahlen. Bitte wenden Sie sich an den Shop.',
  'error.insecure-context':
    'Hier können Sie gerade nicht bezahlen. Bitte wenden Sie sich an den Shop.',
  'error.unauthorized': 'Hier können Sie gerade nicht bezahlen. Bitte wenden Sie sich an den Shop.',
  'error.timeout': 'Das dauert zu lange. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  'error.session-not-found':
    'Diesen Bestellvorgang gibt es nicht mehr. Bitte beginnen Sie im Warenkorb von vorn.',
  'error.session-expired':
    'Dieser Bestellvorgang ist abgelaufen. Bitte beginnen Sie im Warenkorb von vorn.',
  'error.too-many-requests':
    'Zu viele Versuche. Bitte warten Sie kurz und versuchen Sie es erneut.',
  'error.bad-response':
    'Der Zahlungsdienst antwortet nicht. Bitte versuchen Sie es gleich noch einmal.',
  'error.data-inconsistent':
    'Die Beträge dieser Zahlung passen nicht zusammen, deshalb kann noch nichts bezahlt werden. Bitte versuchen Sie es erneut.',

  // errors of paying, by code
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
    'Ihre Bestellung hat sich geändert. Bitte prüfen Sie sie und versuchen Sie es erneut.',

  // why a session ended
  'ended.complete': 'Ihre Bestellung ist aufgegeben. Sie müssen nichts weiter tun.',
  'ended.toCart': 'Zurück zum Warenkorb',
  'ended.failed': 'Die Zahlung ist fehlgeschlagen. Bitte beginnen Sie im Warenkorb von vorn.',
  'ended.cancelled':
    'Dieser Bestellvorgang wurde abgebrochen. Bitte beginnen Sie im Warenkorb von vorn.',
  'ended.expired':
    'Dieser Bestellvorgang ist abgelaufen. Bitte beginnen Sie im Warenkorb von vorn.',
  'ended.not_found':
    'Diesen Bestellvorgang gibt es nicht mehr. Bitte beginnen Sie im Warenkorb von vorn.',

  // the session’s states
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

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Der Gesamtbetrag hat sich geändert, seit Sie die Zahlungsart gewählt haben. Bitte prüfen Sie Ihre Zahlung.',
  'readiness.credit_exceeds_total':
    'Ihr Guthaben ist jetzt höher als der Gesamtbetrag. Bitte lösen Sie es erneut ein.',
  'readiness.amounts_unknown': 'Die Beträge werden noch berechnet.',
  'readiness.requires_source.unknown':
    'Fügen Sie eine Zahlungsart hinzu, bevor Sie die Bestellung aufgeben.',
  'readiness.pending_redirect':
    'Die Bestellung ist aufgegeben, aber die Zahlung ist noch nicht abgeschlossen.',
  'readiness.pending_funds': 'Die Bestellung ist aufgegeben. Wir warten auf Ihre Zahlung.',
  'readiness.pending': 'Wir haben alles, was wir brauchen. Ihre Zahlung wird bearbeitet.',
  'readiness.processing': 'Ihre Zahlung wird bearbeitet.',
  'readiness.complete': 'Ihre Bestellung ist aufgegeben. Sie müssen nichts weiter tun.',
  'readiness.session_ended': 'Diese Zahlung ist beendet. Bitte beginnen Sie im Warenkorb von vorn.',
  'readiness.address_incomplete':
    'Bitte vervollständigen Sie Ihre Adresse, bevor Sie die Bestellung aufgeben.',
  'readiness.terms_not_accepted':
    'Bitte akzeptieren Sie die Bedingungen, bevor Sie die Bestellung aufgeben.',
  'readiness.source_not_reusable':
    'Ein Abonnement braucht eine Zahlungsart, die gespeichert werden kann. Bitte wählen Sie eine andere.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
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

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Noch offen: {amount}',
  'summary.coveredNow': 'Gedeckt: {amount}',
  'summary.unknownAmount': 'Betrag noch nicht bekannt',
  'summary.remove': '{name} entfernen',
};

export default session;
