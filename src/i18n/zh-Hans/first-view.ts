import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': '重试',
  loading: '正在加载…',
  'error.offline': '您似乎处于离线状态。请检查网络连接后重试。',
  'error.service-unavailable': '支付服务暂无响应。请稍后重试。',
  'error.internal': '出了点问题。请重试。',
  'state.unknown': '正在处理您的付款。请稍后再来查看。',

  // names of the usual methods
  'method.creditCard': '信用卡或借记卡',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': '银行转账',
  'method.customerCredit': '店铺余额',

  // the list of ways to pay
  'methods.legend': '您想如何付款？',
  'methods.none': '此订单在这里没有可用的支付方式。请联系商家。',
  'methods.required': '请选择支付方式。',
  'method.klarnaCredit.description': '稍后付款或分期付款',
  'method.wireTransfer.description': '款项到账后发货',

  // the balance
  'summary.label': '付款摘要',
  'summary.remaining': '剩余金额',
  'summary.covered': '已安排金额',
  'summary.stillToPay': '待付金额',
  'summary.total': '订单总额',
  'summary.meter': '已安排 {covered}，共 {total}',
  'summary.card': '{brand}（尾号 {digits}）',
  'readiness.requires_source': '提交订单前，请添加支付方式以支付 {amount}。',

  // the drop-in
  'dropin.label': '付款',
  'dropin.manageLegend': '添加支付方式',
  'button.continue': '继续',
  'button.payNow': '立即付款',
  'button.buyNow': '立即购买',
  'button.completeOrder': '提交并完成付款',
  'button.submitOrder': '提交订单',
  'button.payNow.amount': '支付 {amount}',
  'button.buyNow.amount': '立即购买（{amount}）',
  'button.completeOrder.amount': '支付 {amount} 并完成订单',
  'button.submitOrder.amount': '提交订单（{amount}）',
  'button.addMethod': '添加支付方式',
  'button.saveCard': '保存卡片',
  'button.continueTo': '前往 {name}',
  'button.choose.wireTransfer': '选择银行转账',
  'redirect.now': '您将前往 {name}，完成后返回此页面。',
  'redirect.afterOrder': '提交订单后，您将前往 {name}。',
  'transfer.afterOrder': '提交订单后，您将收到我们的银行账户信息。',
};

export default firstView;
