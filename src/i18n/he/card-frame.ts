import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'מספר כרטיס',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'בחירת רשת כרטיסים',
  'expiration.label': 'תוקף',
  'expiration.placeholder': 'MM / YY',
  'securityCode.label': 'קוד אבטחה (CVV)',
  'securityCode.placeholder': '3 ספרות',
  'securityCode.placeholder.front': '4 ספרות (בחזית)',
  'securityCode.hint': '3 ספרות בגב הכרטיס',
  'securityCode.hint.front': '4 ספרות בחזית הכרטיס',
  'advance.hint': 'כשהשדה מלא, המיקוד עובר לשדה הבא.',

  'number.missing': 'יש להזין את מספר הכרטיס.',
  incomplete_card_number: 'יש להזין את כל הספרות של מספר הכרטיס.',
  invalid_card_number: 'יש לבדוק את מספר הכרטיס: נראה שאחת הספרות שגויה.',
  'expiration.missing': 'יש להזין את תוקף הכרטיס.',
  incomplete_expiration_date: 'יש להזין חודש ושנה, למשל 05 / 31.',
  invalid_expiration_date: 'יש להזין את התאריך כפי שהוא מופיע על הכרטיס.',
  invalid_expiration_month: 'יש להזין חודש מ-01 עד 12.',
  invalid_expiration_year: 'תוקף הכרטיס פג. יש לבדוק את התאריך או להשתמש בכרטיס אחר.',
  'securityCode.missing': 'יש להזין את קוד האבטחה.',
  incomplete_security_code: 'יש להזין את כל {digits} ספרות הקוד.',
  invalid_security_code: 'יש להזין את {digits} הספרות שעל הכרטיס.',
} satisfies CardMessages;
