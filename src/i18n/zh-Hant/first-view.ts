import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': '再試一次',
  loading: '載入中…',
  'error.offline': '您似乎處於離線狀態。請檢查網路連線後再試一次。',
  'error.service-unavailable': '付款服務沒有回應。請稍後再試一次。',
  'error.internal': '發生錯誤。請再試一次。',
  'state.unknown': '正在處理您的付款。請稍後再回來查看。',

  // names of the usual methods
  'method.creditCard': '信用卡或金融卡',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': '銀行轉帳',
  'method.customerCredit': '購物金',

  // the list of ways to pay
  'methods.legend': '您想如何付款？',
  'methods.none': '此訂單在這裡沒有可用的付款方式。請聯絡商店。',
  'methods.required': '請選擇付款方式。',
  'method.klarnaCredit.description': '先買後付或分期付款',
  'method.wireTransfer.description': '款項入帳後出貨',

  // the balance
  'summary.label': '付款摘要',
  'summary.remaining': '剩餘金額',
  'summary.covered': '已安排金額',
  'summary.stillToPay': '待付金額',
  'summary.total': '訂單總額',
  'summary.meter': '已安排 {covered}，共 {total}',
  'summary.card': '{brand}（末碼 {digits}）',
  'readiness.requires_source': '送出訂單前，請新增付款方式以支付 {amount}。',

  // the drop-in
  'dropin.label': '付款',
  'dropin.manageLegend': '新增付款方式',
  'button.continue': '繼續',
  'button.payNow': '立即付款',
  'button.buyNow': '立即購買',
  'button.completeOrder': '送出並完成付款',
  'button.submitOrder': '送出訂單',
  'button.payNow.amount': '支付 {amount}',
  'button.buyNow.amount': '立即購買（{amount}）',
  'button.completeOrder.amount': '支付 {amount} 並完成訂單',
  'button.submitOrder.amount': '送出訂單（{amount}）',
  'button.addMethod': '新增付款方式',
  'button.saveCard': '儲存卡片',
  'button.continueTo': '前往 {name}',
  'button.choose.wireTransfer': '選擇銀行轉帳',
  'redirect.now': '您將前往 {name}，完成後返回此頁面。',
  'redirect.afterOrder': '送出訂單後，您將前往 {name}。',
  'transfer.afterOrder': '送出訂單後，您會收到我們的銀行帳戶資料。',
};

export default firstView;
