import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Pago exprés',
  'express.pay': 'Pagar con {name}',
  'methods.more': 'Mostrar todas las formas de pago ({count})',
  'dropin.or': 'o pague de otra forma',
  'dropin.doNotClose': 'No cierre esta página.',
  'dropin.cardLost': 'Vuelva a introducir los datos de la tarjeta.',
  'dropin.cardCleared':
    'Los datos de su tarjeta se borraron al salir de esta página. Vuelva a introducirlos.',
  'dropin.amountChanged':
    'El importe es ahora de {amount}. Compruébelo y vuelva a pulsar el botón.',
  'dropin.recut':
    'El importe ha cambiado de {before} a {amount}. Compruébelo antes de realizar el pedido.',
  'dropin.attachSlow': 'Está tardando más de lo habitual. Siga esperando o vuelva a comprobarlo.',
  'action.check': 'Volver a comprobar',
  'action.unfinished':
    'Confírmelo con su banco si se lo pide, por ejemplo, en su aplicación. Después, vuelva a comprobarlo aquí.',
  'dropin.change': 'Pagar de otra forma',
  'dropin.expiring': 'Quedan menos de dos minutos para pagar.',
  'card.title': 'Formulario seguro de tarjeta',

  // the button
  'button.continueTo.bank': 'Continuar a su banco',
  'button.continueTo.page': 'Continuar a la página de pago',
  'button.choose': 'Elegir esta forma de pago',
  'button.choose.named': 'Elegir {name}',
  'button.choose.konbini': 'Elegir pago en tienda',
  'button.choose.codJapan': 'Elegir pago contra reembolso',
  'button.choose.directDebit': 'Elegir adeudo directo',
  'button.choose.directDebitGb': 'Elegir adeudo directo',
  'button.choose.onlineBanking': 'Elegir banca en línea',
  'button.busy': 'Procesando…',

  // what is under way
  'busy.reconciling': 'Comprobando si su pago se ha realizado…',
  'busy.redirecting': 'Redirigiendo a {name}…',
  'busy.redirecting.bank': 'Redirigiendo a su banco…',
  'busy.redirecting.page': 'Redirigiendo a una página segura…',
  'busy.returning': 'Comprobando su pago con {name}…',
  'busy.returning.bank': 'Comprobando su pago con su banco…',
  'busy.returning.page': 'Comprobando su pago…',
  'busy.attaching': 'Añadiendo la forma de pago al pedido…',
  'busy.authenticating': 'Confirmando con su banco…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Confirme con su banco',
  'challenge.about': 'Su banco necesita confirmar su identidad.',
  'challenge.frame': 'Página de su banco',
  'challenge.loading': 'Abriendo la página de su banco…',
  'challenge.slow':
    'La página de su banco está tardando. Puede seguir esperando o intentarlo de nuevo.',
  'challenge.unavailable':
    'No se ha podido abrir la página de su banco. Inténtelo de nuevo, o cancele y pague de otra forma.',
  'challenge.hurry': 'Quedan menos de dos minutos para confirmar.',
  'challenge.cancel': 'Cancelar el pago',

  // leaving for a provider, and coming back
  'redirect.resume': 'Continuar al pago',
  'redirect.startAgain':
    'No ha pagado. Para pagar de otra forma, vuelva a empezar desde la cesta de la compra.',
  'redirect.window': 'Termine de pagar en {name} en la ventana que se ha abierto.',
  'redirect.window.bank': 'Termine de pagar en su banco en la ventana que se ha abierto.',
  'redirect.window.page': 'Termine de pagar en la ventana que se ha abierto.',
  'redirect.showWindow': 'Mostrar la ventana',
  'redirect.stop': 'Cancelar el pago',
  'redirect.unfinished': 'Aún no ha terminado de pagar en {name}.',
  'redirect.unfinished.bank': 'Aún no ha terminado de pagar en su banco.',
  'redirect.now.bank': 'Continuará en su banco y después volverá aquí.',
  'redirect.now.page': 'Confirmará el pago en una página segura y después volverá aquí.',
  'redirect.afterOrder.bank': 'Continuará en su banco después de realizar el pedido.',
  'redirect.afterOrder.page':
    'Confirmará el pago en una página segura después de realizar el pedido.',
  'details.afterOrder': 'Recibirá los datos de pago después de realizar el pedido.',

  // saved methods
  'save.card':
    'Guardar esta tarjeta para futuras compras. Puede eliminarla en cualquier momento en su cuenta.',
  'save.method':
    'Guardar esta forma de pago para futuras compras. Puede eliminarla en cualquier momento en su cuenta.',
  'save.required': 'Acepte que guardemos esta forma de pago.',
  'saved.cancel': 'Cancelar',
  'saved.month': 'Mes',
  'saved.year': 'Año',
  'saved.expiryWrong': 'Elija un mes y un año que no hayan pasado.',
  'save.done': 'Se ha guardado {name}.',
  'save.again': 'Añadir otra forma de pago',
  'saved.name': '{brand} terminada en {digits}',
  'saved.expires': 'Caduca: {date}',
  'saved.expired': 'Caducada: {date}',
  'saved.default': 'Predeterminada',
  'saved.codeTitle': 'Código de seguridad de {name}',
  'saved.codeMissing': 'Introduzca el código de seguridad de esta tarjeta.',
  'saved.isExpired':
    'Esta tarjeta ha caducado. Si su nueva tarjeta tiene el mismo número, introduzca la nueva fecha.',
  'saved.update': 'Actualizar la fecha de caducidad',
  'saved.expiry': 'Fecha de caducidad',
  'saved.saveExpiry': 'Guardar fecha',
  'saved.updated': 'Se ha guardado la nueva fecha de {name}.',
  'saved.setDefault': 'Usar como predeterminada',
  'saved.isDefault': '{name} es ahora su tarjeta predeterminada.',
  'saved.remove': 'Eliminar',
  'saved.removeNamed': 'Eliminar {name}',
  'saved.removeQuestion':
    '¿Eliminar {name} de su cuenta? Para volver a usarla, tendrá que introducirla de nuevo.',
  'saved.keep': 'Conservar tarjeta',
  'saved.removed': 'Se ha eliminado {name}.',
  'saved.needed': 'Con esta tarjeta se paga una suscripción, por lo que no se puede eliminar aquí.',

  // consents and legal texts
  'terms.accept': 'He leído y acepto las condiciones de venta.',
  'terms.acceptSubscription':
    'He leído y acepto las condiciones de venta. Mi suscripción se renueva y se cobra hasta que la cancele.',
  'terms.eula': 'Acepto el contrato de licencia de {company}.',
  'terms.termsOfUse': 'Acepto las condiciones de uso de {company}.',
  'terms.read': 'Leer las condiciones',
  'terms.required': 'Acepte las condiciones para continuar.',
  'legal.label': 'Información legal',
  'legal.soldBy': 'Vendido por {name}',
  'link.newWindow': 'se abre en una ventana nueva',
};

export default paying;
