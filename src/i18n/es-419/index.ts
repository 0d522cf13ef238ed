import type { Messages } from '../en/index.js';

/** Texts that differ from those for Spain: vencimiento, monto, celular, cuotas, ingresar, and the simple past. */
const messages: Partial<Messages> = {
  'error.offline': 'Parece que no tiene conexión. Verifique su conexión e inténtelo de nuevo.',
  'error.internal': 'Ocurrió un error. Inténtelo de nuevo.',
  'methods.none': 'Aquí no hay ninguna forma de pago para este pedido. Comuníquese con la tienda.',
  'method.klarnaCredit.description': 'Pague más tarde o en cuotas',
  'readiness.requires_source':
    'Agregue una forma de pago que cubra {amount} antes de realizar el pedido.',
  'dropin.manageLegend': 'Agregar una forma de pago',
  'button.addMethod': 'Agregar forma de pago',
  'error.invalid-session-id': 'En este momento no puede pagar aquí. Comuníquese con la tienda.',
  'error.not-configured': 'En este momento no puede pagar aquí. Comuníquese con la tienda.',
  'error.invalid-configuration': 'En este momento no puede pagar aquí. Comuníquese con la tienda.',
  'error.insecure-context': 'En este momento no puede pagar aquí. Comuníquese con la tienda.',
  'error.unauthorized': 'En este momento no puede pagar aquí. Comuníquese con la tienda.',
  'error.timeout': 'Está tardando demasiado. Verifique su conexión e inténtelo de nuevo.',
  'error.session-not-found':
    'Este proceso de compra ya no existe. Vuelva a empezar desde el carrito.',
  'error.session-expired': 'Este proceso de compra venció. Vuelva a empezar desde el carrito.',
  'error.data-inconsistent':
    'Los montos de este pago no cuadran, por lo que todavía no se puede pagar nada. Inténtelo de nuevo.',
  'error.attach-failed':
    'No pudimos agregar su pago al pedido. Inténtelo de nuevo. No tiene que volver a ingresar nada.',
  'error.cancelled':
    'El pago se canceló. No se le cobró nada. Puede intentarlo de nuevo o pagar de otra forma.',
  'error.declined':
    'El pago fue rechazado. No se le cobró nada. Pruebe con otra tarjeta u otra forma de pago.',
  'error.authentication-failed':
    'Su banco no pudo confirmar su identidad. No se le cobró nada. Inténtelo de nuevo o pague de otra forma.',
  'error.authentication-timeout':
    'Su banco no recibió respuesta a tiempo. No se le cobró nada. Inténtelo de nuevo o pague de otra forma.',
  'error.frame-unavailable':
    'No se pudo cargar el formulario seguro de tarjeta. Inténtelo de nuevo o pague de otra forma.',
  'error.frame-reset':
    'El formulario de tarjeta se volvió a cargar. Ingrese de nuevo los datos de la tarjeta.',
  'error.amount-changed': 'El monto cambió. Verifíquelo y vuelva a pagar.',
  'error.outcome-unknown':
    'Aún no sabemos si su pago se realizó. Vuelva a verificarlo antes de pagar otra vez.',
  'error.conflict': 'Entretanto, su pedido cambió. Revíselo e inténtelo de nuevo.',
  'ended.complete': 'Su pedido se realizó. No tiene que hacer nada más.',
  'ended.toCart': 'Volver al carrito',
  'ended.failed': 'El pago falló. Vuelva a empezar desde el carrito.',
  'ended.cancelled': 'Este proceso de compra se canceló. Vuelva a empezar desde el carrito.',
  'ended.expired': 'Este proceso de compra venció. Vuelva a empezar desde el carrito.',
  'ended.not_found': 'Este proceso de compra ya no existe. Vuelva a empezar desde el carrito.',
  'state.pending_funds': 'Su pedido se realizó. Estamos a la espera de recibir su pago.',
  'state.pending_redirect': 'Su pedido se realizó, pero el pago aún no ha terminado.',
  'state.complete': 'Su pedido se realizó. No tiene que hacer nada más.',
  'state.cancelled': 'Este pago se canceló. Vuelva a empezar desde el carrito.',
  'state.failed': 'El pago falló. Vuelva a empezar desde el carrito.',
  'readiness.totals_changed': 'El total cambió desde que eligió la forma de pago. Revise su pago.',
  'readiness.amounts_unknown': 'Los montos aún se están calculando.',
  'readiness.requires_source.unknown': 'Agregue una forma de pago antes de realizar el pedido.',
  'readiness.pending_redirect': 'Su pedido se realizó, pero el pago aún no ha terminado.',
  'readiness.pending_funds': 'Su pedido se realizó. Estamos a la espera de recibir su pago.',
  'readiness.complete': 'Su pedido se realizó. No tiene que hacer nada más.',
  'readiness.session_ended': 'Este pago finalizó. Vuelva a empezar desde el carrito.',
  'funded.card': 'Tarjeta agregada. Puede realizar el pedido.',
  'funded.slip': 'Forma de pago elegida. Realice el pedido para recibir el comprobante de pago.',
  'summary.unknownAmount': 'Monto aún desconocido',
  'dropin.cardLost': 'Vuelva a ingresar los datos de la tarjeta.',
  'dropin.amountChanged':
    'El monto es ahora de {amount}. Verifíquelo y vuelva a presionar el botón.',
  'dropin.recut':
    'El monto cambió de {before} a {amount}. Verifíquelo antes de realizar el pedido.',
  'dropin.attachSlow': 'Está tardando más de lo habitual. Siga esperando o vuelva a verificarlo.',
  'action.check': 'Volver a verificar',
  'action.unfinished':
    'Confírmelo con su banco si se lo pide, por ejemplo, en su aplicación. Después, vuelva a verificarlo aquí.',
  'button.choose.codJapan': 'Elegir pago contra entrega',
  'button.choose.directDebit': 'Elegir débito directo',
  'button.choose.directDebitGb': 'Elegir débito directo',
  'busy.reconciling': 'Verificando si su pago se realizó…',
  'busy.returning': 'Verificando su pago con {name}…',
  'busy.returning.bank': 'Verificando su pago con su banco…',
  'busy.returning.page': 'Verificando su pago…',
  'busy.attaching': 'Agregando la forma de pago al pedido…',
  'challenge.unavailable':
    'No se pudo abrir la página de su banco. Inténtelo de nuevo, o cancele y pague de otra forma.',
  'redirect.startAgain':
    'No ha pagado. Para pagar de otra forma, vuelva a empezar desde el carrito.',
  'redirect.window': 'Termine de pagar en {name} en la ventana que se abrió.',
  'redirect.window.bank': 'Termine de pagar en su banco en la ventana que se abrió.',
  'redirect.window.page': 'Termine de pagar en la ventana que se abrió.',
  'save.done': 'Se guardó {name}.',
  'save.again': 'Agregar otra forma de pago',
  'saved.expires': 'Vence: {date}',
  'saved.expired': 'Vencida: {date}',
  'saved.codeMissing': 'Ingrese el código de seguridad de esta tarjeta.',
  'saved.isExpired':
    'Esta tarjeta venció. Si su nueva tarjeta tiene el mismo número, ingrese la nueva fecha.',
  'saved.update': 'Actualizar la fecha de vencimiento',
  'saved.expiry': 'Fecha de vencimiento',
  'saved.updated': 'Se guardó la nueva fecha de {name}.',
  'saved.removeQuestion':
    '¿Eliminar {name} de su cuenta? Para volver a usarla, tendrá que ingresarla de nuevo.',
  'saved.removed': 'Se eliminó {name}.',
  'method.creditInstallment': 'Pago en cuotas',
  'method.directDebit': 'Débito directo SEPA',
  'method.codJapan': 'Pago contra entrega',
  'method.giftCard': 'Tarjeta de regalo',
  'method.klarnaCreditRecurring.description': 'Pague más tarde o en cuotas',
  'method.afterPay.description': 'Pague en 4 cuotas durante 6 semanas',
  'method.clearPay.description': 'Pague en 3 cuotas durante 60 días',
  'dropin.cardCleared':
    'Los datos de su tarjeta se borraron al salir de esta página. Ingréselos nuevamente.',
};

export default messages;
