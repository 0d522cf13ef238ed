import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'ลองอีกครั้ง',
  loading: 'กำลังโหลด…',
  'error.offline': 'ดูเหมือนว่าคุณออฟไลน์อยู่ โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง',
  'error.service-unavailable': 'บริการชำระเงินไม่ตอบสนอง โปรดลองอีกครั้งในอีกสักครู่',
  'error.internal': 'เกิดข้อผิดพลาด โปรดลองอีกครั้ง',
  'state.unknown': 'กำลังดำเนินการกับการชำระเงินของคุณ โปรดกลับมาตรวจสอบภายหลัง',

  // names of the usual methods
  'method.creditCard': 'บัตรเครดิตหรือเดบิต',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'โอนเงินผ่านธนาคาร',
  'method.customerCredit': 'เครดิตร้านค้า',

  // the list of ways to pay
  'methods.legend': 'คุณต้องการชำระเงินด้วยวิธีใด',
  'methods.none': 'ไม่มีวิธีการชำระเงินสำหรับคำสั่งซื้อนี้ โปรดติดต่อร้านค้า',
  'methods.required': 'เลือกวิธีการชำระเงิน',
  'method.klarnaCredit.description': 'ชำระภายหลังหรือแบ่งชำระ',
  'method.wireTransfer.description': 'เราจะจัดส่งเมื่อได้รับเงิน',

  // the balance
  'summary.label': 'สรุปการชำระเงิน',
  'summary.remaining': 'คงเหลือ',
  'summary.covered': 'จัดสรรแล้ว',
  'summary.stillToPay': 'ยอดที่ต้องชำระ',
  'summary.total': 'ยอดรวมคำสั่งซื้อ',
  'summary.meter': 'จัดสรรแล้ว {covered} จาก {total}',
  'summary.card': '{brand} ลงท้ายด้วย {digits}',
  'readiness.requires_source': 'เพิ่มวิธีการชำระเงินสำหรับยอด {amount} ก่อนสั่งซื้อ',

  // the drop-in
  'dropin.label': 'การชำระเงิน',
  'dropin.manageLegend': 'เพิ่มวิธีการชำระเงิน',
  'button.continue': 'ดำเนินการต่อ',
  'button.payNow': 'ชำระเงินเลย',
  'button.buyNow': 'ซื้อเลย',
  'button.completeOrder': 'ส่งและชำระเงินให้เสร็จสิ้น',
  'button.submitOrder': 'ส่งคำสั่งซื้อ',
  'button.payNow.amount': 'ชำระ {amount}',
  'button.buyNow.amount': 'ซื้อเลยในราคา {amount}',
  'button.completeOrder.amount': 'ชำระ {amount} และทำรายการสั่งซื้อให้เสร็จสิ้น',
  'button.submitOrder.amount': 'ส่งคำสั่งซื้อยอด {amount}',
  'button.addMethod': 'เพิ่มวิธีการชำระเงิน',
  'button.saveCard': 'บันทึกบัตร',
  'button.continueTo': 'ไปที่ {name}',
  'button.choose.wireTransfer': 'เลือกการโอนเงินผ่านธนาคาร',
  'redirect.now': 'ระบบจะพาคุณไปที่ {name} แล้วกลับมาที่นี่',
  'redirect.afterOrder': 'ระบบจะพาคุณไปที่ {name} หลังจากคุณสั่งซื้อ',
  'transfer.afterOrder': 'คุณจะได้รับข้อมูลบัญชีธนาคารของเราหลังจากสั่งซื้อ',
};

export default firstView;
