import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'Al momento non puoi pagare qui. Contatta il negozio.',
  'error.not-configured': 'Al momento non puoi pagare qui. Contatta il negozio.',
  'error.invalid-configuration': 'Al momento non puoi pagare qui. Contatta il negozio.',
  'error.insecure-context': 'Al momento non puoi pagare qui. Contatta il negozio.',
  'error.unauthorized': 'Al momento non puoi pagare qui. Contatta il negozio.',
  'error.timeout': 'L’operazione richiede troppo tempo. Controlla la connessione e riprova.',
  'error.session-not-found':
    'Questa procedura di acquisto non esiste più. Ricomincia dal carrello.',
  'error.session-expired': 'Questa procedura di acquisto è scaduta. Ricomincia dal carrello.',
  'error.too-many-requests': 'Troppi tentativi. Attendi un momento e riprova.',
  'error.bad-response': 'Il servizio di pagamento non risponde. Riprova tra qualche istante.',
  'error.data-inconsistent':
    'Gli importi di questo pagamento non tornano, quindi non è ancora possibile pagare nulla. Riprova.',

  // errors of paying, by code
  'error.attach-failed':
    'Non siamo riusciti ad aggiungere il pagamento all’ordine. Riprova. Non devi inserire di nuovo nulla.',
  'error.invalid-details': 'Alcuni dati non sono corretti. Controllali e riprova.',
  'error.incomplete-details': 'Mancano alcuni dati. Completali.',
  'error.cancelled':
    'Il pagamento è stato annullato. Non ti è stato addebitato nulla. Puoi riprovare o pagare in un altro modo.',
  'error.declined':
    'Il pagamento è stato rifiutato. Non ti è stato addebitato nulla. Prova un’altra carta o un altro metodo di pagamento.',
  'error.authentication-failed':
    'La tua banca non ha potuto confermare la tua identità. Non ti è stato addebitato nulla. Riprova o paga in un altro modo.',
  'error.authentication-timeout':
    'La tua banca non ha ricevuto risposta in tempo. Non ti è stato addebitato nulla. Riprova o paga in un altro modo.',
  'error.frame-unavailable':
    'Non è stato possibile caricare il modulo sicuro per la carta. Riprova o paga in un altro modo.',
  'error.frame-reset':
    'Il modulo della carta è stato ricaricato. Inserisci di nuovo i dati della carta.',
  'error.unsafe-url':
    'Non è possibile aprire questo metodo di pagamento in modo sicuro. Paga in un altro modo.',
  'error.amount-changed': 'L’importo è cambiato. Controllalo e paga di nuovo.',
  'error.outcome-unknown':
    'Non sappiamo ancora se il pagamento è andato a buon fine. Controlla di nuovo prima di pagare un’altra volta.',
  'error.conflict': 'Nel frattempo il tuo ordine è cambiato. Controllalo e riprova.',

  // why a session ended
  'ended.complete': 'Il tuo ordine è stato effettuato. Non devi fare altro.',
  'ended.toCart': 'Torna al carrello',
  'ended.failed': 'Il pagamento non è riuscito. Ricomincia dal carrello.',
  'ended.cancelled': 'Questa procedura di acquisto è stata annullata. Ricomincia dal carrello.',
  'ended.expired': 'Questa procedura di acquisto è scaduta. Ricomincia dal carrello.',
  'ended.not_found': 'Questa procedura di acquisto non esiste più. Ricomincia dal carrello.',

  // the session’s states
  'state.requires_source': 'È necessario un pagamento.',
  'state.requires_confirmation': 'Il totale dell’ordine è coperto. Puoi effettuare l’ordine.',
  'state.confirmed': 'Il tuo pagamento è in elaborazione.',
  'state.pending': 'Abbiamo tutto ciò che ci serve. Il tuo pagamento è in elaborazione.',
  'state.pending_funds': 'Il tuo ordine è stato effettuato. Siamo in attesa del tuo pagamento.',
  'state.pending_redirect':
    'Il tuo ordine è stato effettuato, ma il pagamento non è ancora completato.',
  'state.chargeable': 'Il pagamento è autorizzato. Stiamo completando il tuo ordine.',
  'state.complete': 'Il tuo ordine è stato effettuato. Non devi fare altro.',
  'state.cancelled': 'Questo pagamento è stato annullato. Ricomincia dal carrello.',
  'state.processing': 'Il tuo pagamento è in elaborazione.',
  'state.failed': 'Il pagamento non è riuscito. Ricomincia dal carrello.',
  'state.requires_action': 'Serve ancora un passaggio per completare il pagamento.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Il totale è cambiato da quando hai scelto come pagare. Controlla il pagamento.',
  'readiness.credit_exceeds_total':
    'Il tuo credito del negozio ora supera il totale. Applicalo di nuovo.',
  'readiness.amounts_unknown': 'Stiamo ancora calcolando gli importi.',
  'readiness.requires_source.unknown':
    'Aggiungi un metodo di pagamento prima di effettuare l’ordine.',
  'readiness.pending_redirect':
    'Il tuo ordine è stato effettuato, ma il pagamento non è ancora completato.',
  'readiness.pending_funds': 'Il tuo ordine è stato effettuato. Siamo in attesa del tuo pagamento.',
  'readiness.pending': 'Abbiamo tutto ciò che ci serve. Il tuo pagamento è in elaborazione.',
  'readiness.processing': 'Il tuo pagamento è in elaborazione.',
  'readiness.complete': 'Il tuo ordine è stato effettuato. Non devi fare altro.',
  'readiness.session_ended': 'Questo pagamento è terminato. Ricomincia dal carrello.',
  'readiness.address_incomplete': 'Completa il tuo indirizzo prima di effettuare l’ordine.',
  'readiness.terms_not_accepted': 'Accetta le condizioni prima di effettuare l’ordine.',
  'readiness.source_not_reusable':
    'Un abbonamento richiede un metodo di pagamento che si possa salvare. Scegline un altro.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Carta aggiunta. Puoi effettuare l’ordine.',
  'funded.authorized': 'Pagamento autorizzato. Puoi effettuare l’ordine.',
  'funded.chosen': 'Metodo di pagamento scelto. Puoi effettuare l’ordine.',
  'funded.afterOrder': 'Metodo di pagamento scelto. Effettua l’ordine per continuare al pagamento.',
  'funded.transfer':
    'Bonifico bancario scelto. Effettua l’ordine per ricevere le coordinate bancarie.',
  'funded.slip':
    'Metodo di pagamento scelto. Effettua l’ordine per ricevere il bollettino di pagamento.',
  'funded.details':
    'Metodo di pagamento scelto. Effettua l’ordine per ricevere i dati per il pagamento.',
  'funded.received': 'Pagamento ricevuto. Puoi effettuare l’ordine.',
  'funded.credit': 'Il credito del negozio copre il tuo ordine. Ora puoi effettuarlo.',
  'funded.nothing': 'Non c’è nulla da pagare per questo ordine. Ora puoi effettuarlo.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Rimanente: {amount}',
  'summary.coveredNow': 'Coperto: {amount}',
  'summary.unknownAmount': 'Importo non ancora noto',
  'summary.remove': 'Rimuovi {name}',
};

export default session;
