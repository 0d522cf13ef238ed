import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'カード番号',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'カードブランドを選択',
  'expiration.label': '有効期限',
  'expiration.placeholder': '月 / 年',
  'securityCode.label': 'セキュリティコード',
  'securityCode.placeholder': '3桁',
  'securityCode.placeholder.front': '4桁（表面）',
  'securityCode.hint': 'カード裏面の3桁の数字',
  'securityCode.hint.front': 'カード表面の4桁の数字',
  'advance.hint': '入力が完了すると、次の項目に移動します。',

  'number.missing': 'カード番号を入力してください。',
  incomplete_card_number: 'カード番号をすべて入力してください。',
  invalid_card_number: 'カード番号をご確認ください。数字に誤りがあるようです。',
  'expiration.missing': 'カードの有効期限を入力してください。',
  incomplete_expiration_date: '月と年を「05 / 31」のように入力してください。',
  invalid_expiration_date: '有効期限をカードの表示どおりに入力してください。',
  invalid_expiration_month: '月をご確認ください。01〜12を入力してください。',
  invalid_expiration_year:
    'このカードは有効期限が切れています。日付をご確認いただくか、別のカードをご利用ください。',
  'securityCode.missing': 'セキュリティコードを入力してください。',
  incomplete_security_code: 'セキュリティコードを{digits}桁すべて入力してください。',
  invalid_security_code: 'コードをご確認のうえ、カードの{digits}桁の数字を入力してください。',
} satisfies CardMessages;
