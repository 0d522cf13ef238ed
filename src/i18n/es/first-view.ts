import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Reintentar',
  loading: 'Cargando…',
  'error.offline': 'Parece que no tiene conexión. Compruebe su conexión e inténtelo de nuevo.',
  'error.service-unavailable':
    'El servicio de pago no responde. Inténtelo de nuevo dentro de un momento.',
  'error.internal': 'Se ha producido un error. Inténtelo de nuevo.',
  'state.unknown': 'Estamos tramitando su pago. Vuelva a consultarlo más tarde.',

  // names of the usual methods
  'method.creditCard': 'Tarjeta de crédito o débito',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Transferencia bancaria',
  'method.customerCredit': 'Crédito de la tienda',

  // the list of ways to pay
  'methods.legend': '¿Cómo quiere pagar?',
  'methods.none':
    'Aquí no hay ninguna forma de pago para este pedido. Póngase en contacto con la tienda.',
  'methods.required': 'Elija cómo quiere pagar.',
  'method.klarnaCredit.description': 'Pague más tarde o a plazos',
  'method.wireTransfer.description': 'Enviamos el pedido cuando llega el dinero',

  // the balance
  'summary.label': 'Resumen del pago',
  'summary.remaining': 'Pendiente',
  'summary.covered': 'Cubierto',
  'summary.stillToPay': 'Pendiente de pago',
  'summary.total': 'Total del pedido',
  'summary.meter': '{covered} de {total} cubiertos',
  'summary.card': '{brand} terminada en {digits}',
  'readiness.requires_source':
    'Añada una forma de pago que cubra {amount} antes de realizar el pedido.',

  // the drop-in
  'dropin.label': 'Pago',
  'dropin.manageLegend': 'Añadir una forma de pago',
  'button.continue': 'Continuar',
  'button.payNow': 'Pagar ahora',
  'button.buyNow': 'Comprar ahora',
  'button.completeOrder': 'Enviar y completar el pago',
  'button.submitOrder': 'Realizar pedido',
  'button.payNow.amount': 'Pagar {amount}',
  'button.buyNow.amount': 'Comprar ahora por {amount}',
  'button.completeOrder.amount': 'Pagar {amount} y completar el pedido',
  'button.submitOrder.amount': 'Realizar pedido por {amount}',
  'button.addMethod': 'Añadir forma de pago',
  'button.saveCard': 'Guardar tarjeta',
  'button.continueTo': 'Continuar a {name}',
  'button.choose.wireTransfer': 'Elegir transferencia bancaria',
  'redirect.now': 'Continuará en {name} y después volverá aquí.',
  'redirect.afterOrder': 'Continuará en {name} después de realizar el pedido.',
  'transfer.afterOrder': 'Recibirá nuestros datos bancarios después de realizar el pedido.',
};

export default firstView;
