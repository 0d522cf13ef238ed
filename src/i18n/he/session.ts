import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id': 'אי אפשר לשלם כאן כרגע. יש לפנות לחנות.',
  'error.not-configured': 'אי אפשר לשלם כאן כרגע. יש לפנות לחנות.',
  'error.invalid-configuration': 'אי אפשר לשלם כאן כרגע. יש לפנות לחנות.',
  'error.insecure-context': 'אי אפשר לשלם כאן כרגע. יש לפנות לחנות.',
  'error.unauthorized': 'אי אפשר לשלם כאן כרגע. יש לפנות לחנות.',
  'error.timeout': 'זה נמשך זמן רב מדי. יש לבדוק את החיבור ולנסות שוב.',
  'error.session-not-found': 'תהליך התשלום הזה כבר לא קיים. יש להתחיל מחדש מסל הקניות.',
  'error.session-expired': 'תוקף תהליך התשלום פג. יש להתחיל מחדש מסל הקניות.',
  'error.too-many-requests': 'יותר מדי ניסיונות. יש להמתין רגע ולנסות שוב.',
  'error.bad-response': 'שירות התשלומים אינו מגיב. יש לנסות שוב בעוד רגע.',
  'error.data-inconsistent':
    'הסכומים בתשלום הזה אינם תואמים, ולכן עדיין אי אפשר לשלם. יש לנסות שוב.',

  // errors of paying, by code
  'error.attach-failed':
    'לא הצלחנו להוסיף את התשלום להזמנה. יש לנסות שוב. אין צורך להזין שום דבר מחדש.',
  'error.invalid-details': 'חלק מהפרטים שגויים. יש לבדוק אותם ולנסות שוב.',
  'error.incomplete-details': 'חלק מהפרטים חסרים. יש להשלים אותם.',
  'error.cancelled': 'התשלום בוטל. לא בוצע חיוב. אפשר לנסות שוב או לשלם בדרך אחרת.',
  'error.declined': 'התשלום נדחה. לא בוצע חיוב. אפשר לנסות כרטיס אחר או אמצעי תשלום אחר.',
  'error.authentication-failed':
    'הבנק לא הצליח לאמת את זהותך. לא בוצע חיוב. אפשר לנסות שוב או לשלם בדרך אחרת.',
  'error.authentication-timeout':
    'הבנק לא קיבל תשובה בזמן. לא בוצע חיוב. אפשר לנסות שוב או לשלם בדרך אחרת.',
  'error.frame-unavailable':
    'אי אפשר היה לטעון את טופס הכרטיס המאובטח. אפשר לנסות שוב או לשלם בדרך אחרת.',
  'error.frame-reset': 'טופס הכרטיס נטען מחדש. יש להזין שוב את פרטי הכרטיס.',
  'error.unsafe-url': 'אי אפשר לפתוח את אמצעי התשלום הזה באופן בטוח. יש לשלם בדרך אחרת.',
  'error.amount-changed': 'הסכום השתנה. יש לבדוק אותו ולשלם שוב.',
  'error.outcome-unknown': 'עדיין לא ידוע אם התשלום עבר. יש לבדוק שוב לפני תשלום נוסף.',
  'error.conflict': 'ההזמנה שלך השתנתה בינתיים. יש לבדוק אותה ולנסות שוב.',

  // why a session ended
  'ended.complete': 'ההזמנה בוצעה. אין צורך לעשות דבר נוסף.',
  'ended.toCart': 'חזרה לסל הקניות',
  'ended.failed': 'התשלום נכשל. יש להתחיל מחדש מסל הקניות.',
  'ended.cancelled': 'תהליך התשלום בוטל. יש להתחיל מחדש מסל הקניות.',
  'ended.expired': 'תוקף תהליך התשלום פג. יש להתחיל מחדש מסל הקניות.',
  'ended.not_found': 'תהליך התשלום הזה כבר לא קיים. יש להתחיל מחדש מסל הקניות.',

  // the session’s states
  'state.requires_source': 'נדרש תשלום.',
  'state.requires_confirmation': 'סך ההזמנה מכוסה. אפשר לבצע את ההזמנה.',
  'state.confirmed': 'התשלום שלך בעיבוד.',
  'state.pending': 'יש לנו את כל מה שנדרש. התשלום שלך בעיבוד.',
  'state.pending_funds': 'ההזמנה בוצעה. אנחנו ממתינים לקבלת התשלום.',
  'state.pending_redirect': 'ההזמנה בוצעה, אבל התשלום עדיין לא הושלם.',
  'state.chargeable': 'התשלום אושר. ההזמנה שלך בתהליך השלמה.',
  'state.complete': 'ההזמנה בוצעה. אין צורך לעשות דבר נוסף.',
  'state.cancelled': 'התשלום הזה בוטל. יש להתחיל מחדש מסל הקניות.',
  'state.processing': 'התשלום שלך בעיבוד.',
  'state.failed': 'התשלום נכשל. יש להתחיל מחדש מסל הקניות.',
  'state.requires_action': 'נדרש עוד שלב אחד להשלמת התשלום.',

  // why an order may not be placed yet
  'readiness.totals_changed': 'הסכום הכולל השתנה מאז בחירת אמצעי התשלום. יש לבדוק את התשלום.',
  'readiness.credit_exceeds_total': 'הזיכוי בחנות גבוה עכשיו מהסכום הכולל. יש להחיל אותו מחדש.',
  'readiness.amounts_unknown': 'הסכומים עדיין בחישוב.',
  'readiness.requires_source.unknown': 'לפני ביצוע ההזמנה יש להוסיף אמצעי תשלום.',
  'readiness.pending_redirect': 'ההזמנה בוצעה, אבל התשלום עדיין לא הושלם.',
  'readiness.pending_funds': 'ההזמנה בוצעה. אנחנו ממתינים לקבלת התשלום.',
  'readiness.pending': 'יש לנו את כל מה שנדרש. התשלום שלך בעיבוד.',
  'readiness.processing': 'התשלום שלך בעיבוד.',
  'readiness.complete': 'ההזמנה בוצעה. אין צורך לעשות דבר נוסף.',
  'readiness.session_ended': 'התשלום הזה הסתיים. יש להתחיל מחדש מסל הקניות.',
  'readiness.address_incomplete': 'לפני ביצוע ההזמנה יש להשלים את הכתובת.',
  'readiness.terms_not_accepted': 'לפני ביצוע ההזמנה יש לאשר את התנאים.',
  'readiness.source_not_reusable': 'למינוי נדרש אמצעי תשלום שאפשר לשמור. יש לבחור אמצעי אחר.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'הכרטיס נוסף. אפשר לבצע את ההזמנה.',
  'funded.authorized': 'התשלום אושר. אפשר לבצע את ההזמנה.',
  'funded.chosen': 'אמצעי התשלום נבחר. אפשר לבצע את ההזמנה.',
  'funded.afterOrder': 'אמצעי התשלום נבחר. יש לבצע את ההזמנה כדי להמשיך לתשלום.',
  'funded.transfer': 'נבחרה העברה בנקאית. יש לבצע את ההזמנה כדי לקבל את פרטי הבנק.',
  'funded.slip': 'אמצעי התשלום נבחר. יש לבצע את ההזמנה כדי לקבל את שובר התשלום.',
  'funded.details': 'אמצעי התשלום נבחר. יש לבצע את ההזמנה כדי לקבל את פרטי התשלום.',
  'funded.received': 'התשלום התקבל. אפשר לבצע את ההזמנה.',
  'funded.credit': 'הזיכוי בחנות מכסה את ההזמנה. אפשר לבצע אותה עכשיו.',
  'funded.nothing': 'אין מה לשלם עבור ההזמנה הזאת. אפשר לבצע אותה עכשיו.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'יתרה: {amount}',
  'summary.coveredNow': 'מכוסה: {amount}',
  'summary.unknownAmount': 'הסכום עדיין לא ידוע',
  'summary.remove': 'הסרת {name}',
};

export default session;
