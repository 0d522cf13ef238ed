import type { Messages } from '../en/index.js';

/** Texts that differ from those for Portugal: pedido, celular, parcelas, salvar, and the gerund. */
const messages: Partial<Messages> = {
  loading: 'Carregando…',
  'error.offline': 'Parece que você está sem internet. Verifique a conexão e tente novamente.',
  'error.service-unavailable':
    'O serviço de pagamento não está respondendo. Tente novamente em instantes.',
  'state.unknown': 'Seu pagamento está sendo processado. Volte a consultar mais tarde.',
  'methods.legend': 'Como você quer pagar?',
  'methods.none':
    'Não há aqui nenhuma forma de pagamento para este pedido. Entre em contato com a loja.',
  'methods.required': 'Escolha como quer pagar.',
  'method.klarnaCredit.description': 'Pague mais tarde ou em parcelas',
  'summary.remaining': 'Restante',
  'summary.stillToPay': 'A pagar',
  'summary.total': 'Total do pedido',
  'summary.card': '{brand} com final {digits}',
  'readiness.requires_source':
    'Adicione uma forma de pagamento que cubra {amount} antes de fazer o pedido.',
  'button.submitOrder': 'Enviar pedido',
  'button.completeOrder.amount': 'Pagar {amount} e concluir o pedido',
  'button.submitOrder.amount': 'Enviar pedido de {amount}',
  'button.saveCard': 'Salvar cartão',
  'redirect.now': 'Você vai continuar em {name} e depois voltar para cá.',
  'redirect.afterOrder': 'Você vai continuar em {name} depois de fazer o pedido.',
  'transfer.afterOrder': 'Você receberá nossos dados bancários depois de fazer o pedido.',
  'error.invalid-session-id': 'No momento, não é possível pagar aqui. Entre em contato com a loja.',
  'error.not-configured': 'No momento, não é possível pagar aqui. Entre em contato com a loja.',
  'error.invalid-configuration':
    'No momento, não é possível pagar aqui. Entre em contato com a loja.',
  'error.insecure-context': 'No momento, não é possível pagar aqui. Entre em contato com a loja.',
  'error.unauthorized': 'No momento, não é possível pagar aqui. Entre em contato com a loja.',
  'error.timeout': 'Está demorando muito. Verifique a conexão e tente novamente.',
  'error.session-not-found':
    'Este processo de compra não existe mais. Recomece a partir do carrinho.',
  'error.too-many-requests': 'Muitas tentativas. Aguarde um momento e tente novamente.',
  'error.bad-response':
    'O serviço de pagamento não está respondendo. Tente novamente em instantes.',
  'error.data-inconsistent':
    'Os valores deste pagamento não batem, por isso ainda não é possível pagar nada. Tente novamente.',
  'error.attach-failed':
    'Não conseguimos adicionar seu pagamento ao pedido. Tente novamente. Você não precisa inserir nada de novo.',
  'error.cancelled':
    'O pagamento foi cancelado. Nada foi cobrado. Você pode tentar novamente ou pagar de outra forma.',
  'error.declined':
    'O pagamento foi recusado. Nada foi cobrado. Tente outro cartão ou outra forma de pagamento.',
  'error.authentication-failed':
    'Seu banco não conseguiu confirmar a sua identidade. Nada foi cobrado. Tente novamente ou pague de outra forma.',
  'error.authentication-timeout':
    'Seu banco não recebeu uma resposta a tempo. Nada foi cobrado. Tente novamente ou pague de outra forma.',
  'error.frame-reset':
    'O formulário do cartão foi recarregado. Insira novamente os dados do cartão.',
  'error.unsafe-url':
    'Não é possível abrir esta forma de pagamento com segurança. Pague de outra forma.',
  'error.amount-changed': 'O valor mudou. Verifique-o e pague novamente.',
  'error.outcome-unknown':
    'Ainda não sabemos se seu pagamento foi concluído. Verifique novamente antes de pagar novamente.',
  'error.conflict': 'Seu pedido mudou. Verifique-o e tente novamente.',
  'ended.complete': 'Seu pedido foi feito. Você não precisa fazer mais nada.',
  'ended.not_found': 'Este processo de compra não existe mais. Recomece a partir do carrinho.',
  'state.requires_confirmation': 'O total do pedido está coberto. Você pode fazer o pedido.',
  'state.confirmed': 'Seu pagamento está sendo processado.',
  'state.pending': 'Temos tudo o que é necessário. Seu pagamento está sendo processado.',
  'state.pending_funds': 'Seu pedido foi feito. Estamos aguardando seu pagamento.',
  'state.pending_redirect': 'Seu pedido foi feito, mas o pagamento ainda não está concluído.',
  'state.chargeable': 'O pagamento está autorizado. Seu pedido está sendo concluído.',
  'state.complete': 'Seu pedido foi feito. Você não precisa fazer mais nada.',
  'state.processing': 'Seu pagamento está sendo processado.',
  'readiness.totals_changed':
    'O total mudou desde que você escolheu como pagar. Verifique seu pagamento.',
  'readiness.credit_exceeds_total':
    'Seu crédito da loja é agora superior ao total. Aplique-o novamente.',
  'readiness.amounts_unknown': 'Os valores ainda estão sendo calculados.',
  'readiness.requires_source.unknown': 'Adicione uma forma de pagamento antes de fazer o pedido.',
  'readiness.pending_redirect': 'Seu pedido foi feito, mas o pagamento ainda não está concluído.',
  'readiness.pending_funds': 'Seu pedido foi feito. Estamos aguardando seu pagamento.',
  'readiness.pending': 'Temos tudo o que é necessário. Seu pagamento está sendo processado.',
  'readiness.processing': 'Seu pagamento está sendo processado.',
  'readiness.complete': 'Seu pedido foi feito. Você não precisa fazer mais nada.',
  'readiness.address_incomplete': 'Complete seu endereço antes de fazer o pedido.',
  'readiness.terms_not_accepted': 'Aceite as condições antes de fazer o pedido.',
  'readiness.source_not_reusable':
    'Uma assinatura precisa de uma forma de pagamento que possa ser salva. Escolha outra.',
  'funded.card': 'Cartão adicionado. Você pode fazer o pedido.',
  'funded.authorized': 'Pagamento autorizado. Você pode fazer o pedido.',
  'funded.chosen': 'Forma de pagamento escolhida. Você pode fazer o pedido.',
  'funded.afterOrder':
    'Forma de pagamento escolhida. Faça o pedido para continuar para o pagamento.',
  'funded.transfer':
    'Transferência bancária escolhida. Faça o pedido para receber os dados bancários.',
  'funded.slip': 'Forma de pagamento escolhida. Faça o pedido para receber o boleto de pagamento.',
  'funded.details':
    'Forma de pagamento escolhida. Faça o pedido para receber os dados de pagamento.',
  'funded.received': 'Pagamento recebido. Você pode fazer o pedido.',
  'funded.credit': 'O crédito da loja cobre seu pedido. Você já pode fazê-lo.',
  'funded.nothing': 'Não há nada a pagar por este pedido. Você já pode fazê-lo.',
  'summary.remainingNow': 'Restante: {amount}',
  'summary.unknownAmount': 'Valor ainda desconhecido',
  'dropin.cardLost': 'Insira novamente os dados do cartão.',
  'dropin.amountChanged': 'O valor é agora de {amount}. Verifique-o e pressione novamente o botão.',
  'dropin.recut': 'O valor mudou de {before} para {amount}. Verifique-o antes de fazer o pedido.',
  'dropin.attachSlow':
    'Está demorando mais que o normal. Continue aguardando ou verifique novamente.',
  'action.unfinished':
    'Confirme com seu banco, se ele o pedir, por exemplo, no aplicativo do banco. Depois verifique novamente aqui.',
  'dropin.expiring': 'Você tem menos de dois minutos para pagar.',
  'button.choose.codJapan': 'Escolher pagamento na entrega',
  'button.choose.onlineBanking': 'Escolher internet banking',
  'button.busy': 'Processando…',
  'busy.reconciling': 'Verificando se seu pagamento foi concluído…',
  'busy.redirecting': 'Redirecionando para {name}…',
  'busy.redirecting.bank': 'Redirecionando para o seu banco…',
  'busy.redirecting.page': 'Redirecionando para uma página segura…',
  'busy.returning': 'Verificando seu pagamento com {name}…',
  'busy.returning.bank': 'Verificando seu pagamento com o seu banco…',
  'busy.returning.page': 'Verificando seu pagamento…',
  'busy.attaching': 'Adicionando a forma de pagamento ao pedido…',
  'busy.authenticating': 'Confirmando com o seu banco…',
  'challenge.title': 'Confirme com seu banco',
  'challenge.about': 'Seu banco precisa confirmar a sua identidade.',
  'challenge.loading': 'Abrindo a página do seu banco…',
  'challenge.slow': 'A página do seu banco está demorando. Continue aguardando ou tente novamente.',
  'challenge.hurry': 'Você tem menos de dois minutos para confirmar.',
  'redirect.startAgain':
    'Você não pagou. Para pagar de outra forma, recomece a partir do carrinho.',
  'redirect.unfinished': 'Você ainda não concluiu o pagamento em {name}.',
  'redirect.unfinished.bank': 'Você ainda não concluiu o pagamento no seu banco.',
  'redirect.now.bank': 'Você vai continuar no seu banco e depois voltar para cá.',
  'redirect.now.page':
    'Você vai confirmar o pagamento em uma página segura e depois voltar para cá.',
  'redirect.afterOrder.bank': 'Você vai continuar no seu banco depois de fazer o pedido.',
  'redirect.afterOrder.page':
    'Você vai confirmar o pagamento em uma página segura depois de fazer o pedido.',
  'details.afterOrder': 'Você receberá os dados de pagamento depois de fazer o pedido.',
  'save.card':
    'Salvar este cartão para compras futuras. Você pode removê-lo a qualquer momento na sua conta.',
  'save.method':
    'Salvar esta forma de pagamento para compras futuras. Você pode removê-la a qualquer momento na sua conta.',
  'save.required': 'Aceite salvar esta forma de pagamento.',
  'save.done': '{name}: salvo.',
  'saved.name': '{brand} com final {digits}',
  'saved.expired': 'Venceu em {date}',
  'saved.default': 'Padrão',
  'saved.codeMissing': 'Insira o código de segurança deste cartão.',
  'saved.isExpired':
    'Este cartão venceu. Se seu novo cartão tiver o mesmo número, insira a nova data.',
  'saved.saveExpiry': 'Salvar data',
  'saved.updated': 'A nova data de {name} foi salva.',
  'saved.setDefault': 'Definir como padrão',
  'saved.isDefault': '{name} é agora o seu cartão padrão.',
  'saved.removeQuestion':
    'Remover {name} da sua conta? Para usar novamente, você precisará inserir os dados outra vez.',
  'saved.needed': 'Este cartão paga uma assinatura, por isso não pode ser removido aqui.',
  'terms.acceptSubscription':
    'Li e aceito as condições de venda. Minha assinatura renova-se e é cobrada até que eu a cancele.',
  'terms.termsOfUse': 'Aceito os termos de uso de {company}.',
  'link.newWindow': 'abre em uma nova janela',
  'method.creditInstallment': 'Pagamento em parcelas',
  'method.onlineBanking': 'Internet banking',
  'method.fpxOnlineBanking': 'Internet banking FPX',
  'method.codJapan': 'Pagamento na entrega',
  'method.klarnaCreditRecurring.description': 'Pague mais tarde ou em parcelas',
  'method.payPalCredit.description': 'Pague aos poucos',
  'method.afterPay.description': 'Pague em 4 parcelas ao longo de 6 semanas',
  'method.clearPay.description': 'Pague em 3 parcelas ao longo de 60 dias',
  'method.konbini.description': 'Pague em dinheiro em uma loja',
  'dropin.cardCleared':
    'Os dados do seu cartão foram apagados quando você saiu desta página. Insira-os novamente.',
};

export default messages;
