import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': '지금은 여기에서 결제할 수 없습니다. 판매점에 문의해 주세요.',
  'error.not-configured': '지금은 여기에서 결제할 수 없습니다. 판매점에 문의해 주세요.',
  'error.invalid-configuration': '지금은 여기에서 결제할 수 없습니다. 판매점에 문의해 주세요.',
  'error.insecure-context': '지금은 여기에서 결제할 수 없습니다. 판매점에 문의해 주세요.',
  'error.unauthorized': '지금은 여기에서 결제할 수 없습니다. 판매점에 문의해 주세요.',
  'error.timeout': '시간이 너무 오래 걸립니다. 인터넷 연결을 확인하고 다시 시도해 주세요.',
  'error.session-not-found':
    '이 결제 페이지가 더 이상 존재하지 않습니다. 장바구니에서 다시 시작해 주세요.',
  'error.session-expired': '이 결제 페이지가 만료되었습니다. 장바구니에서 다시 시작해 주세요.',
  'error.too-many-requests': '시도 횟수가 너무 많습니다. 잠시 기다린 후 다시 시도해 주세요.',
  'error.bad-response': '결제 서비스가 응답하지 않습니다. 잠시 후 다시 시도해 주세요.',
  'error.data-inconsistent':
    '결제 금액이 서로 맞지 않아 아직 결제할 수 없습니다. 다시 시도해 주세요.',

  // errors of paying, by code
  'error.attach-failed':
    '주문에 결제를 추가하지 못했습니다. 다시 시도해 주세요. 정보를 다시 입력하실 필요는 없습니다.',
  'error.invalid-details': '올바르지 않은 정보가 있습니다. 확인하고 다시 시도해 주세요.',
  'error.incomplete-details': '입력되지 않은 정보가 있습니다. 모두 입력해 주세요.',
  'error.cancelled':
    '결제가 취소되었습니다. 금액이 청구되지 않았습니다. 다시 시도하거나 다른 방법으로 결제해 주세요.',
  'error.declined':
    '결제가 거절되었습니다. 금액이 청구되지 않았습니다. 다른 카드나 다른 결제 수단을 이용해 주세요.',
  'error.authentication-failed':
    '은행에서 본인 확인을 하지 못했습니다. 금액이 청구되지 않았습니다. 다시 시도하거나 다른 방법으로 결제해 주세요.',
  'error.authentication-timeout':
    '은행이 제시간에 응답을 받지 못했습니다. 금액이 청구되지 않았습니다. 다시 시도하거나 다른 방법으로 결제해 주세요.',
  'error.frame-unavailable':
    '보안 카드 입력란을 불러오지 못했습니다. 다시 시도하거나 다른 방법으로 결제해 주세요.',
  'error.frame-reset': '카드 입력란이 새로고침되었습니다. 카드 정보를 다시 입력해 주세요.',
  'error.unsafe-url': '이 결제 수단을 안전하게 열 수 없습니다. 다른 방법으로 결제해 주세요.',
  'error.amount-changed': '금액이 변경되었습니다. 확인하고 다시 결제해 주세요.',
  'error.outcome-unknown':
    '결제가 완료되었는지 아직 알 수 없습니다. 다시 결제하기 전에 결과를 확인해 주세요.',
  'error.conflict': '그사이 주문이 변경되었습니다. 확인하고 다시 시도해 주세요.',

  // why a session ended
  'ended.complete': '주문이 접수되었습니다. 더 하실 일은 없습니다.',
  'ended.toCart': '장바구니로 돌아가기',
  'ended.failed': '결제에 실패했습니다. 장바구니에서 다시 시작해 주세요.',
  'ended.cancelled': '이 결제 절차가 취소되었습니다. 장바구니에서 다시 시작해 주세요.',
  'ended.expired': '이 결제 페이지가 만료되었습니다. 장바구니에서 다시 시작해 주세요.',
  'ended.not_found': '이 결제 페이지가 더 이상 존재하지 않습니다. 장바구니에서 다시 시작해 주세요.',

  // the session’s states
  'state.requires_source': '결제가 필요합니다.',
  'state.requires_confirmation': '총 주문 금액이 모두 충당되었습니다. 주문하실 수 있습니다.',
  'state.confirmed': '결제를 처리하고 있습니다.',
  'state.pending': '필요한 정보를 모두 받았습니다. 결제를 처리하고 있습니다.',
  'state.pending_funds': '주문이 접수되었습니다. 입금을 기다리고 있습니다.',
  'state.pending_redirect': '주문이 접수되었지만 결제가 아직 끝나지 않았습니다.',
  'state.chargeable': '결제가 승인되었습니다. 주문을 완료하고 있습니다.',
  'state.complete': '주문이 접수되었습니다. 더 하실 일은 없습니다.',
  'state.cancelled': '이 결제가 취소되었습니다. 장바구니에서 다시 시작해 주세요.',
  'state.processing': '결제를 처리하고 있습니다.',
  'state.failed': '결제에 실패했습니다. 장바구니에서 다시 시작해 주세요.',
  'state.requires_action': '결제를 마치려면 한 단계가 더 필요합니다.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    '결제 수단을 선택한 후 총액이 변경되었습니다. 결제 내용을 확인해 주세요.',
  'readiness.credit_exceeds_total': '사용한 적립금이 현재 총액보다 많습니다. 다시 적용해 주세요.',
  'readiness.amounts_unknown': '금액을 계산하고 있습니다.',
  'readiness.requires_source.unknown': '주문하기 전에 결제 수단을 추가해 주세요.',
  'readiness.pending_redirect': '주문이 접수되었지만 결제가 아직 끝나지 않았습니다.',
  'readiness.pending_funds': '주문이 접수되었습니다. 입금을 기다리고 있습니다.',
  'readiness.pending': '필요한 정보를 모두 받았습니다. 결제를 처리하고 있습니다.',
  'readiness.processing': '결제를 처리하고 있습니다.',
  'readiness.complete': '주문이 접수되었습니다. 더 하실 일은 없습니다.',
  'readiness.session_ended': '이 결제가 종료되었습니다. 장바구니에서 다시 시작해 주세요.',
  'readiness.address_incomplete': '주문하기 전에 주소를 모두 입력해 주세요.',
  'readiness.terms_not_accepted': '주문하기 전에 약관에 동의해 주세요.',
  'readiness.source_not_reusable':
    '정기 구독에는 저장할 수 있는 결제 수단이 필요합니다. 다른 수단을 선택해 주세요.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': '카드가 추가되었습니다. 주문하실 수 있습니다.',
  'funded.authorized': '결제가 승인되었습니다. 주문하실 수 있습니다.',
  'funded.chosen': '결제 수단을 선택했습니다. 주문하실 수 있습니다.',
  'funded.afterOrder': '결제 수단을 선택했습니다. 주문하시면 결제로 이동합니다.',
  'funded.transfer': '계좌 이체를 선택했습니다. 주문하시면 입금 계좌 정보를 알려 드립니다.',
  'funded.slip': '결제 수단을 선택했습니다. 주문하시면 납부서를 드립니다.',
  'funded.details': '결제 수단을 선택했습니다. 주문하시면 결제 정보를 알려 드립니다.',
  'funded.received': '입금이 확인되었습니다. 주문하실 수 있습니다.',
  'funded.credit': '적립금으로 주문 금액이 모두 충당됩니다. 지금 주문하실 수 있습니다.',
  'funded.nothing': '이 주문은 결제할 금액이 없습니다. 지금 주문하실 수 있습니다.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': '남은 금액: {amount}',
  'summary.coveredNow': '충당된 금액: {amount}',
  'summary.unknownAmount': '금액이 아직 정해지지 않음',
  'summary.remove': '{name} 삭제',
};

export default session;
