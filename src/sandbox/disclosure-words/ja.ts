import type { DisclosureWords } from './disclosure-words.js';

export const ja: DisclosureWords = {
  resellerDisclosure:
    '見本の表示：{seller} はこの注文の販売者の代役です。[resellerDisclosure|販売者について]',
  termsOfSale: '販売条件（見本）',
  privacyPolicy: 'プライバシーのお知らせ（見本）',
  cookiePolicy: 'クッキーのお知らせ（見本）',
  cancellationRights: 'キャンセルの権利（見本）',
  legalNotice: '法的表示（見本）',
  confirmDisclosure:
    'これは見本です。注文すると {seller} の[termsOfSale|販売条件（見本）]と[privacyPolicy|プライバシーのお知らせ（見本）]に同意したことになります。',
  autorenewalPlanTerms:
    '見本の文章：解約するまで契約は更新され、そのたびに {seller} が保存済みの支払い方法に請求します。[termsOfSale|販売条件（見本）]をご覧ください。',
  saveCardMandate:
    '見本の文章：今後ご自身が同意する購入のために、{seller} がこの支払い方法を保存することを許可します。',
  idealRecurringAgreement:
    '見本の文章：{seller} が今後の支払いを同じ口座から引き落とすことを許可します。',
  californiaPrivacyRights: 'カリフォルニア州のプライバシーの権利（見本）',
  warrantyInformation: '保証について（見本）',
  invoiceAgreement: '見本の文章：{seller} が請求書を電子的に発行することに同意します。',
};
