import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Número do cartão',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Escolha a rede do cartão',
  'expiration.label': 'Data de validade',
  'expiration.placeholder': 'MM / AA',
  'securityCode.label': 'Código de segurança',
  'securityCode.placeholder': '3 dígitos',
  'securityCode.placeholder.front': '4 dígitos (frente)',
  'securityCode.hint': '3 dígitos no verso do cartão',
  'securityCode.hint.front': '4 dígitos na frente do cartão',
  'advance.hint': 'Depois de preenchido, passa ao campo seguinte.',

  'number.missing': 'Introduza o número do cartão.',
  incomplete_card_number: 'Introduza todos os dígitos do número do cartão.',
  invalid_card_number: 'Verifique o número do cartão: um dígito parece estar errado.',
  'expiration.missing': 'Introduza a data de validade do cartão.',
  incomplete_expiration_date: 'Introduza o mês e o ano, por exemplo, 05 / 31.',
  invalid_expiration_date: 'Verifique a data: introduza-a tal como aparece no cartão.',
  invalid_expiration_month: 'Verifique o mês: introduza um valor de 01 a 12.',
  invalid_expiration_year: 'Este cartão expirou. Verifique a data ou utilize outro cartão.',
  'securityCode.missing': 'Introduza o código de segurança.',
  incomplete_security_code: 'Introduza todos os {digits} dígitos do código.',
  invalid_security_code: 'Verifique o código: introduza os {digits} dígitos indicados no cartão.',
} satisfies CardMessages;
