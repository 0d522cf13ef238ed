import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'De momento, não é possível pagar aqui. Contacte a loja.',
  'error.not-configured': 'De momento, não é possível pagar aqui. Contacte a loja.',
  'error.invalid-configuration': 'De momento, não é possível pagar aqui. Contacte a loja.',
  'error.insecure-context': 'De momento, não é possível pagar aqui. Contacte a loja.',
  'error.unauthorized': 'De momento, não é possível pagar aqui. Contacte a loja.',
  'error.timeout': 'Está a demorar demasiado. Verifique a ligação e tente novamente.',
  'error.session-not-found':
    'Este processo de compra já não existe. Recomece a partir do carrinho.',
  'error.session-expired': 'Este processo de compra expirou. Recomece a partir do carrinho.',
  'error.too-many-requests': 'Demasiadas tentativas. Aguarde um momento e tente novamente.',
  'error.bad-response':
    'O serviço de pagamento não está a responder. Tente novamente dentro de momentos.',
  'error.data-inconsistent':
    'Os montantes deste pagamento não batem certo, por isso ainda não é possível pagar nada. Tente novamente.',

  // errors of paying, by code
  'error.attach-failed':
    'Não conseguimos adicionar o seu pagamento à encomenda. Tente novamente. Não precisa de voltar a introduzir nada.',
  'error.invalid-details': 'Alguns dados não estão corretos. Verifique-os e tente novamente.',
  'error.incomplete-details': 'Faltam alguns dados. Preencha-os.',
  'error.cancelled':
    'O pagamento foi cancelado. Não lhe foi cobrado nada. Pode tentar novamente ou pagar de outra forma.',
  'error.declined':
    'O pagamento foi recusado. Não lhe foi cobrado nada. Experimente outro cartão ou outra forma de pagamento.',
  'error.authentication-failed':
    'O seu banco não conseguiu confirmar a sua identidade. Não lhe foi cobrado nada. Tente novamente ou pague de outra forma.',
  'error.authentication-timeout':
    'O seu banco não recebeu uma resposta a tempo. Não lhe foi cobrado nada. Tente novamente ou pague de outra forma.',
  'error.frame-unavailable':
    'Não foi possível carregar o formulário seguro do cartão. Tente novamente ou pague de outra forma.',
  'error.frame-reset':
    'O formulário do cartão foi recarregado. Introduza novamente os dados do cartão.',
  'error.unsafe-url':
    'Não é possível abrir esta forma de pagamento em segurança. Pague de outra forma.',
  'error.amount-changed': 'O montante mudou. Verifique-o e pague novamente.',
  'error.outcome-unknown':
    'Ainda não sabemos se o seu pagamento foi concluído. Verifique novamente antes de voltar a pagar.',
  'error.conflict': 'A sua encomenda mudou entretanto. Verifique-a e tente novamente.',

  // why a session ended
  'ended.complete': 'A sua encomenda foi feita. Não precisa de fazer mais nada.',
  'ended.toCart': 'Voltar ao carrinho',
  'ended.failed': 'O pagamento falhou. Recomece a partir do carrinho.',
  'ended.cancelled': 'Este processo de compra foi cancelado. Recomece a partir do carrinho.',
  'ended.expired': 'Este processo de compra expirou. Recomece a partir do carrinho.',
  'ended.not_found': 'Este processo de compra já não existe. Recomece a partir do carrinho.',

  // the session’s states
  'state.requires_source': 'É necessário um pagamento.',
  'state.requires_confirmation': 'O total da encomenda está coberto. Pode fazer a encomenda.',
  'state.confirmed': 'O seu pagamento está a ser processado.',
  'state.pending': 'Temos tudo o que é necessário. O seu pagamento está a ser processado.',
  'state.pending_funds': 'A sua encomenda foi feita. Estamos a aguardar o seu pagamento.',
  'state.pending_redirect': 'A sua encomenda foi feita, mas o pagamento ainda não está concluído.',
  'state.chargeable': 'O pagamento está autorizado. A sua encomenda está a ser concluída.',
  'state.complete': 'A sua encomenda foi feita. Não precisa de fazer mais nada.',
  'state.cancelled': 'Este pagamento foi cancelado. Recomece a partir do carrinho.',
  'state.processing': 'O seu pagamento está a ser processado.',
  'state.failed': 'O pagamento falhou. Recomece a partir do carrinho.',
  'state.requires_action': 'Falta mais um passo para concluir o pagamento.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'O total mudou desde que escolheu como pagar. Verifique o seu pagamento.',
  'readiness.credit_exceeds_total':
    'O seu crédito da loja é agora superior ao total. Aplique-o novamente.',
  'readiness.amounts_unknown': 'Os montantes ainda estão a ser calculados.',
  'readiness.requires_source.unknown':
    'Adicione uma forma de pagamento antes de fazer a encomenda.',
  'readiness.pending_redirect':
    'A sua encomenda foi feita, mas o pagamento ainda não está concluído.',
  'readiness.pending_funds': 'A sua encomenda foi feita. Estamos a aguardar o seu pagamento.',
  'readiness.pending': 'Temos tudo o que é necessário. O seu pagamento está a ser processado.',
  'readiness.processing': 'O seu pagamento está a ser processado.',
  'readiness.complete': 'A sua encomenda foi feita. Não precisa de fazer mais nada.',
  'readiness.session_ended': 'Este pagamento terminou. Recomece a partir do carrinho.',
  'readiness.address_incomplete': 'Complete a sua morada antes de fazer a encomenda.',
  'readiness.terms_not_accepted': 'Aceite as condições antes de fazer a encomenda.',
  'readiness.source_not_reusable':
    'Uma subscrição precisa de uma forma de pagamento que possa ser guardada. Escolha outra.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Cartão adicionado. Pode fazer a encomenda.',
  'funded.authorized': 'Pagamento autorizado. Pode fazer a encomenda.',
  'funded.chosen': 'Forma de pagamento escolhida. Pode fazer a encomenda.',
  'funded.afterOrder':
    'Forma de pagamento escolhida. Faça a encomenda para continuar para o pagamento.',
  'funded.transfer':
    'Transferência bancária escolhida. Faça a encomenda para receber os dados bancários.',
  'funded.slip':
    'Forma de pagamento escolhida. Faça a encomenda para receber o talão de pagamento.',
  'funded.details':
    'Forma de pagamento escolhida. Faça a encomenda para receber os dados de pagamento.',
  'funded.received': 'Pagamento recebido. Pode fazer a encomenda.',
  'funded.credit': 'O crédito da loja cobre a sua encomenda. Já a pode fazer.',
  'funded.nothing': 'Não há nada a pagar por esta encomenda. Já a pode fazer.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Em falta: {amount}',
  'summary.coveredNow': 'Coberto: {amount}',
  'summary.unknownAmount': 'Montante ainda desconhecido',
  'summary.remove': 'Remover {name}',
};

export default session;
