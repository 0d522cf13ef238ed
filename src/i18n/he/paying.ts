import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'תשלום מהיר',
  'express.pay': 'תשלום באמצעות {name}',
  'methods.more': 'הצגת כל אמצעי התשלום ({count})',
  'dropin.or': 'או תשלום בדרך אחרת',
  'dropin.doNotClose': 'אין לסגור את הדף הזה.',
  'dropin.cardLost': 'יש להזין שוב את פרטי הכרטיס.',
  'dropin.amountChanged': 'הסכום הוא עכשיו {amount}. יש לבדוק אותו וללחוץ שוב על הכפתור.',
  'dropin.recut': 'הסכום השתנה מ-{before} ל-{amount}. יש לבדוק אותו לפני ביצוע ההזמנה.',
  'dropin.attachSlow': 'זה נמשך יותר מהרגיל. אפשר להמשיך להמתין או לבדוק שוב.',
  'action.check': 'בדיקה חוזרת',
  'action.unfinished':
    'אם הבנק מבקש אישור, למשל באפליקציה שלו, יש לאשר שם ולאחר מכן לבדוק כאן שוב.',
  'dropin.change': 'שימוש באמצעי תשלום אחר',
  'dropin.expiring': 'נותרו פחות משתי דקות לתשלום.',
  'card.title': 'טופס כרטיס מאובטח',

  // the button
  'button.continueTo.bank': 'המשך אל הבנק',
  'button.continueTo.page': 'המשך לדף התשלום',
  'button.choose': 'בחירה באמצעי התשלום הזה',
  'button.choose.named': 'בחירה ב-{name}',
  'button.choose.konbini': 'בחירה בתשלום בחנות',
  'button.choose.codJapan': 'בחירה בתשלום בעת המסירה',
  'button.choose.directDebit': 'בחירה בחיוב ישיר',
  'button.choose.directDebitGb': 'בחירה בחיוב ישיר',
  'button.choose.onlineBanking': 'בחירה בבנקאות מקוונת',
  'button.busy': 'בעיבוד…',

  // what is under way
  'busy.reconciling': 'בודקים אם התשלום עבר…',
  'busy.redirecting': 'מעבר אל {name}…',
  'busy.redirecting.bank': 'מעבר אל הבנק…',
  'busy.redirecting.page': 'מעבר לדף מאובטח…',
  'busy.returning': 'בודקים את התשלום מול {name}…',
  'busy.returning.bank': 'בודקים את התשלום מול הבנק…',
  'busy.returning.page': 'בודקים את התשלום…',
  'busy.attaching': 'מוסיפים את אמצעי התשלום להזמנה…',
  'busy.authenticating': 'מאשרים מול הבנק…',

  // the issuer’s page, in its dialog
  'challenge.title': 'אישור מול הבנק',
  'challenge.about': 'הבנק צריך לאמת את זהותך.',
  'challenge.frame': 'דף הבנק',
  'challenge.loading': 'פותחים את דף הבנק…',
  'challenge.slow': 'דף הבנק נפתח לאט. אפשר להמשיך להמתין או לנסות שוב.',
  'challenge.unavailable': 'אי אפשר היה לפתוח את דף הבנק. אפשר לנסות שוב, או לבטל ולשלם בדרך אחרת.',
  'challenge.hurry': 'נותרו פחות משתי דקות לאישור.',
  'challenge.cancel': 'ביטול התשלום',

  // leaving for a provider, and coming back
  'redirect.resume': 'המשך לתשלום',
  'redirect.startAgain': 'עדיין לא שילמת. כדי לשלם בדרך אחרת יש להתחיל מחדש מסל הקניות.',
  'redirect.window': 'יש להשלים את התשלום אצל {name} בחלון שנפתח.',
  'redirect.window.bank': 'יש להשלים את התשלום בבנק בחלון שנפתח.',
  'redirect.window.page': 'יש להשלים את התשלום בחלון שנפתח.',
  'redirect.showWindow': 'הצגת החלון',
  'redirect.stop': 'ביטול התשלום',
  'redirect.unfinished': 'התשלום אצל {name} עדיין לא הושלם.',
  'redirect.unfinished.bank': 'התשלום בבנק עדיין לא הושלם.',
  'redirect.now.bank': 'יתבצע מעבר אל הבנק ולאחר מכן חזרה לכאן.',
  'redirect.now.page': 'אישור התשלום יתבצע בדף מאובטח ולאחר מכן חזרה לכאן.',
  'redirect.afterOrder.bank': 'לאחר ביצוע ההזמנה יתבצע מעבר אל הבנק.',
  'redirect.afterOrder.page': 'אישור התשלום יתבצע בדף מאובטח לאחר ביצוע ההזמנה.',
  'details.afterOrder': 'פרטי התשלום יוצגו לך לאחר ביצוע ההזמנה.',

  // saved methods
  'save.card': 'שמירת הכרטיס לרכישות הבאות. אפשר להסיר אותו בכל עת בחשבון שלך.',
  'save.method': 'שמירת אמצעי התשלום לרכישות הבאות. אפשר להסיר אותו בכל עת בחשבון שלך.',
  'save.required': 'יש לאשר את שמירת אמצעי התשלום.',
  'saved.cancel': 'ביטול',
  'saved.month': 'חודש',
  'saved.year': 'שנה',
  'saved.expiryWrong': 'יש לבחור תאריך עתידי.',
  'save.done': '{name} נשמר.',
  'save.again': 'הוספת אמצעי תשלום נוסף',
  'saved.name': '{brand} המסתיים בספרות {digits}',
  'saved.expires': 'בתוקף עד {date}',
  'saved.expired': 'התוקף פג ב-{date}',
  'saved.default': 'ברירת מחדל',
  'saved.codeTitle': 'קוד האבטחה של {name}',
  'saved.codeMissing': 'יש להזין את קוד האבטחה של הכרטיס הזה.',
  'saved.isExpired': 'תוקף הכרטיס פג. אם לכרטיס החדש אותו מספר, יש להזין את התוקף החדש שלו.',
  'saved.update': 'עדכון התוקף',
  'saved.expiry': 'תוקף',
  'saved.saveExpiry': 'שמירת התאריך',
  'saved.updated': 'התוקף החדש של {name} נשמר.',
  'saved.setDefault': 'הגדרה כברירת מחדל',
  'saved.isDefault': '{name} הוא עכשיו כרטיס ברירת המחדל שלך.',
  'saved.remove': 'הסרה',
  'saved.removeNamed': 'הסרת {name}',
  'saved.removeQuestion':
    'להסיר את {name} מהחשבון שלך? כדי להשתמש בו שוב יהיה צורך להזין אותו מחדש.',
  'saved.keep': 'השארת הכרטיס',
  'saved.removed': '{name} הוסר.',
  'saved.needed': 'הכרטיס הזה משמש לתשלום עבור מינוי, ולכן אי אפשר להסיר אותו כאן.',

  // consents and legal texts
  'terms.accept': 'קראתי את תנאי המכירה ואני מקבל/ת אותם.',
  'terms.acceptSubscription':
    'קראתי את תנאי המכירה ואני מקבל/ת אותם. המינוי שלי מתחדש ומחויב עד שאבטל אותו.',
  'terms.eula': 'אני מקבל/ת את הסכם הרישיון של {company}.',
  'terms.termsOfUse': 'אני מקבל/ת את תנאי השימוש של {company}.',
  'terms.read': 'קריאת התנאים',
  'terms.required': 'כדי להמשיך יש לאשר את התנאים.',
  'legal.label': 'מידע משפטי',
  'legal.soldBy': 'נמכר על ידי {name}',
  'link.newWindow': 'נפתח בחלון חדש',
};

export default paying;
