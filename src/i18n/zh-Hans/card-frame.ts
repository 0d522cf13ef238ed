import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': '卡号',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': '选择卡组织',
  'expiration.label': '有效期',
  'expiration.placeholder': '月 / 年',
  'securityCode.label': '安全码',
  'securityCode.placeholder': '3 位数字',
  'securityCode.placeholder.front': '4 位数字（正面）',
  'securityCode.hint': '卡片背面的 3 位数字',
  'securityCode.hint.front': '卡片正面的 4 位数字',
  'advance.hint': '填写完整后会自动跳到下一项。',

  'number.missing': '请输入卡号。',
  incomplete_card_number: '请输入完整的卡号。',
  invalid_card_number: '请检查卡号，其中可能有一位数字不正确。',
  'expiration.missing': '请输入卡片的有效期。',
  incomplete_expiration_date: '请输入月份和年份，例如 05 / 31。',
  invalid_expiration_date: '请检查有效期，按卡片上显示的日期输入。',
  invalid_expiration_month: '请检查月份，输入 01 至 12。',
  invalid_expiration_year: '此卡已过期。请检查有效期或使用其他卡。',
  'securityCode.missing': '请输入安全码。',
  incomplete_security_code: '请输入完整的 {digits} 位安全码。',
  invalid_security_code: '请检查安全码，输入卡片上的 {digits} 位数字。',
} satisfies CardMessages;
