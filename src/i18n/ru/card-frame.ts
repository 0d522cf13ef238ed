import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Номер карты',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Выберите платёжную систему',
  'expiration.label': 'Срок действия',
  'expiration.placeholder': 'ММ / ГГ',
  'securityCode.label': 'Код безопасности',
  'securityCode.placeholder': '3 цифры',
  'securityCode.placeholder.front': '4 цифры (спереди)',
  'securityCode.hint': '3 цифры на обратной стороне карты',
  'securityCode.hint.front': '4 цифры на лицевой стороне карты',
  'advance.hint': 'После заполнения вы перейдёте к следующему полю.',

  'number.missing': 'Введите номер карты.',
  incomplete_card_number: 'Введите все цифры номера карты.',
  invalid_card_number: 'Проверьте номер карты: похоже, в одной из цифр ошибка.',
  'expiration.missing': 'Введите срок действия карты.',
  incomplete_expiration_date: 'Введите месяц и год, например 05 / 31.',
  invalid_expiration_date: 'Проверьте дату: введите её так, как указано на карте.',
  invalid_expiration_month: 'Проверьте месяц: введите число от 01 до 12.',
  invalid_expiration_year:
    'Срок действия этой карты истёк. Проверьте дату или используйте другую карту.',
  'securityCode.missing': 'Введите код безопасности.',
  incomplete_security_code: 'Введите все {digits} цифры кода.',
  invalid_security_code: 'Проверьте код: введите {digits} цифры, указанные на карте.',
} satisfies CardMessages;
