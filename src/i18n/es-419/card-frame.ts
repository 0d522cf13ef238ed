import type { CardMessages } from '../en/card-frame.js';

/** Texts that differ from those for Spain: vencimiento, monto, celular, cuotas, ingresar, and the simple past. */
const messages: Partial<CardMessages> = {
  'expiration.label': 'Fecha de vencimiento',
  'number.missing': 'Ingrese el número de la tarjeta.',
  incomplete_card_number: 'Ingrese todos los dígitos del número de la tarjeta.',
  'expiration.missing': 'Ingrese la fecha de vencimiento de la tarjeta.',
  incomplete_expiration_date: 'Ingrese el mes y el año, por ejemplo, 05 / 31.',
  invalid_expiration_date: 'Revise la fecha: ingrésela tal como aparece en la tarjeta.',
  invalid_expiration_month: 'Revise el mes: ingrese un valor de 01 a 12.',
  invalid_expiration_year: 'Esta tarjeta venció. Revise la fecha o utilice otra tarjeta.',
  'securityCode.missing': 'Ingrese el código de seguridad.',
  incomplete_security_code: 'Ingrese los {digits} dígitos del código.',
  invalid_security_code:
    'Revise el código: ingrese los {digits} dígitos que figuran en la tarjeta.',
};

export default messages;
