import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Número de tarjeta',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Elija la marca de la tarjeta',
  'expiration.label': 'Fecha de caducidad',
  'expiration.placeholder': 'MM / AA',
  'securityCode.label': 'Código de seguridad',
  'securityCode.placeholder': '3 dígitos',
  'securityCode.placeholder.front': '4 dígitos (delante)',
  'securityCode.hint': '3 dígitos en el reverso de la tarjeta',
  'securityCode.hint.front': '4 dígitos en el anverso de la tarjeta',
  'advance.hint': 'Al completar este campo, se pasa al siguiente.',

  'number.missing': 'Introduzca el número de la tarjeta.',
  incomplete_card_number: 'Introduzca todos los dígitos del número de la tarjeta.',
  invalid_card_number: 'Revise el número de la tarjeta: parece que hay un dígito incorrecto.',
  'expiration.missing': 'Introduzca la fecha de caducidad de la tarjeta.',
  incomplete_expiration_date: 'Introduzca el mes y el año, por ejemplo, 05 / 31.',
  invalid_expiration_date: 'Revise la fecha: introdúzcala tal como aparece en la tarjeta.',
  invalid_expiration_month: 'Revise el mes: introduzca un valor de 01 a 12.',
  invalid_expiration_year: 'Esta tarjeta ha caducado. Revise la fecha o utilice otra tarjeta.',
  'securityCode.missing': 'Introduzca el código de seguridad.',
  incomplete_security_code: 'Introduzca los {digits} dígitos del código.',
  invalid_security_code:
    'Revise el código: introduzca los {digits} dígitos que figuran en la tarjeta.',
} satisfies CardMessages;
