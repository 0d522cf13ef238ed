import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id':
    'En este momento no puede pagar aquí. Póngase en contacto con la tienda.',
  'error.not-configured': 'En este momento no puede pagar aquí. Póngase en contacto con la tienda.',
  'error.invalid-configuration':
    'En este momento no puede pagar aquí. Póngase en contacto con la tienda.',
  'error.insecure-context':
    'En este momento no puede pagar aquí. Póngase en contacto con la tienda.',
  'error.unauthorized': 'En este momento no puede pagar aquí. Póngase en contacto con la tienda.',
  'error.timeout': 'Está tardando demasiado. Compruebe su conexión e inténtelo de nuevo.',
  'error.session-not-found':
    'Este proceso de compra ya no existe. Vuelva a empezar desde la cesta de la compra.',
  'error.session-expired':
    'Este proceso de compra ha caducado. Vuelva a empezar desde la cesta de la compra.',
  'error.too-many-requests': 'Demasiados intentos. Espere un momento e inténtelo de nuevo.',
  'error.bad-response': 'El servicio de pago no responde. Inténtelo de nuevo dentro de un momento.',
  'error.data-inconsistent':
    'Los importes de este pago no cuadran, por lo que todavía no se puede pagar nada. Inténtelo de nuevo.',

  // errors of paying, by code
  'error.attach-failed':
    'No hemos podido añadir su pago al pedido. Inténtelo de nuevo. No tiene que volver a introducir nada.',
  'error.invalid-details': 'Algunos datos no son correctos. Revíselos e inténtelo de nuevo.',
  'error.incomplete-details': 'Faltan algunos datos. Complételos.',
  'error.cancelled':
    'El pago se ha cancelado. No se le ha cobrado nada. Puede intentarlo de nuevo o pagar de otra forma.',
  'error.declined':
    'El pago se ha rechazado. No se le ha cobrado nada. Pruebe con otra tarjeta u otra forma de pago.',
  'error.authentication-failed':
    'Su banco no ha podido confirmar su identidad. No se le ha cobrado nada. Inténtelo de nuevo o pague de otra forma.',
  'error.authentication-timeout':
    'Su banco no ha recibido respuesta a tiempo. No se le ha cobrado nada. Inténtelo de nuevo o pague de otra forma.',
  'error.frame-unavailable':
    'No se ha podido cargar el formulario seguro de tarjeta. Inténtelo de nuevo o pague de otra forma.',
  'error.frame-reset':
    'El formulario de tarjeta se ha vuelto a cargar. Introduzca de nuevo los datos de la tarjeta.',
  'error.unsafe-url': 'Esta forma de pago no se puede abrir de manera segura. Pague de otra forma.',
  'error.amount-changed': 'El importe ha cambiado. Compruébelo y vuelva a pagar.',
  'error.outcome-unknown':
    'Aún no sabemos si su pago se ha realizado. Vuelva a comprobarlo antes de pagar otra vez.',
  'error.conflict': 'Entretanto, su pedido ha cambiado. Revíselo e inténtelo de nuevo.',

  // why a session ended
  'ended.complete': 'Su pedido se ha realizado. No tiene que hacer nada más.',
  'ended.toCart': 'Volver a la cesta',
  'ended.failed': 'El pago ha fallado. Vuelva a empezar desde la cesta de la compra.',
  'ended.cancelled':
    'Este proceso de compra se ha cancelado. Vuelva a empezar desde la cesta de la compra.',
  'ended.expired':
    'Este proceso de compra ha caducado. Vuelva a empezar desde la cesta de la compra.',
  'ended.not_found':
    'Este proceso de compra ya no existe. Vuelva a empezar desde la cesta de la compra.',

  // the session’s states
  'state.requires_source': 'Falta el pago.',
  'state.requires_confirmation': 'El total de su pedido está cubierto. Puede realizar el pedido.',
  'state.confirmed': 'Su pago se está procesando.',
  'state.pending': 'Tenemos todo lo que necesitamos. Su pago se está procesando.',
  'state.pending_funds': 'Su pedido se ha realizado. Estamos a la espera de recibir su pago.',
  'state.pending_redirect': 'Su pedido se ha realizado, pero el pago aún no ha terminado.',
  'state.chargeable': 'El pago está autorizado. Su pedido se está completando.',
  'state.complete': 'Su pedido se ha realizado. No tiene que hacer nada más.',
  'state.cancelled': 'Este pago se ha cancelado. Vuelva a empezar desde la cesta de la compra.',
  'state.processing': 'Su pago se está procesando.',
  'state.failed': 'El pago ha fallado. Vuelva a empezar desde la cesta de la compra.',
  'state.requires_action': 'Falta un paso más para terminar el pago.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'El total ha cambiado desde que eligió la forma de pago. Revise su pago.',
  'readiness.credit_exceeds_total':
    'Su crédito de la tienda es ahora superior al total. Vuelva a aplicarlo.',
  'readiness.amounts_unknown': 'Los importes aún se están calculando.',
  'readiness.requires_source.unknown': 'Añada una forma de pago antes de realizar el pedido.',
  'readiness.pending_redirect': 'Su pedido se ha realizado, pero el pago aún no ha terminado.',
  'readiness.pending_funds': 'Su pedido se ha realizado. Estamos a la espera de recibir su pago.',
  'readiness.pending': 'Tenemos todo lo que necesitamos. Su pago se está procesando.',
  'readiness.processing': 'Su pago se está procesando.',
  'readiness.complete': 'Su pedido se ha realizado. No tiene que hacer nada más.',
  'readiness.session_ended':
    'Este pago ha finalizado. Vuelva a empezar desde la cesta de la compra.',
  'readiness.address_incomplete': 'Complete su dirección antes de realizar el pedido.',
  'readiness.terms_not_accepted': 'Acepte las condiciones antes de realizar el pedido.',
  'readiness.source_not_reusable':
    'Una suscripción requiere una forma de pago que se pueda guardar. Elija otra.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Tarjeta añadida. Puede realizar el pedido.',
  'funded.authorized': 'Pago autorizado. Puede realizar el pedido.',
  'funded.chosen': 'Forma de pago elegida. Puede realizar el pedido.',
  'funded.afterOrder': 'Forma de pago elegida. Realice el pedido para continuar al pago.',
  'funded.transfer':
    'Transferencia bancaria elegida. Realice el pedido para recibir los datos bancarios.',
  'funded.slip': 'Forma de pago elegida. Realice el pedido para recibir el resguardo de pago.',
  'funded.details': 'Forma de pago elegida. Realice el pedido para recibir los datos de pago.',
  'funded.received': 'Pago recibido. Puede realizar el pedido.',
  'funded.credit': 'El crédito de la tienda cubre su pedido. Ya puede realizarlo.',
  'funded.nothing': 'No hay nada que pagar por este pedido. Ya puede realizarlo.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Pendiente: {amount}',
  'summary.coveredNow': 'Cubierto: {amount}',
  'summary.unknownAmount': 'Importe aún desconocido',
  'summary.remove': 'Quitar {name}',
};

export default session;
