import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': '目前无法在此付款。请联系商家。',
  'error.not-configured': '目前无法在此付款。请联系商家。',
  'error.invalid-configuration': '目前无法在此付款。请联系商家。',
  'error.insecure-context': '目前无法在此付款。请联系商家。',
  'error.unauthorized': '目前无法在此付款。请联系商家。',
  'error.timeout': '等待时间过长。请检查网络连接后重试。',
  'error.session-not-found': '此结账已不存在。请返回购物车重新开始。',
  'error.session-expired': '此结账已过期。请返回购物车重新开始。',
  'error.too-many-requests': '尝试次数过多。请稍候再试。',
  'error.bad-response': '支付服务暂无响应。请稍后重试。',
  'error.data-inconsistent': '此次付款的金额不一致，因此暂时无法付款。请重试。',

  // errors of paying, by code
  'error.attach-failed': '我们无法将您的付款添加到订单中。请重试，您无需重新输入任何信息。',
  'error.invalid-details': '部分信息有误。请检查后重试。',
  'error.incomplete-details': '部分信息缺失。请补充完整。',
  'error.cancelled': '付款已取消，未向您扣款。您可以重试或使用其他方式付款。',
  'error.declined': '付款被拒绝，未向您扣款。请尝试其他卡或其他支付方式。',
  'error.authentication-failed': '您的银行无法确认您的身份，未向您扣款。请重试或使用其他方式付款。',
  'error.authentication-timeout': '您的银行未及时收到回应，未向您扣款。请重试或使用其他方式付款。',
  'error.frame-unavailable': '无法加载安全的卡片表单。请重试或使用其他方式付款。',
  'error.frame-reset': '卡片表单已重新加载。请重新输入卡片信息。',
  'error.unsafe-url': '无法安全地打开此支付方式。请使用其他方式付款。',
  'error.amount-changed': '金额已变更。请核对后重新付款。',
  'error.outcome-unknown': '我们尚不确定您的付款是否成功。再次付款前，请先查询结果。',
  'error.conflict': '在此期间您的订单已变更。请核对后重试。',

  // why a session ended
  'ended.complete': '订单已提交，您无需再做任何操作。',
  'ended.toCart': '返回购物车',
  'ended.failed': '付款失败。请返回购物车重新开始。',
  'ended.cancelled': '此结账已取消。请返回购物车重新开始。',
  'ended.expired': '此结账已过期。请返回购物车重新开始。',
  'ended.not_found': '此结账已不存在。请返回购物车重新开始。',

  // the session’s states
  'state.requires_source': '需要付款。',
  'state.requires_confirmation': '订单总额已全部安排妥当，您可以提交订单。',
  'state.confirmed': '正在处理您的付款。',
  'state.pending': '我们已获得所需的全部信息，正在处理您的付款。',
  'state.pending_funds': '订单已提交。我们正在等待您的款项到账。',
  'state.pending_redirect': '订单已提交，但付款尚未完成。',
  'state.chargeable': '付款已获授权，正在完成您的订单。',
  'state.complete': '订单已提交，您无需再做任何操作。',
  'state.cancelled': '此次付款已取消。请返回购物车重新开始。',
  'state.processing': '正在处理您的付款。',
  'state.failed': '付款失败。请返回购物车重新开始。',
  'state.requires_action': '还需一步即可完成付款。',

  // why an order may not be placed yet
  'readiness.totals_changed': '您选择支付方式后，总额发生了变化。请核对您的付款。',
  'readiness.credit_exceeds_total': '您的店铺余额用量现已超过总额。请重新使用。',
  'readiness.amounts_unknown': '正在计算金额。',
  'readiness.requires_source.unknown': '提交订单前，请添加支付方式。',
  'readiness.pending_redirect': '订单已提交，但付款尚未完成。',
  'readiness.pending_funds': '订单已提交。我们正在等待您的款项到账。',
  'readiness.pending': '我们已获得所需的全部信息，正在处理您的付款。',
  'readiness.processing': '正在处理您的付款。',
  'readiness.complete': '订单已提交，您无需再做任何操作。',
  'readiness.session_ended': '此次付款已结束。请返回购物车重新开始。',
  'readiness.address_incomplete': '提交订单前，请填写完整的地址。',
  'readiness.terms_not_accepted': '提交订单前，请接受条款。',
  'readiness.source_not_reusable': '订阅需要使用可以保存的支付方式。请选择其他方式。',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': '卡片已添加，您可以提交订单。',
  'funded.authorized': '付款已获授权，您可以提交订单。',
  'funded.chosen': '已选择支付方式，您可以提交订单。',
  'funded.afterOrder': '已选择支付方式。提交订单后即可前往付款。',
  'funded.transfer': '已选择银行转账。提交订单后即可获取银行账户信息。',
  'funded.slip': '已选择支付方式。提交订单后即可获取付款单。',
  'funded.details': '已选择支付方式。提交订单后即可获取付款信息。',
  'funded.received': '已收到付款，您可以提交订单。',
  'funded.credit': '店铺余额足以支付此订单，您现在可以提交。',
  'funded.nothing': '此订单无需付款，您现在可以提交。',

  // the balance, beyond what it shows at first
  'summary.remainingNow': '剩余金额：{amount}',
  'summary.coveredNow': '已安排金额：{amount}',
  'summary.unknownAmount': '金额尚未确定',
  'summary.remove': '移除 {name}',
};

export default session;
