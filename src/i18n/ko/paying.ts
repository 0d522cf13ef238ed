import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': '간편 결제',
  'express.pay': '{name} 결제',
  'methods.more': '모든 결제 수단 보기({count})',
  'dropin.or': '또는 다른 방법으로 결제',
  'dropin.doNotClose': '이 페이지를 닫지 마세요.',
  'dropin.cardLost': '카드 정보를 다시 입력해 주세요.',
  'dropin.cardCleared': '페이지를 떠날 때 카드 정보가 지워졌습니다. 다시 입력해 주세요.',
  'dropin.amountChanged': '이제 금액은 {amount}입니다. 확인하고 버튼을 다시 눌러 주세요.',
  'dropin.recut': '금액이 {before}에서 {amount}(으)로 변경되었습니다. 주문하기 전에 확인해 주세요.',
  'dropin.attachSlow': '평소보다 오래 걸리고 있습니다. 계속 기다리거나 다시 확인해 주세요.',
  'action.check': '다시 확인',
  'action.unfinished':
    '은행 앱 등에서 확인을 요청하면 먼저 승인해 주세요. 그런 다음 여기에서 다시 확인해 주세요.',
  'dropin.change': '다른 결제 수단 사용',
  'dropin.expiring': '결제 시간이 2분도 남지 않았습니다.',
  'card.title': '보안 카드 입력란',

  // the button
  'button.continueTo.bank': '은행에서 계속하기',
  'button.continueTo.page': '결제 페이지로 이동',
  'button.choose': '이 결제 수단 선택',
  'button.choose.named': '{name} 선택',
  'button.choose.konbini': '매장 결제 선택',
  'button.choose.codJapan': '대금 상환 선택',
  'button.choose.directDebit': '계좌 자동 출금 선택',
  'button.choose.directDebitGb': '계좌 자동 출금 선택',
  'button.choose.onlineBanking': '인터넷 뱅킹 선택',
  'button.busy': '처리 중…',

  // what is under way
  'busy.reconciling': '결제가 완료되었는지 확인하는 중…',
  'busy.redirecting': '{name} 페이지로 이동하는 중…',
  'busy.redirecting.bank': '은행으로 이동하는 중…',
  'busy.redirecting.page': '보안 페이지로 이동하는 중…',
  'busy.returning': '{name}에서 결제를 확인하는 중…',
  'busy.returning.bank': '은행에서 결제를 확인하는 중…',
  'busy.returning.page': '결제를 확인하는 중…',
  'busy.attaching': '주문에 결제 수단을 추가하는 중…',
  'busy.authenticating': '은행에서 승인하는 중…',

  // the issuer’s page, in its dialog
  'challenge.title': '은행에서 확인',
  'challenge.about': '은행에서 본인 확인이 필요합니다.',
  'challenge.frame': '은행 페이지',
  'challenge.loading': '은행 페이지를 여는 중…',
  'challenge.slow':
    '은행 페이지를 여는 데 시간이 걸리고 있습니다. 계속 기다리거나 다시 시도해 주세요.',
  'challenge.unavailable':
    '은행 페이지를 열지 못했습니다. 다시 시도하거나, 취소하고 다른 방법으로 결제해 주세요.',
  'challenge.hurry': '확인 시간이 2분도 남지 않았습니다.',
  'challenge.cancel': '결제 취소',

  // leaving for a provider, and coming back
  'redirect.resume': '결제 계속하기',
  'redirect.startAgain':
    '아직 결제하지 않으셨습니다. 다른 방법으로 결제하려면 장바구니에서 다시 시작해 주세요.',
  'redirect.window': '새로 열린 창에서 {name} 결제를 마쳐 주세요.',
  'redirect.window.bank': '새로 열린 창에서 은행 결제를 마쳐 주세요.',
  'redirect.window.page': '새로 열린 창에서 결제를 마쳐 주세요.',
  'redirect.showWindow': '창 보기',
  'redirect.stop': '결제 취소',
  'redirect.unfinished': '{name}에서 아직 결제를 마치지 않으셨습니다.',
  'redirect.unfinished.bank': '은행에서 아직 결제를 마치지 않으셨습니다.',
  'redirect.now.bank': '은행 페이지로 이동한 후 다시 여기로 돌아옵니다.',
  'redirect.now.page': '보안 페이지에서 결제를 확인한 후 다시 여기로 돌아옵니다.',
  'redirect.afterOrder.bank': '주문하시면 은행 페이지로 이동합니다.',
  'redirect.afterOrder.page': '주문하시면 보안 페이지에서 결제를 확인합니다.',
  'details.afterOrder': '주문하시면 결제 정보를 알려 드립니다.',

  // saved methods
  'save.card': '다음 구매를 위해 이 카드를 저장합니다. 계정에서 언제든지 삭제할 수 있습니다.',
  'save.method':
    '다음 구매를 위해 이 결제 수단을 저장합니다. 계정에서 언제든지 삭제할 수 있습니다.',
  'save.required': '이 결제 수단의 저장에 동의해 주세요.',
  'saved.cancel': '취소',
  'saved.month': '월',
  'saved.year': '연도',
  'saved.expiryWrong': '앞으로의 날짜를 선택해 주세요.',
  'save.done': '{name} 저장이 완료되었습니다.',
  'save.again': '다른 결제 수단 추가',
  'saved.name': '{brand} (끝자리 {digits})',
  'saved.expires': '{date} 만료',
  'saved.expired': '{date} 만료됨',
  'saved.default': '기본',
  'saved.codeTitle': '{name} 보안 코드',
  'saved.codeMissing': '이 카드의 보안 코드를 입력해 주세요.',
  'saved.isExpired':
    '유효기간이 지난 카드입니다. 새 카드의 번호가 같으면 새 유효기간을 입력해 주세요.',
  'saved.update': '유효기간 변경',
  'saved.expiry': '유효기간',
  'saved.saveExpiry': '날짜 저장',
  'saved.updated': '{name} 카드의 새 유효기간을 저장했습니다.',
  'saved.setDefault': '기본으로 설정',
  'saved.isDefault': '이제 {name} 카드가 기본 카드입니다.',
  'saved.remove': '삭제',
  'saved.removeNamed': '{name} 삭제',
  'saved.removeQuestion':
    '{name} 결제 수단을 계정에서 삭제하시겠어요? 다시 사용하려면 새로 입력해야 합니다.',
  'saved.keep': '카드 유지',
  'saved.removed': '{name} 삭제가 완료되었습니다.',
  'saved.needed': '정기 구독 결제에 사용 중인 카드이므로 여기에서 삭제할 수 없습니다.',

  // consents and legal texts
  'terms.accept': '판매 약관을 읽었으며 이에 동의합니다.',
  'terms.acceptSubscription':
    '판매 약관을 읽었으며 이에 동의합니다. 정기 구독은 해지할 때까지 자동으로 갱신되고 요금이 청구됩니다.',
  'terms.eula': '{company}의 라이선스 계약에 동의합니다.',
  'terms.termsOfUse': '{company}의 이용 약관에 동의합니다.',
  'terms.read': '약관 읽기',
  'terms.required': '계속하려면 약관에 동의해 주세요.',
  'legal.label': '법적 고지',
  'legal.soldBy': '판매자: {name}',
  'link.newWindow': '새 창에서 열림',
};

export default paying;
