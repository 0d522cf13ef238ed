import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': '目前無法在此付款。請聯絡商店。',
  'error.not-configured': '目前無法在此付款。請聯絡商店。',
  'error.invalid-configuration': '目前無法在此付款。請聯絡商店。',
  'error.insecure-context': '目前無法在此付款。請聯絡商店。',
  'error.unauthorized': '目前無法在此付款。請聯絡商店。',
  'error.timeout': '等候時間過長。請檢查網路連線後再試一次。',
  'error.session-not-found': '此結帳已不存在。請回到購物車重新開始。',
  'error.session-expired': '此結帳已逾時。請回到購物車重新開始。',
  'error.too-many-requests': '嘗試次數過多。請稍候再試。',
  'error.bad-response': '付款服務沒有回應。請稍後再試一次。',
  'error.data-inconsistent': '此筆付款的金額不一致，因此暫時無法付款。請再試一次。',

  // errors of paying, by code
  'error.attach-failed': '我們無法將您的付款加入訂單。請再試一次，您不需要重新輸入任何資料。',
  'error.invalid-details': '部分資料有誤。請檢查後再試一次。',
  'error.incomplete-details': '部分資料尚未填寫。請填寫完整。',
  'error.cancelled': '付款已取消，並未向您扣款。您可以再試一次或改用其他方式付款。',
  'error.declined': '付款遭到拒絕，並未向您扣款。請改用其他卡片或其他付款方式。',
  'error.authentication-failed':
    '您的銀行無法確認您的身分，並未向您扣款。請再試一次或改用其他方式付款。',
  'error.authentication-timeout':
    '您的銀行未及時收到回應，並未向您扣款。請再試一次或改用其他方式付款。',
  'error.frame-unavailable': '無法載入安全的卡片表單。請再試一次或改用其他方式付款。',
  'error.frame-reset': '卡片表單已重新載入。請重新輸入卡片資料。',
  'error.unsafe-url': '無法安全地開啟此付款方式。請改用其他方式付款。',
  'error.amount-changed': '金額已變更。請確認後重新付款。',
  'error.outcome-unknown': '我們還不確定您的付款是否成功。再次付款前，請先查詢結果。',
  'error.conflict': '您的訂單在此期間已變更。請確認後再試一次。',

  // why a session ended
  'ended.complete': '訂單已成立，您不需要再做任何操作。',
  'ended.toCart': '返回購物車',
  'ended.failed': '付款失敗。請回到購物車重新開始。',
  'ended.cancelled': '此結帳已取消。請回到購物車重新開始。',
  'ended.expired': '此結帳已逾時。請回到購物車重新開始。',
  'ended.not_found': '此結帳已不存在。請回到購物車重新開始。',

  // the session’s states
  'state.requires_source': '需要付款。',
  'state.requires_confirmation': '訂單總額已全數安排妥當，您可以送出訂單。',
  'state.confirmed': '正在處理您的付款。',
  'state.pending': '我們已取得所需的全部資料，正在處理您的付款。',
  'state.pending_funds': '訂單已成立。我們正在等候您的款項入帳。',
  'state.pending_redirect': '訂單已成立，但付款尚未完成。',
  'state.chargeable': '付款已獲授權，正在完成您的訂單。',
  'state.complete': '訂單已成立，您不需要再做任何操作。',
  'state.cancelled': '此筆付款已取消。請回到購物車重新開始。',
  'state.processing': '正在處理您的付款。',
  'state.failed': '付款失敗。請回到購物車重新開始。',
  'state.requires_action': '還需一個步驟即可完成付款。',

  // why an order may not be placed yet
  'readiness.totals_changed': '您選擇付款方式後，總額有所變更。請確認您的付款。',
  'readiness.credit_exceeds_total': '您的購物金折抵金額現已超過總額。請重新使用。',
  'readiness.amounts_unknown': '正在計算金額。',
  'readiness.requires_source.unknown': '送出訂單前，請新增付款方式。',
  'readiness.pending_redirect': '訂單已成立，但付款尚未完成。',
  'readiness.pending_funds': '訂單已成立。我們正在等候您的款項入帳。',
  'readiness.pending': '我們已取得所需的全部資料，正在處理您的付款。',
  'readiness.processing': '正在處理您的付款。',
  'readiness.complete': '訂單已成立，您不需要再做任何操作。',
  'readiness.session_ended': '此筆付款已結束。請回到購物車重新開始。',
  'readiness.address_incomplete': '送出訂單前，請填寫完整的地址。',
  'readiness.terms_not_accepted': '送出訂單前，請接受條款。',
  'readiness.source_not_reusable': '訂閱需要使用可以儲存的付款方式。請選擇其他方式。',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': '已新增卡片，您可以送出訂單。',
  'funded.authorized': '付款已獲授權，您可以送出訂單。',
  'funded.chosen': '已選擇付款方式，您可以送出訂單。',
  'funded.afterOrder': '已選擇付款方式。送出訂單後即可前往付款。',
  'funded.transfer': '已選擇銀行轉帳。送出訂單後即可取得銀行帳戶資料。',
  'funded.slip': '已選擇付款方式。送出訂單後即可取得繳款單。',
  'funded.details': '已選擇付款方式。送出訂單後即可取得付款資料。',
  'funded.received': '已收到付款，您可以送出訂單。',
  'funded.credit': '購物金足以支付此訂單，您現在可以送出。',
  'funded.nothing': '此訂單不需付款，您現在可以送出。',

  // the balance, beyond what it shows at first
  'summary.remainingNow': '剩餘金額：{amount}',
  'summary.coveredNow': '已安排金額：{amount}',
  'summary.unknownAmount': '金額尚未確定',
  'summary.remove': '移除 {name}',
};

export default session;
