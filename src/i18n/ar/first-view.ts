import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'إعادة المحاولة',
  loading: 'جارٍ التحميل…',
  'error.offline': 'يبدو أنك غير متصل بالإنترنت. تحقق من اتصالك ثم أعد المحاولة.',
  'error.service-unavailable': 'خدمة الدفع لا تستجيب. يُرجى إعادة المحاولة بعد قليل.',
  'error.internal': 'حدث خطأ ما. يُرجى إعادة المحاولة.',
  'state.unknown': 'تجري معالجة دفعتك. يُرجى التحقق لاحقًا.',

  // names of the usual methods
  'method.creditCard': 'بطاقة ائتمان أو خصم',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'تحويل مصرفي',
  'method.customerCredit': 'رصيد المتجر',

  // the list of ways to pay
  'methods.legend': 'كيف تود أن تدفع؟',
  'methods.none': 'لا تتوفر هنا وسيلة دفع لهذا الطلب. يُرجى التواصل مع المتجر.',
  'methods.required': 'اختر وسيلة الدفع التي تفضلها.',
  'method.klarnaCredit.description': 'ادفع لاحقًا أو على دفعات',
  'method.wireTransfer.description': 'نشحن طلبك عند وصول المبلغ',

  // the balance
  'summary.label': 'ملخص الدفع',
  'summary.remaining': 'المبلغ المتبقي',
  'summary.covered': 'المبلغ المغطّى',
  'summary.stillToPay': 'لم يُدفع بعد',
  'summary.total': 'إجمالي الطلب',
  'summary.meter': 'تمت تغطية {covered} من {total}',
  'summary.card': '{brand} تنتهي بالأرقام {digits}',
  'readiness.requires_source': 'أضف وسيلة دفع لتغطية {amount} قبل تقديم الطلب.',

  // the drop-in
  'dropin.label': 'الدفع',
  'dropin.manageLegend': 'إضافة وسيلة دفع',
  'button.continue': 'متابعة',
  'button.payNow': 'ادفع الآن',
  'button.buyNow': 'اشترِ الآن',
  'button.completeOrder': 'إرسال وإكمال الدفع',
  'button.submitOrder': 'إرسال الطلب',
  'button.payNow.amount': 'ادفع {amount}',
  'button.buyNow.amount': 'اشترِ الآن مقابل {amount}',
  'button.completeOrder.amount': 'ادفع {amount} وأكمل الطلب',
  'button.submitOrder.amount': 'إرسال الطلب بمبلغ {amount}',
  'button.addMethod': 'إضافة وسيلة الدفع',
  'button.saveCard': 'حفظ البطاقة',
  'button.continueTo': 'المتابعة إلى {name}',
  'button.choose.wireTransfer': 'اختيار التحويل المصرفي',
  'redirect.now': 'ستنتقل إلى {name} ثم تعود إلى هنا.',
  'redirect.afterOrder': 'ستنتقل إلى {name} بعد تقديم الطلب.',
  'transfer.afterOrder': 'ستحصل على بياناتنا المصرفية بعد تقديم الطلب.',
};

export default firstView;
