import type { CardMessages } from '../en/card-frame.js';

/** Texts that differ from those for Portugal: pedido, celular, parcelas, salvar, and the gerund. */
const messages: Partial<CardMessages> = {
  'advance.hint': 'Depois de preenchido, você passa para o próximo campo.',
  'number.missing': 'Insira o número do cartão.',
  incomplete_card_number: 'Insira todos os dígitos do número do cartão.',
  'expiration.missing': 'Insira a data de validade do cartão.',
  incomplete_expiration_date: 'Insira o mês e o ano, por exemplo, 05 / 31.',
  invalid_expiration_date: 'Insira a data como aparece no seu cartão.',
  invalid_expiration_month: 'Verifique o mês: insira um valor de 01 a 12.',
  invalid_expiration_year: 'Este cartão venceu. Verifique a data ou use outro cartão.',
  'securityCode.missing': 'Insira o código de segurança.',
  incomplete_security_code: 'Insira todos os {digits} dígitos do código.',
  invalid_security_code: 'Verifique o código: insira os {digits} dígitos indicados no cartão.',
};

export default messages;
