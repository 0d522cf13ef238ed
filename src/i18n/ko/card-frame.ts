import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': '카드 번호',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': '카드 브랜드 선택',
  'expiration.label': '유효기간',
  'expiration.placeholder': 'MM / YY',
  'securityCode.label': '보안 코드',
  'securityCode.placeholder': '숫자 3자리',
  'securityCode.placeholder.front': '숫자 4자리(앞면)',
  'securityCode.hint': '카드 뒷면의 숫자 3자리',
  'securityCode.hint.front': '카드 앞면의 숫자 4자리',
  'advance.hint': '입력을 마치면 다음 항목으로 이동합니다.',

  'number.missing': '카드 번호를 입력해 주세요.',
  incomplete_card_number: '카드 번호를 모두 입력해 주세요.',
  invalid_card_number: '카드 번호를 확인해 주세요. 잘못된 숫자가 있는 것 같습니다.',
  'expiration.missing': '카드의 유효기간을 입력해 주세요.',
  incomplete_expiration_date: '월과 연도를 입력해 주세요(예: 05 / 31).',
  invalid_expiration_date: '유효기간을 확인하고 카드에 표시된 대로 입력해 주세요.',
  invalid_expiration_month: '월을 확인해 주세요. 01~12 사이로 입력해 주세요.',
  invalid_expiration_year:
    '유효기간이 지난 카드입니다. 날짜를 확인하거나 다른 카드를 사용해 주세요.',
  'securityCode.missing': '보안 코드를 입력해 주세요.',
  incomplete_security_code: '보안 코드 {digits}자리를 모두 입력해 주세요.',
  invalid_security_code:
    '보안 코드를 확인해 주세요. 카드에 있는 숫자 {digits}자리를 입력해 주세요.',
} satisfies CardMessages;
