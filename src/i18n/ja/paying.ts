import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'エクスプレス決済',
  'express.pay': '{name}で支払う',
  'methods.more': 'すべてのお支払い方法を表示（{count}）',
  'dropin.or': 'または別の方法で支払う',
  'dropin.doNotClose': 'このページを閉じないでください。',
  'dropin.cardLost': 'カード情報をもう一度入力してください。',
  'dropin.cardCleared':
    'このページを離れたため、カード情報を消去しました。もう一度入力してください。',
  'dropin.amountChanged':
    '金額が{amount}に変わりました。ご確認のうえ、もう一度ボタンを押してください。',
  'dropin.recut': '金額が{before}から{amount}に変わりました。注文を確定する前にご確認ください。',
  'dropin.attachSlow':
    '通常より時間がかかっています。このままお待ちいただくか、もう一度確認してください。',
  'action.check': 'もう一度確認する',
  'action.unfinished':
    '銀行のアプリなどで承認を求められた場合は、承認してから、ここでもう一度確認してください。',
  'dropin.change': '別の方法で支払う',
  'dropin.expiring': 'お支払いの残り時間は2分未満です。',
  'card.title': '安全なカード入力フォーム',

  // the button
  'button.continueTo.bank': '銀行のページに進む',
  'button.continueTo.page': 'お支払いページに進む',
  'button.choose': 'このお支払い方法を選ぶ',
  'button.choose.named': '{name}を選ぶ',
  'button.choose.konbini': '店頭でのお支払いを選ぶ',
  'button.choose.codJapan': '代金引換を選ぶ',
  'button.choose.directDebit': '口座振替を選ぶ',
  'button.choose.directDebitGb': '口座振替を選ぶ',
  'button.choose.onlineBanking': 'オンラインバンキングを選ぶ',
  'button.busy': '処理中…',

  // what is under way
  'busy.reconciling': 'お支払いが完了したか確認しています…',
  'busy.redirecting': '{name}に移動しています…',
  'busy.redirecting.bank': '銀行のページに移動しています…',
  'busy.redirecting.page': '安全なページに移動しています…',
  'busy.returning': '{name}でのお支払いを確認しています…',
  'busy.returning.bank': '銀行でのお支払いを確認しています…',
  'busy.returning.page': 'お支払いを確認しています…',
  'busy.attaching': 'お支払い方法をご注文に追加しています…',
  'busy.authenticating': '銀行で本人確認をしています…',

  // the issuer’s page, in its dialog
  'challenge.title': '銀行での本人確認',
  'challenge.about': '銀行がご本人であることを確認します。',
  'challenge.frame': '銀行のページ',
  'challenge.loading': '銀行のページを開いています…',
  'challenge.slow':
    '銀行のページの表示に時間がかかっています。このままお待ちいただくか、もう一度お試しください。',
  'challenge.unavailable':
    '銀行のページを開けませんでした。もう一度お試しいただくか、キャンセルして別の方法でお支払いください。',
  'challenge.hurry': '本人確認の残り時間は2分未満です。',
  'challenge.cancel': '支払いをキャンセル',

  // leaving for a provider, and coming back
  'redirect.resume': 'お支払いに進む',
  'redirect.startAgain':
    'お支払いは完了していません。別の方法でお支払いになるには、カートからやり直してください。',
  'redirect.window': '開いたウィンドウで、{name}のお支払いを完了してください。',
  'redirect.window.bank': '開いたウィンドウで、銀行でのお支払いを完了してください。',
  'redirect.window.page': '開いたウィンドウで、お支払いを完了してください。',
  'redirect.showWindow': 'ウィンドウを表示',
  'redirect.stop': 'お支払いを中止',
  'redirect.unfinished': '{name}でのお支払いがまだ完了していません。',
  'redirect.unfinished.bank': '銀行でのお支払いがまだ完了していません。',
  'redirect.now.bank': '銀行のページに移動し、手続きのあとこのページに戻ります。',
  'redirect.now.page': '安全なページでお支払いを確認し、このページに戻ります。',
  'redirect.afterOrder.bank': '注文の確定後、銀行のページに進みます。',
  'redirect.afterOrder.page': '注文の確定後、安全なページでお支払いを確認します。',
  'details.afterOrder': '注文の確定後に、お支払いに必要な情報をご案内します。',

  // saved methods
  'save.card': '今後のお買い物のためにこのカードを保存する。アカウントからいつでも削除できます。',
  'save.method':
    '今後のお買い物のためにこのお支払い方法を保存する。アカウントからいつでも削除できます。',
  'save.required': 'このお支払い方法の保存に同意してください。',
  'saved.cancel': 'キャンセル',
  'saved.month': '月',
  'saved.year': '年',
  'saved.expiryWrong': '今月以降の年月を選択してください。',
  'save.done': '{name}を保存しました。',
  'save.again': '別のお支払い方法を追加',
  'saved.name': '末尾{digits}の{brand}',
  'saved.expires': '有効期限：{date}',
  'saved.expired': '有効期限切れ：{date}',
  'saved.default': '既定',
  'saved.codeTitle': '{name}のセキュリティコード',
  'saved.codeMissing': 'このカードのセキュリティコードを入力してください。',
  'saved.isExpired':
    'このカードは有効期限が切れています。新しいカードの番号が同じ場合は、新しい有効期限を入力してください。',
  'saved.update': '有効期限を更新',
  'saved.expiry': '有効期限',
  'saved.saveExpiry': '有効期限を保存',
  'saved.updated': '{name}の新しい有効期限を保存しました。',
  'saved.setDefault': '既定に設定',
  'saved.isDefault': '{name}を既定のカードに設定しました。',
  'saved.remove': '削除',
  'saved.removeNamed': '{name}を削除',
  'saved.removeQuestion':
    '{name}をアカウントから削除しますか？再度ご利用になるには、もう一度入力が必要です。',
  'saved.keep': 'カードを残す',
  'saved.removed': '{name}を削除しました。',
  'saved.needed': 'このカードは定期購入のお支払いに使われているため、ここでは削除できません。',

  // consents and legal texts
  'terms.accept': '販売条件を読み、同意します。',
  'terms.acceptSubscription':
    '販売条件を読み、同意します。定期購入は自動更新され、解約するまで請求されます。',
  'terms.eula': '{company}の使用許諾契約に同意します。',
  'terms.termsOfUse': '{company}の利用規約に同意します。',
  'terms.read': '規約を読む',
  'terms.required': '続けるには規約に同意してください。',
  'legal.label': '法的情報',
  'legal.soldBy': '販売者：{name}',
  'link.newWindow': '新しいウィンドウで開きます',
};

export default paying;
