import type { DisclosureWords } from './disclosure-words.js';

export const ar: DisclosureWords = {
  resellerDisclosure:
    'إشعار نموذجي: {seller} يمثل هنا بائع هذا الطلب. [resellerDisclosure|من البائع؟]',
  termsOfSale: 'شروط بيع نموذجية',
  privacyPolicy: 'إشعار خصوصية نموذجي',
  cookiePolicy: 'إشعار ملفات تعريف ارتباط نموذجي',
  cancellationRights: 'حقوق إلغاء نموذجية',
  legalNotice: 'إشعار قانوني نموذجي',
  confirmDisclosure:
    'هذا نموذج. بتقديم الطلب فإنك توافق على [termsOfSale|شروط البيع النموذجية] و[privacyPolicy|إشعار الخصوصية النموذجي] الخاصين بـ {seller}.',
  autorenewalPlanTerms:
    'نص نموذجي: يتجدد اشتراكك حتى تلغيه، ويخصم {seller} المبلغ كل مرة من طريقة الدفع المحفوظة. راجع [termsOfSale|شروط البيع النموذجية].',
  saveCardMandate: 'نص نموذجي: تسمح لـ {seller} بحفظ طريقة الدفع هذه لمشتريات لاحقة توافق عليها.',
  idealRecurringAgreement:
    'نص نموذجي: تسمح لـ {seller} بتحصيل مدفوعات لاحقة من الحساب المصرفي نفسه.',
  californiaPrivacyRights: 'حقوق خصوصية نموذجية لكاليفورنيا',
  warrantyInformation: 'معلومات ضمان نموذجية',
  invoiceAgreement: 'نص نموذجي: توافق على أن يصدر {seller} فاتورتك إلكترونيًا.',
};
