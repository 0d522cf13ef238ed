import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'الدفع السريع',
  'express.pay': 'الدفع عبر {name}',
  'methods.more': 'عرض جميع وسائل الدفع ({count})',
  'dropin.or': 'أو ادفع بطريقة أخرى',
  'dropin.doNotClose': 'لا تغلق هذه الصفحة.',
  'dropin.cardLost': 'يُرجى إدخال بيانات بطاقتك من جديد.',
  'dropin.amountChanged': 'أصبح المبلغ الآن {amount}. تحقق منه ثم اضغط الزر مرة أخرى.',
  'dropin.recut': 'تغيّر المبلغ من {before} إلى {amount}. تحقق منه قبل تقديم الطلب.',
  'dropin.attachSlow': 'يستغرق هذا وقتًا أطول من المعتاد. تابع الانتظار أو تحقق مرة أخرى.',
  'action.check': 'التحقق مرة أخرى',
  'action.unfinished':
    'إذا طلب منك البنك التأكيد، في تطبيقه مثلًا، فيُرجى تأكيد الدفع هناك ثم التحقق هنا مرة أخرى.',
  'dropin.change': 'الدفع بطريقة أخرى',
  'dropin.expiring': 'بقي لديك أقل من دقيقتين للدفع.',
  'card.title': 'نموذج البطاقة الآمن',

  // the button
  'button.continueTo.bank': 'المتابعة إلى البنك',
  'button.continueTo.page': 'المتابعة إلى صفحة الدفع',
  'button.choose': 'اختيار وسيلة الدفع هذه',
  'button.choose.named': 'اختيار {name}',
  'button.choose.konbini': 'اختيار الدفع في المتجر',
  'button.choose.codJapan': 'اختيار الدفع عند الاستلام',
  'button.choose.directDebit': 'اختيار الخصم المباشر',
  'button.choose.directDebitGb': 'اختيار الخصم المباشر',
  'button.choose.onlineBanking': 'اختيار الخدمات المصرفية عبر الإنترنت',
  'button.busy': 'تجري المعالجة…',

  // what is under way
  'busy.reconciling': 'نتحقق مما إذا تمت عملية الدفع…',
  'busy.redirecting': 'جارٍ نقلك إلى {name}…',
  'busy.redirecting.bank': 'جارٍ نقلك إلى البنك…',
  'busy.redirecting.page': 'جارٍ نقلك إلى صفحة آمنة…',
  'busy.returning': 'نتحقق من دفعتك لدى {name}…',
  'busy.returning.bank': 'نتحقق من دفعتك لدى البنك…',
  'busy.returning.page': 'نتحقق من دفعتك…',
  'busy.attaching': 'تجري إضافة وسيلة الدفع إلى الطلب…',
  'busy.authenticating': 'جارٍ التأكيد مع البنك…',

  // the issuer’s page, in its dialog
  'challenge.title': 'أكّد الدفع لدى البنك',
  'challenge.about': 'يحتاج البنك إلى تأكيد هويتك.',
  'challenge.frame': 'صفحة البنك',
  'challenge.loading': 'جارٍ فتح صفحة البنك…',
  'challenge.slow': 'يستغرق فتح صفحة البنك وقتًا طويلًا. يمكنك الانتظار أو إعادة المحاولة.',
  'challenge.unavailable': 'تعذّر فتح صفحة البنك. أعد المحاولة، أو ألغِ الدفع وادفع بطريقة أخرى.',
  'challenge.hurry': 'بقي لديك أقل من دقيقتين للتأكيد.',
  'challenge.cancel': 'إلغاء الدفع',

  // leaving for a provider, and coming back
  'redirect.resume': 'المتابعة إلى الدفع',
  'redirect.startAgain': 'لم تدفع بعد. للدفع بطريقة أخرى، يُرجى البدء من جديد من سلة التسوق.',
  'redirect.window': 'أكمل الدفع لدى {name} في النافذة التي فُتحت.',
  'redirect.window.bank': 'أكمل الدفع لدى البنك في النافذة التي فُتحت.',
  'redirect.window.page': 'أكمل الدفع في النافذة التي فُتحت.',
  'redirect.showWindow': 'إظهار النافذة',
  'redirect.stop': 'إلغاء الدفع',
  'redirect.unfinished': 'لم تُكمل الدفع لدى {name} بعد.',
  'redirect.unfinished.bank': 'لم تُكمل الدفع لدى البنك بعد.',
  'redirect.now.bank': 'ستنتقل إلى البنك ثم تعود إلى هنا.',
  'redirect.now.page': 'ستؤكّد الدفع في صفحة آمنة ثم تعود إلى هنا.',
  'redirect.afterOrder.bank': 'ستنتقل إلى البنك بعد تقديم الطلب.',
  'redirect.afterOrder.page': 'ستؤكّد الدفع في صفحة آمنة بعد تقديم الطلب.',
  'details.afterOrder': 'ستحصل على بيانات الدفع بعد تقديم الطلب.',

  // saved methods
  'save.card': 'احفظ هذه البطاقة لعمليات الشراء القادمة. يمكنك إزالتها من حسابك في أي وقت.',
  'save.method': 'احفظ وسيلة الدفع هذه لعمليات الشراء القادمة. يمكنك إزالتها من حسابك في أي وقت.',
  'save.required': 'يُرجى الموافقة على حفظ وسيلة الدفع هذه.',
  'saved.cancel': 'إلغاء',
  'saved.month': 'الشهر',
  'saved.year': 'السنة',
  'saved.expiryWrong': 'اختر تاريخًا في المستقبل.',
  'save.done': 'تم حفظ {name}.',
  'save.again': 'إضافة وسيلة دفع أخرى',
  'saved.name': '{brand} المنتهية بالأرقام {digits}',
  'saved.expires': 'تنتهي صلاحيتها في {date}',
  'saved.expired': 'انتهت صلاحيتها في {date}',
  'saved.default': 'الافتراضية',
  'saved.codeTitle': 'رمز الأمان لبطاقة {name}',
  'saved.codeMissing': 'أدخل رمز الأمان لهذه البطاقة.',
  'saved.isExpired':
    'انتهت صلاحية هذه البطاقة. إذا كانت بطاقتك الجديدة تحمل الرقم نفسه، فأدخل تاريخها الجديد.',
  'saved.update': 'تحديث تاريخ الانتهاء',
  'saved.expiry': 'تاريخ الانتهاء',
  'saved.saveExpiry': 'حفظ التاريخ',
  'saved.updated': 'تم حفظ التاريخ الجديد لبطاقة {name}.',
  'saved.setDefault': 'تعيين كافتراضية',
  'saved.isDefault': 'أصبحت {name} بطاقتك الافتراضية الآن.',
  'saved.remove': 'إزالة',
  'saved.removeNamed': 'إزالة {name}',
  'saved.removeQuestion': 'هل تريد إزالة {name} من حسابك؟ لاستخدامها لاحقًا عليك إدخالها من جديد.',
  'saved.keep': 'الاحتفاظ بالبطاقة',
  'saved.removed': 'تمت إزالة {name}.',
  'saved.needed': 'تُستخدم هذه البطاقة لدفع اشتراك، لذا لا يمكن إزالتها هنا.',

  // consents and legal texts
  'terms.accept': 'قرأت شروط البيع وأوافق عليها.',
  'terms.acceptSubscription':
    'قرأت شروط البيع وأوافق عليها. يتجدد اشتراكي ويُحتسب عليّ إلى أن ألغيه.',
  'terms.eula': 'أوافق على اتفاقية ترخيص {company}.',
  'terms.termsOfUse': 'أوافق على شروط استخدام {company}.',
  'terms.read': 'قراءة الشروط',
  'terms.required': 'يُرجى قبول الشروط للمتابعة.',
  'legal.label': 'معلومات قانونية',
  'legal.soldBy': 'البائع: {name}',
  'link.newWindow': 'يُفتح في نافذة جديدة',
};

export default paying;
