import type { Texts } from './en.js';

export const de: Texts = {
  tagline: 'Tee und Steinzeug aus kleinen Werkstätten',
  steps: { bag: 'Warenkorb', pay: 'Zahlung', review: 'Prüfen', done: 'Fertig' },
  light: 'Hell',
  dark: 'Dunkel',
  goods: {
    title: 'Aus unseren Regalen',
    teapot: ['Teekanne aus Steinzeug', 'Ascheglasur, 0,8 Liter'],
    tea: ['Sencha, erste Ernte', '100 Gramm, Frühling'],
    cups: ['Zwei gedrehte Becher', 'Keiner wie der andere, 120 ml'],
    tray: ['Eichentablett', 'Geölt, 32 × 22 cm'],
    add: 'In den Warenkorb',
    more: 'Eins mehr',
    less: 'Eins weniger',
    quantity: 'Menge',
  },
  bag: {
    title: 'Ihr Warenkorb',
    empty: 'Ihr Warenkorb ist leer. Was Sie hineinlegen, erscheint hier.',
    shipping: 'Versand nach Gewicht',
    tax: 'Steuer',
    total: 'Gesamt',
    country: 'Lieferland',
    currency: 'Währung',
    change: 'Ändern',
    toPayment: 'Weiter zur Zahlung',
    placed: 'Ihre letzte Bestellung ist aufgegeben.',
    look: 'Ansehen',
  },
  credit: {
    title: 'Guthaben',
    have: 'Sie haben {amount} Guthaben.',
    use: '{amount} einlösen',
    used: '{amount} werden von dieser Bestellung abgezogen.',
    keep: 'Für später aufheben',
  },
  account: {
    title: 'Ihr Konto',
    signedIn: 'Angemeldet als {name}',
    cards: 'Gespeicherte Karten',
    none: 'Sie haben noch keine Karte gespeichert.',
    add: 'Karte hinzufügen',
    card: '{brand} mit den Endziffern {digits}',
    default: 'Standard',
    expires: 'Gültig bis {date}',
    prefer: 'Als Standard festlegen',
    remove: 'Entfernen',
    sure: '{card} entfernen? Sie können sie später wieder hinzufügen.',
    confirm: 'Diese Karte entfernen',
  },
  payment: { title: 'Zahlung', back: 'Zurück zum Warenkorb', toReview: 'Bestellung prüfen' },
  review: {
    title: 'Bestellung prüfen',
    goods: 'Ware',
    to: 'Lieferung an',
    place: 'Zahlungspflichtig bestellen',
    back: 'Zurück zur Zahlung',
  },
  done: {
    thanks: 'Danke, {name}',
    order: 'Bestellung {id}',
    placed: 'Ihre Bestellung ist bestätigt. Wir packen Ihr Paket noch heute.',
    pending:
      'Ihre Bestellung ist aufgegeben, die Zahlung wird bearbeitet. Wir melden uns, sobald sie da ist.',
    instructions: 'Ihre Bestellung ist aufgegeben. Eines fehlt noch: Ihre Überweisung.',
    again: 'Zurück zum Laden',
  },
  checking: {
    title: 'Wir prüfen Ihre Bestellung …',
    text: 'Wir haben Ihre Bestellung abgeschickt und noch keine Antwort erhalten. Wir stellen gerade fest, ob sie angekommen ist. Bitte bestellen oder zahlen Sie nicht noch einmal: Diese Seite aktualisiert sich von selbst.',
    again: 'Erneut prüfen',
  },
  unfinished: {
    title: 'Ihre Zahlung ist nicht abgeschlossen',
    text: 'Ihre Bestellung wartet, und es wurde nichts abgebucht. Schließen Sie die Zahlung beim Anbieter ab oder zahlen Sie anders.',
    resume: 'Zahlung abschließen',
    other: 'Anders zahlen',
  },
  notices: {
    early:
      'Wir haben noch nicht bestellt: {amount} sind noch zu zahlen. Alles ist, wie Sie es verlassen haben.',
    changed:
      'Wir haben noch nicht bestellt: Ihre Zahlung passt nicht mehr zum Gesamtbetrag. Prüfen Sie ihn und wählen Sie, wie Sie zahlen möchten.',
    declined:
      'Ihre Zahlung wurde abgelehnt, und es wurde nicht bestellt. Ihr Warenkorb ist unverändert: Wählen Sie, wie Sie zahlen möchten.',
    unplaced:
      'Ihre Bestellung ist noch nicht aufgegeben. Prüfen Sie sie und bestellen Sie noch einmal.',
    over: 'Diese Zahlung konnte nicht abgeschlossen werden. Ihr Warenkorb ist unverändert: Wählen Sie, wie Sie zahlen möchten.',
    expired:
      'Ihre Zahlungssitzung war beendet, darum haben wir eine neue begonnen. Ihr Warenkorb ist unverändert.',
    credit: 'Das Guthaben konnte nicht eingelöst werden.',
    kept: 'Ihre Karte ist gespeichert.',
    removed: 'Ihre Karte ist entfernt.',
    preferred: 'Ihre Standardkarte ist geändert.',
  },
  outage: {
    title: 'Zahlung gerade nicht möglich',
    text: 'Wir erreichen unseren Zahlungsdienst im Moment nicht. Sobald er antwortet, prüfen wir, wie es um Ihre Bestellung steht. Versuchen Sie es gleich noch einmal.',
    again: 'Noch einmal versuchen',
  },
};
