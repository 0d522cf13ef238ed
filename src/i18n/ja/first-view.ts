import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'もう一度試す',
  loading: '読み込み中…',
  'error.offline': 'オフラインのようです。接続を確認して、もう一度お試しください。',
  'error.service-unavailable':
    '決済サービスが応答していません。しばらくしてからもう一度お試しください。',
  'error.internal': '問題が発生しました。もう一度お試しください。',
  'state.unknown': 'お支払いを処理しています。後ほどもう一度ご確認ください。',

  // names of the usual methods
  'method.creditCard': 'クレジットカード・デビットカード',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': '銀行振込',
  'method.customerCredit': 'ストアクレジット',

  // the list of ways to pay
  'methods.legend': 'お支払い方法をお選びください',
  'methods.none':
    'このご注文に利用できるお支払い方法がありません。ショップにお問い合わせください。',
  'methods.required': 'お支払い方法を選択してください。',
  'method.klarnaCredit.description': '後払い・分割払い',
  'method.wireTransfer.description': 'ご入金の確認後に発送します',

  // the balance
  'summary.label': 'お支払いの内訳',
  'summary.remaining': '残額',
  'summary.covered': '充当額',
  'summary.stillToPay': '未払い額',
  'summary.total': 'ご注文合計',
  'summary.meter': '{total}のうち{covered}を充当',
  'summary.card': '{brand}（末尾{digits}）',
  'readiness.requires_source': '注文を確定する前に、{amount}のお支払い方法を追加してください。',

  // the drop-in
  'dropin.label': 'お支払い',
  'dropin.manageLegend': 'お支払い方法を追加',
  'button.continue': '続ける',
  'button.payNow': '今すぐ支払う',
  'button.buyNow': '今すぐ購入',
  'button.completeOrder': '送信してお支払いを完了',
  'button.submitOrder': '注文を送信',
  'button.payNow.amount': '{amount}を支払う',
  'button.buyNow.amount': '{amount}で購入する',
  'button.completeOrder.amount': '{amount}を支払って注文を完了',
  'button.submitOrder.amount': '{amount}の注文を送信',
  'button.addMethod': 'お支払い方法を追加',
  'button.saveCard': 'カードを保存',
  'button.continueTo': '{name}に進む',
  'button.choose.wireTransfer': '銀行振込を選ぶ',
  'redirect.now': '{name}のページに移動し、手続きのあとこのページに戻ります。',
  'redirect.afterOrder': '注文の確定後、{name}のページに進みます。',
  'transfer.afterOrder': '注文の確定後に、お振込先をご案内します。',
};

export default firstView;
