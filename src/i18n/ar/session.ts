import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'لا يمكن الدفع هنا حاليًا. يُرجى التواصل مع المتجر.',
  'error.not-configured': 'لا يمكن الدفع هنا حاليًا. يُرجى التواصل مع المتجر.',
  'error.invalid-configuration': 'لا يمكن الدفع هنا حاليًا. يُرجى التواصل مع المتجر.',
  'error.insecure-context': 'لا يمكن الدفع هنا حاليًا. يُرجى التواصل مع المتجر.',
  'error.unauthorized': 'لا يمكن الدفع هنا حاليًا. يُرجى التواصل مع المتجر.',
  'error.timeout': 'يستغرق هذا وقتًا طويلًا. تحقق من اتصالك ثم أعد المحاولة.',
  'error.session-not-found': 'لم تعد عملية الشراء هذه موجودة. يُرجى البدء من جديد من سلة التسوق.',
  'error.session-expired': 'انتهت مهلة عملية الشراء هذه. يُرجى البدء من جديد من سلة التسوق.',
  'error.too-many-requests': 'محاولات كثيرة جدًا. يُرجى الانتظار قليلًا ثم إعادة المحاولة.',
  'error.bad-response': 'خدمة الدفع لا تستجيب. يُرجى إعادة المحاولة بعد قليل.',
  'error.data-inconsistent':
    'مبالغ هذه الدفعة غير متطابقة، لذا لا يمكن الدفع بعد. يُرجى إعادة المحاولة.',

  // errors of paying, by code
  'error.attach-failed':
    'تعذّرت إضافة دفعتك إلى الطلب. حاول مرة أخرى. لا حاجة إلى إدخال أي شيء من جديد.',
  'error.invalid-details': 'بعض البيانات غير صحيحة. يُرجى مراجعتها ثم إعادة المحاولة.',
  'error.incomplete-details': 'بعض البيانات ناقصة. يُرجى إكمالها.',
  'error.cancelled': 'أُلغي الدفع. لم يُخصم منك أي مبلغ. يمكنك إعادة المحاولة أو الدفع بطريقة أخرى.',
  'error.declined': 'رُفضت عملية الدفع. لم يُخصم منك أي مبلغ. جرّب بطاقة أخرى أو وسيلة دفع أخرى.',
  'error.authentication-failed':
    'لم يتمكن البنك من تأكيد هويتك. لم يُخصم منك أي مبلغ. أعد المحاولة أو ادفع بطريقة أخرى.',
  'error.authentication-timeout':
    'لم يتلقَّ البنك ردًا في الوقت المحدد. لم يُخصم منك أي مبلغ. أعد المحاولة أو ادفع بطريقة أخرى.',
  'error.frame-unavailable': 'تعذّر تحميل نموذج البطاقة الآمن. أعد المحاولة أو ادفع بطريقة أخرى.',
  'error.frame-reset': 'أُعيد تحميل نموذج البطاقة. يُرجى إدخال بيانات بطاقتك من جديد.',
  'error.unsafe-url': 'لا يمكن فتح وسيلة الدفع هذه بأمان. يُرجى الدفع بطريقة أخرى.',
  'error.amount-changed': 'تغيّر المبلغ. يُرجى مراجعته ثم الدفع من جديد.',
  'error.outcome-unknown': 'لا نعرف بعد ما إذا تمت عملية الدفع. يُرجى التحقق قبل أن تدفع مرة أخرى.',
  'error.conflict': 'تغيّر طلبك في هذه الأثناء. يُرجى مراجعته ثم إعادة المحاولة.',

  // why a session ended
  'ended.complete': 'تم تقديم طلبك. لا يلزمك فعل أي شيء آخر.',
  'ended.toCart': 'العودة إلى سلة التسوق',
  'ended.failed': 'فشلت عملية الدفع. يُرجى البدء من جديد من سلة التسوق.',
  'ended.cancelled': 'أُلغيت عملية الشراء هذه. يُرجى البدء من جديد من سلة التسوق.',
  'ended.expired': 'انتهت مهلة عملية الشراء هذه. يُرجى البدء من جديد من سلة التسوق.',
  'ended.not_found': 'لم تعد عملية الشراء هذه موجودة. يُرجى البدء من جديد من سلة التسوق.',

  // the session’s states
  'state.requires_source': 'الدفع مطلوب.',
  'state.requires_confirmation': 'المبلغ مغطّى بالكامل. يمكنك تقديم الطلب.',
  'state.confirmed': 'تجري معالجة دفعتك.',
  'state.pending': 'لدينا كل ما نحتاج إليه. تجري معالجة دفعتك.',
  'state.pending_funds': 'تم تقديم الطلب. نحن بانتظار وصول المبلغ.',
  'state.pending_redirect': 'تم تقديم الطلب، لكن الدفع لم يكتمل بعد.',
  'state.chargeable': 'تمت الموافقة على الدفع. يجري إكمال طلبك.',
  'state.complete': 'تم تقديم طلبك. لا يلزمك فعل أي شيء آخر.',
  'state.cancelled': 'أُلغيت هذه الدفعة. يُرجى البدء من جديد من سلة التسوق.',
  'state.processing': 'تجري معالجة دفعتك.',
  'state.failed': 'فشلت عملية الدفع. يُرجى البدء من جديد من سلة التسوق.',
  'state.requires_action': 'بقيت خطوة واحدة لإكمال الدفع.',

  // why an order may not be placed yet
  'readiness.totals_changed': 'تغيّر الإجمالي منذ أن اخترت وسيلة الدفع. يُرجى مراجعة الدفعة.',
  'readiness.credit_exceeds_total': 'رصيد المتجر أكبر من الإجمالي الآن. يُرجى استخدامه من جديد.',
  'readiness.amounts_unknown': 'ما زال احتساب المبالغ جاريًا.',
  'readiness.requires_source.unknown': 'أضف وسيلة دفع قبل تقديم الطلب.',
  'readiness.pending_redirect': 'تم تقديم الطلب، لكن الدفع لم يكتمل بعد.',
  'readiness.pending_funds': 'تم تقديم الطلب. نحن بانتظار وصول المبلغ.',
  'readiness.pending': 'لدينا كل ما نحتاج إليه. تجري معالجة دفعتك.',
  'readiness.processing': 'تجري معالجة دفعتك.',
  'readiness.complete': 'تم تقديم طلبك. لا يلزمك فعل أي شيء آخر.',
  'readiness.session_ended': 'انتهت هذه الدفعة. يُرجى البدء من جديد من سلة التسوق.',
  'readiness.address_incomplete': 'يُرجى إكمال عنوانك قبل تقديم الطلب.',
  'readiness.terms_not_accepted': 'يُرجى قبول الشروط قبل تقديم الطلب.',
  'readiness.source_not_reusable':
    'يحتاج الاشتراك إلى وسيلة دفع يمكن حفظها. يُرجى اختيار وسيلة أخرى.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'أُضيفت البطاقة. يمكنك تقديم الطلب.',
  'funded.authorized': 'تمت الموافقة على الدفع. يمكنك تقديم الطلب.',
  'funded.chosen': 'تم اختيار وسيلة الدفع. يمكنك تقديم الطلب.',
  'funded.afterOrder': 'تم اختيار وسيلة الدفع. قدّم الطلب للمتابعة إلى الدفع.',
  'funded.transfer': 'تم اختيار التحويل المصرفي. قدّم الطلب للحصول على البيانات المصرفية.',
  'funded.slip': 'تم اختيار وسيلة الدفع. قدّم الطلب للحصول على قسيمة الدفع.',
  'funded.details': 'تم اختيار وسيلة الدفع. قدّم الطلب للحصول على بيانات الدفع.',
  'funded.received': 'وصلت دفعتك. يمكنك تقديم الطلب.',
  'funded.credit': 'رصيد المتجر يغطي الطلب. يمكنك تقديمه الآن.',
  'funded.nothing': 'لا يلزم دفع أي شيء لهذا الطلب. يمكنك تقديمه الآن.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'المبلغ المتبقي: {amount}',
  'summary.coveredNow': 'المبلغ المغطّى: {amount}',
  'summary.unknownAmount': 'المبلغ غير معروف بعد',
  'summary.remove': 'إزالة {name}',
};

export default session;
