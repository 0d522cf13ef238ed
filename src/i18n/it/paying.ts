import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Pagamento rapido',
  'express.pay': 'Paga con {name}',
  'methods.more': 'Mostra tutti i metodi di pagamento ({count})',
  'dropin.or': 'oppure paga in un altro modo',
  'dropin.doNotClose': 'Non chiudere questa pagina.',
  'dropin.cardLost': 'Inserisci di nuovo i dati della carta.',
  'dropin.cardCleared':
    'I dati della carta sono stati cancellati quando hai lasciato questa pagina. Inseriscili di nuovo.',
  'dropin.amountChanged': 'Ora l’importo è {amount}. Controllalo e premi di nuovo il pulsante.',
  'dropin.recut':
    'L’importo è cambiato da {before} a {amount}. Controllalo prima di effettuare l’ordine.',
  'dropin.attachSlow':
    'L’operazione richiede più tempo del solito. Continua ad attendere o controlla di nuovo.',
  'action.check': 'Controlla di nuovo',
  'action.unfinished':
    'Conferma con la tua banca, se te lo chiede, ad esempio nella sua app. Poi controlla di nuovo qui.',
  'dropin.change': 'Paga in un altro modo',
  'dropin.expiring': 'Restano meno di due minuti per pagare.',
  'card.title': 'Modulo sicuro per la carta',

  // the button
  'button.continueTo.bank': 'Continua sul sito della tua banca',
  'button.continueTo.page': 'Continua alla pagina di pagamento',
  'button.choose': 'Scegli questo metodo di pagamento',
  'button.choose.named': 'Scegli {name}',
  'button.choose.konbini': 'Scegli il pagamento in negozio',
  'button.choose.codJapan': 'Scegli il contrassegno',
  'button.choose.directDebit': 'Scegli l’addebito diretto',
  'button.choose.directDebitGb': 'Scegli l’addebito diretto',
  'button.choose.onlineBanking': 'Scegli l’online banking',
  'button.busy': 'Elaborazione in corso…',

  // what is under way
  'busy.reconciling': 'Stiamo verificando se il pagamento è andato a buon fine…',
  'busy.redirecting': 'Ti stiamo portando su {name}…',
  'busy.redirecting.bank': 'Ti stiamo portando alla tua banca…',
  'busy.redirecting.page': 'Ti stiamo portando a una pagina sicura…',
  'busy.returning': 'Stiamo verificando il pagamento con {name}…',
  'busy.returning.bank': 'Stiamo verificando il pagamento con la tua banca…',
  'busy.returning.page': 'Stiamo verificando il pagamento…',
  'busy.attaching': 'Stiamo aggiungendo il metodo di pagamento all’ordine…',
  'busy.authenticating': 'Conferma con la tua banca in corso…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Conferma con la tua banca',
  'challenge.about': 'La tua banca deve confermare la tua identità.',
  'challenge.frame': 'Pagina della tua banca',
  'challenge.loading': 'Apertura della pagina della tua banca…',
  'challenge.slow': 'La pagina della tua banca tarda ad aprirsi. Continua ad attendere o riprova.',
  'challenge.unavailable':
    'Non è stato possibile aprire la pagina della tua banca. Riprova, oppure annulla e paga in un altro modo.',
  'challenge.hurry': 'Restano meno di due minuti per confermare.',
  'challenge.cancel': 'Annulla il pagamento',

  // leaving for a provider, and coming back
  'redirect.resume': 'Continua al pagamento',
  'redirect.startAgain': 'Non hai pagato. Per pagare in un altro modo, ricomincia dal carrello.',
  'redirect.window': 'Completa il pagamento su {name} nella finestra che si è aperta.',
  'redirect.window.bank':
    'Completa il pagamento presso la tua banca nella finestra che si è aperta.',
  'redirect.window.page': 'Completa il pagamento nella finestra che si è aperta.',
  'redirect.showWindow': 'Mostra la finestra',
  'redirect.stop': 'Annulla il pagamento',
  'redirect.unfinished': 'Non hai ancora completato il pagamento su {name}.',
  'redirect.unfinished.bank': 'Non hai ancora completato il pagamento presso la tua banca.',
  'redirect.now.bank': 'Continuerai sul sito della tua banca, poi tornerai qui.',
  'redirect.now.page': 'Confermerai il pagamento su una pagina sicura, poi tornerai qui.',
  'redirect.afterOrder.bank': 'Continuerai sul sito della tua banca dopo aver effettuato l’ordine.',
  'redirect.afterOrder.page':
    'Confermerai il pagamento su una pagina sicura dopo aver effettuato l’ordine.',
  'details.afterOrder': 'Riceverai i dati per il pagamento dopo aver effettuato l’ordine.',

  // saved methods
  'save.card':
    'Salva questa carta per acquisti futuri. Puoi rimuoverla in qualsiasi momento dal tuo account.',
  'save.method':
    'Salva questo metodo di pagamento per acquisti futuri. Puoi rimuoverlo in qualsiasi momento dal tuo account.',
  'save.required': 'Accetta il salvataggio di questo metodo di pagamento.',
  'saved.cancel': 'Annulla',
  'saved.month': 'Mese',
  'saved.year': 'Anno',
  'saved.expiryWrong': 'Scegli un mese e un anno non ancora trascorsi.',
  'save.done': 'Salvataggio completato: {name}.',
  'save.again': 'Aggiungi un altro metodo di pagamento',
  'saved.name': '{brand} che termina con {digits}',
  'saved.expires': 'Scade: {date}',
  'saved.expired': 'Scaduta: {date}',
  'saved.default': 'Predefinita',
  'saved.codeTitle': 'Codice di sicurezza per {name}',
  'saved.codeMissing': 'Inserisci il codice di sicurezza di questa carta.',
  'saved.isExpired':
    'Questa carta è scaduta. Se la tua nuova carta ha lo stesso numero, inserisci la nuova data.',
  'saved.update': 'Aggiorna la data di scadenza',
  'saved.expiry': 'Data di scadenza',
  'saved.saveExpiry': 'Salva data',
  'saved.updated': 'La nuova data di {name} è stata salvata.',
  'saved.setDefault': 'Imposta come predefinita',
  'saved.isDefault': '{name} è ora la tua carta predefinita.',
  'saved.remove': 'Rimuovi',
  'saved.removeNamed': 'Rimuovi {name}',
  'saved.removeQuestion':
    'Rimuovere {name} dal tuo account? Per usarla di nuovo dovrai reinserirla.',
  'saved.keep': 'Mantieni la carta',
  'saved.removed': '{name} è stata rimossa.',
  'saved.needed': 'Con questa carta si paga un abbonamento, quindi non può essere rimossa qui.',

  // consents and legal texts
  'terms.accept': 'Ho letto e accetto le condizioni di vendita.',
  'terms.acceptSubscription':
    'Ho letto e accetto le condizioni di vendita. Il mio abbonamento si rinnova e viene addebitato finché non lo disdico.',
  'terms.eula': 'Accetto il contratto di licenza di {company}.',
  'terms.termsOfUse': 'Accetto le condizioni d’uso di {company}.',
  'terms.read': 'Leggi le condizioni',
  'terms.required': 'Accetta le condizioni per continuare.',
  'legal.label': 'Informazioni legali',
  'legal.soldBy': 'Venduto da {name}',
  'link.newWindow': 'si apre in una nuova finestra',
};

export default paying;
