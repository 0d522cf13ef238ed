import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': '다시 시도',
  loading: '불러오는 중…',
  'error.offline': '오프라인 상태인 것 같습니다. 인터넷 연결을 확인하고 다시 시도해 주세요.',
  'error.service-unavailable': '결제 서비스가 응답하지 않습니다. 잠시 후 다시 시도해 주세요.',
  'error.internal': '문제가 발생했습니다. 다시 시도해 주세요.',
  'state.unknown': '결제를 처리하고 있습니다. 나중에 다시 확인해 주세요.',

  // names of the usual methods
  'method.creditCard': '신용카드 또는 체크카드',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': '계좌 이체',
  'method.customerCredit': '스토어 적립금',

  // the list of ways to pay
  'methods.legend': '어떻게 결제하시겠어요?',
  'methods.none': '이 주문에 사용할 수 있는 결제 수단이 없습니다. 판매점에 문의해 주세요.',
  'methods.required': '결제 수단을 선택해 주세요.',
  'method.klarnaCredit.description': '나중에 또는 나누어 결제',
  'method.wireTransfer.description': '입금이 확인되면 발송합니다',

  // the balance
  'summary.label': '결제 내역',
  'summary.remaining': '남은 금액',
  'summary.covered': '충당된 금액',
  'summary.stillToPay': '결제할 금액',
  'summary.total': '총 주문 금액',
  'summary.meter': '{total} 중 {covered} 충당됨',
  'summary.card': '{brand} (끝자리 {digits})',
  'readiness.requires_source': '주문하기 전에 {amount}에 대한 결제 수단을 추가해 주세요.',

  // the drop-in
  'dropin.label': '결제',
  'dropin.manageLegend': '결제 수단 추가',
  'button.continue': '계속',
  'button.payNow': '지금 결제하기',
  'button.buyNow': '지금 구매하기',
  'button.completeOrder': '제출하고 결제 완료하기',
  'button.submitOrder': '주문하기',
  'button.payNow.amount': '{amount} 결제하기',
  'button.buyNow.amount': '{amount} 바로 구매하기',
  'button.completeOrder.amount': '{amount} 결제하고 주문 완료하기',
  'button.submitOrder.amount': '{amount} 주문하기',
  'button.addMethod': '결제 수단 추가하기',
  'button.saveCard': '카드 저장',
  'button.continueTo': '{name}에서 계속하기',
  'button.choose.wireTransfer': '계좌 이체 선택',
  'redirect.now': '{name} 페이지로 이동한 후 다시 여기로 돌아옵니다.',
  'redirect.afterOrder': '주문하시면 {name} 페이지로 이동합니다.',
  'transfer.afterOrder': '주문하시면 입금 계좌 정보를 알려 드립니다.',
};

export default firstView;
