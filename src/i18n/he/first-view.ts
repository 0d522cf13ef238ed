import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'ניסיון חוזר',
  loading: 'בטעינה…',
  'error.offline': 'נראה שאין חיבור לאינטרנט. יש לבדוק את החיבור ולנסות שוב.',
  'error.service-unavailable': 'שירות התשלומים אינו מגיב. יש לנסות שוב בעוד רגע.',
  'error.internal': 'משהו השתבש. יש לנסות שוב.',
  'state.unknown': 'התשלום שלך בטיפול. אפשר לחזור ולבדוק מאוחר יותר.',

  // names of the usual methods
  'method.creditCard': 'כרטיס אשראי או דביט',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'העברה בנקאית',
  'method.customerCredit': 'זיכוי בחנות',

  // the list of ways to pay
  'methods.legend': 'איך ברצונך לשלם?',
  'methods.none': 'אין כאן דרך לשלם עבור ההזמנה הזאת. יש לפנות לחנות.',
  'methods.required': 'יש לבחור אמצעי תשלום.',
  'method.klarnaCredit.description': 'תשלום מאוחר יותר או בחלקים',
  'method.wireTransfer.description': 'המשלוח יוצא כשהכסף מגיע',

  // the balance
  'summary.label': 'סיכום התשלום',
  'summary.remaining': 'יתרה',
  'summary.covered': 'מכוסה',
  'summary.stillToPay': 'נותר לתשלום',
  'summary.total': 'סך ההזמנה',
  'summary.meter': '{covered} מתוך {total} מכוסים',
  'summary.card': '{brand} המסתיים בספרות {digits}',
  'readiness.requires_source': 'לפני ביצוע ההזמנה יש להוסיף אמצעי תשלום לכיסוי {amount}.',

  // the drop-in
  'dropin.label': 'תשלום',
  'dropin.manageLegend': 'הוספת אמצעי תשלום',
  'button.continue': 'המשך',
  'button.payNow': 'לתשלום',
  'button.buyNow': 'לקנייה עכשיו',
  'button.completeOrder': 'שליחה והשלמת התשלום',
  'button.submitOrder': 'שליחת ההזמנה',
  'button.payNow.amount': 'תשלום {amount}',
  'button.buyNow.amount': 'קנייה עכשיו ב-{amount}',
  'button.completeOrder.amount': 'תשלום {amount} והשלמת ההזמנה',
  'button.submitOrder.amount': 'שליחת הזמנה על סך {amount}',
  'button.addMethod': 'הוספת אמצעי תשלום',
  'button.saveCard': 'שמירת הכרטיס',
  'button.continueTo': 'המשך אל {name}',
  'button.choose.wireTransfer': 'בחירה בהעברה בנקאית',
  'redirect.now': 'יתבצע מעבר אל {name} ולאחר מכן חזרה לכאן.',
  'redirect.afterOrder': 'לאחר ביצוע ההזמנה יתבצע מעבר אל {name}.',
  'transfer.afterOrder': 'פרטי הבנק שלנו יוצגו לך לאחר ביצוע ההזמנה.',
};

export default firstView;
