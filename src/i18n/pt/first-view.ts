import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Tentar novamente',
  loading: 'A carregar…',
  'error.offline': 'Parece que não tem ligação à Internet. Verifique a ligação e tente novamente.',
  'error.service-unavailable':
    'O serviço de pagamento não está a responder. Tente novamente dentro de momentos.',
  'error.internal': 'Ocorreu um erro. Tente novamente.',
  'state.unknown': 'O seu pagamento está a ser tratado. Volte a consultar mais tarde.',

  // names of the usual methods
  'method.creditCard': 'Cartão de crédito ou débito',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Transferência bancária',
  'method.customerCredit': 'Crédito da loja',

  // the list of ways to pay
  'methods.legend': 'Como pretende pagar?',
  'methods.none': 'Não há aqui nenhuma forma de pagamento para esta encomenda. Contacte a loja.',
  'methods.required': 'Escolha como pretende pagar.',
  'method.klarnaCredit.description': 'Pague mais tarde ou em prestações',
  'method.wireTransfer.description': 'Enviamos quando o dinheiro chegar',

  // the balance
  'summary.label': 'Resumo do pagamento',
  'summary.remaining': 'Em falta',
  'summary.covered': 'Coberto',
  'summary.stillToPay': 'Por pagar',
  'summary.total': 'Total da encomenda',
  'summary.meter': '{covered} de {total} cobertos',
  'summary.card': '{brand} terminado em {digits}',
  'readiness.requires_source':
    'Adicione uma forma de pagamento que cubra {amount} antes de fazer a encomenda.',

  // the drop-in
  'dropin.label': 'Pagamento',
  'dropin.manageLegend': 'Adicionar uma forma de pagamento',
  'button.continue': 'Continuar',
  'button.payNow': 'Pagar agora',
  'button.buyNow': 'Comprar agora',
  'button.completeOrder': 'Enviar e concluir o pagamento',
  'button.submitOrder': 'Enviar encomenda',
  'button.payNow.amount': 'Pagar {amount}',
  'button.buyNow.amount': 'Comprar agora por {amount}',
  'button.completeOrder.amount': 'Pagar {amount} e concluir a encomenda',
  'button.submitOrder.amount': 'Enviar encomenda de {amount}',
  'button.addMethod': 'Adicionar forma de pagamento',
  'button.saveCard': 'Guardar cartão',
  'button.continueTo': 'Continuar para {name}',
  'button.choose.wireTransfer': 'Escolher transferência bancária',
  'redirect.now': 'Vai continuar em {name} e depois volta aqui.',
  'redirect.afterOrder': 'Vai continuar em {name} depois de fazer a encomenda.',
  'transfer.afterOrder': 'Vai receber os nossos dados bancários depois de fazer a encomenda.',
};

export default firstView;
