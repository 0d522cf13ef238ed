import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': '卡號',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': '選擇卡片組織',
  'expiration.label': '有效期限',
  'expiration.placeholder': '月 / 年',
  'securityCode.label': '安全碼',
  'securityCode.placeholder': '3 位數字',
  'securityCode.placeholder.front': '4 位數字（正面）',
  'securityCode.hint': '卡片背面的 3 位數字',
  'securityCode.hint.front': '卡片正面的 4 位數字',
  'advance.hint': '填寫完整後會自動移至下一欄。',

  'number.missing': '請輸入卡號。',
  incomplete_card_number: '請輸入完整的卡號。',
  invalid_card_number: '請檢查卡號，其中可能有一位數字不正確。',
  'expiration.missing': '請輸入卡片的有效期限。',
  incomplete_expiration_date: '請輸入月份和年份，例如 05 / 31。',
  invalid_expiration_date: '請檢查有效期限，並依卡片上的日期輸入。',
  invalid_expiration_month: '請檢查月份，並輸入 01 至 12。',
  invalid_expiration_year: '此卡已過期。請檢查有效期限或使用其他卡片。',
  'securityCode.missing': '請輸入安全碼。',
  incomplete_security_code: '請輸入完整的 {digits} 位安全碼。',
  invalid_security_code: '請檢查安全碼，並輸入卡片上的 {digits} 位數字。',
} satisfies CardMessages;
