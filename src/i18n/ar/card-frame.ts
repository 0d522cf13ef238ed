import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'رقم البطاقة',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'اختر شبكة البطاقة',
  'expiration.label': 'تاريخ الانتهاء',
  // Fields read left to right: Arabic words for month and year would stand in the wrong order, sentences are isolated.
  'expiration.placeholder': 'MM / YY',
  'securityCode.label': 'رمز الأمان',
  'securityCode.placeholder': '\u20673 أرقام\u2069',
  'securityCode.placeholder.front': '\u20674 أرقام (الأمام)\u2069',
  'securityCode.hint': '3 أرقام على ظهر البطاقة',
  'securityCode.hint.front': '4 أرقام على وجه البطاقة',
  'advance.hint': 'تنتقل إلى الحقل التالي عند اكتمال هذا الحقل.',

  'number.missing': 'أدخل رقم بطاقتك.',
  incomplete_card_number: 'أدخل جميع أرقام بطاقتك.',
  invalid_card_number: 'تحقق من رقم البطاقة: يبدو أن أحد الأرقام غير صحيح.',
  'expiration.missing': 'أدخل تاريخ انتهاء بطاقتك.',
  incomplete_expiration_date: 'أدخل الشهر والسنة، مثل \u206605 / 31\u2069.',
  invalid_expiration_date: 'أدخل التاريخ كما هو مكتوب على بطاقتك.',
  invalid_expiration_month: 'تحقق من الشهر: أدخل رقمًا من 01 إلى 12.',
  invalid_expiration_year: 'انتهت صلاحية هذه البطاقة. تحقق من التاريخ أو استخدم بطاقة أخرى.',
  'securityCode.missing': 'أدخل رمز الأمان.',
  incomplete_security_code: 'أدخل أرقام الرمز كلها، وعددها {digits}.',
  invalid_security_code: 'تحقق من الرمز: أدخل الأرقام الـ{digits} الموجودة على بطاقتك.',
} satisfies CardMessages;
