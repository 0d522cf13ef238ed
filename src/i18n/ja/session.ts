import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id':
    '現在、ここではお支払いいただけません。ショップにお問い合わせください。',
  'error.not-configured': '現在、ここではお支払いいただけません。ショップにお問い合わせください。',
  'error.invalid-configuration':
    '現在、ここではお支払いいただけません。ショップにお問い合わせください。',
  'error.insecure-context':
    '現在、ここではお支払いいただけません。ショップにお問い合わせください。',
  'error.unauthorized': '現在、ここではお支払いいただけません。ショップにお問い合わせください。',
  'error.timeout': '時間がかかりすぎています。接続を確認して、もう一度お試しください。',
  'error.session-not-found': 'このお手続きは見つかりません。カートからやり直してください。',
  'error.session-expired': 'このお手続きは期限切れです。カートからやり直してください。',
  'error.too-many-requests': '試行回数が多すぎます。しばらく待ってから、もう一度お試しください。',
  'error.bad-response': '決済サービスが応答していません。しばらくしてからもう一度お試しください。',
  'error.data-inconsistent':
    'お支払い金額が一致しないため、まだお支払いいただけません。もう一度お試しください。',

  // errors of paying, by code
  'error.attach-failed':
    'お支払いを注文に追加できませんでした。もう一度お試しください。再入力の必要はありません。',
  'error.invalid-details': '入力内容に誤りがあります。ご確認のうえ、もう一度お試しください。',
  'error.incomplete-details': '入力されていない項目があります。入力してください。',
  'error.cancelled':
    'お支払いはキャンセルされました。請求は発生していません。もう一度試すか、別の方法でお支払いください。',
  'error.declined':
    'お支払いが承認されませんでした。請求は発生していません。別のカードまたは別の方法をお試しください。',
  'error.authentication-failed':
    '銀行でご本人の確認ができませんでした。請求は発生していません。もう一度試すか、別の方法でお支払いください。',
  'error.authentication-timeout':
    '時間内に本人確認が完了しませんでした。請求は発生していません。もう一度試すか、別の方法でお支払いください。',
  'error.frame-unavailable':
    '安全なカード入力フォームを読み込めませんでした。もう一度試すか、別の方法でお支払いください。',
  'error.frame-reset':
    'カード入力フォームが再読み込みされました。カード情報をもう一度入力してください。',
  'error.unsafe-url': 'このお支払い方法は安全に開けません。別の方法でお支払いください。',
  'error.amount-changed': '金額が変わりました。ご確認のうえ、もう一度お支払いください。',
  'error.outcome-unknown':
    'お支払いが完了したかどうか、まだ確認できていません。再度お支払いになる前にご確認ください。',
  'error.conflict': 'その間にご注文の内容が変わりました。ご確認のうえ、もう一度お試しください。',

  // why a session ended
  'ended.complete': 'ご注文が確定しました。これ以上の操作は必要ありません。',
  'ended.toCart': 'カートに戻る',
  'ended.failed': 'お支払いに失敗しました。カートからやり直してください。',
  'ended.cancelled': 'このお手続きはキャンセルされました。カートからやり直してください。',
  'ended.expired': 'このお手続きは期限切れです。カートからやり直してください。',
  'ended.not_found': 'このお手続きは見つかりません。カートからやり直してください。',

  // the session’s states
  'state.requires_source': 'お支払いが必要です。',
  'state.requires_confirmation': 'お支払い方法がすべて決まりました。注文を確定できます。',
  'state.confirmed': 'お支払いを処理しています。',
  'state.pending': '必要な手続きは完了しています。お支払いを処理しています。',
  'state.pending_funds': 'ご注文を承りました。ご入金をお待ちしています。',
  'state.pending_redirect': 'ご注文を承りましたが、お支払いがまだ完了していません。',
  'state.chargeable': 'お支払いが承認されました。ご注文を完了しています。',
  'state.complete': 'ご注文が確定しました。これ以上の操作は必要ありません。',
  'state.cancelled': 'このお支払いはキャンセルされました。カートからやり直してください。',
  'state.processing': 'お支払いを処理しています。',
  'state.failed': 'お支払いに失敗しました。カートからやり直してください。',
  'state.requires_action': 'お支払いを完了するには、もう一つ手続きが必要です。',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'お支払い方法の選択後に合計金額が変わりました。お支払い内容をご確認ください。',
  'readiness.credit_exceeds_total':
    'ストアクレジットが合計金額を超えています。もう一度適用してください。',
  'readiness.amounts_unknown': '金額を計算しています。',
  'readiness.requires_source.unknown': '注文を確定する前に、お支払い方法を追加してください。',
  'readiness.pending_redirect': 'ご注文を承りましたが、お支払いがまだ完了していません。',
  'readiness.pending_funds': 'ご注文を承りました。ご入金をお待ちしています。',
  'readiness.pending': '必要な手続きは完了しています。お支払いを処理しています。',
  'readiness.processing': 'お支払いを処理しています。',
  'readiness.complete': 'ご注文が確定しました。これ以上の操作は必要ありません。',
  'readiness.session_ended': 'このお支払いは終了しました。カートからやり直してください。',
  'readiness.address_incomplete': '注文を確定する前に、ご住所をすべて入力してください。',
  'readiness.terms_not_accepted': '注文を確定する前に、規約に同意してください。',
  'readiness.source_not_reusable':
    '定期購入には保存できるお支払い方法が必要です。別の方法をお選びください。',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'カードを追加しました。注文を確定できます。',
  'funded.authorized': 'お支払いが承認されました。注文を確定できます。',
  'funded.chosen': 'お支払い方法を選択しました。注文を確定できます。',
  'funded.afterOrder': 'お支払い方法を選択しました。注文を確定すると、お支払いの手続きに進みます。',
  'funded.transfer': '銀行振込を選択しました。注文を確定すると、お振込先をご案内します。',
  'funded.slip': 'お支払い方法を選択しました。注文を確定すると、払込票をお渡しします。',
  'funded.details':
    'お支払い方法を選択しました。注文を確定すると、お支払いに必要な情報をご案内します。',
  'funded.received': 'ご入金を確認しました。注文を確定できます。',
  'funded.credit': 'ストアクレジットでご注文の全額をまかなえます。注文を確定できます。',
  'funded.nothing': 'このご注文にお支払いはありません。注文を確定できます。',

  // the balance, beyond what it shows at first
  'summary.remainingNow': '残額：{amount}',
  'summary.coveredNow': '充当額：{amount}',
  'summary.unknownAmount': '金額はまだ確定していません',
  'summary.remove': '{name}を削除',
};

export default session;
