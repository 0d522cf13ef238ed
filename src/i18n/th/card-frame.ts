import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'หมายเลขบัตร',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'เลือกเครือข่ายบัตร',
  'expiration.label': 'วันหมดอายุ',
  'expiration.placeholder': 'ดด / ปป',
  'securityCode.label': 'รหัสความปลอดภัย',
  'securityCode.placeholder': 'ตัวเลข 3 หลัก',
  'securityCode.placeholder.front': 'ตัวเลข 4 หลัก (ด้านหน้า)',
  'securityCode.hint': 'ตัวเลข 3 หลักด้านหลังบัตร',
  'securityCode.hint.front': 'ตัวเลข 4 หลักด้านหน้าบัตร',
  'advance.hint': 'เมื่อกรอกครบแล้ว ระบบจะเลื่อนไปยังช่องถัดไป',

  'number.missing': 'กรอกหมายเลขบัตร',
  incomplete_card_number: 'กรอกหมายเลขบัตรให้ครบทุกหลัก',
  invalid_card_number: 'ตรวจสอบหมายเลขบัตร อาจมีตัวเลขไม่ถูกต้อง',
  'expiration.missing': 'กรอกวันหมดอายุของบัตร',
  incomplete_expiration_date: 'กรอกเดือนและปี เช่น 05 / 31',
  invalid_expiration_date: 'ตรวจสอบวันหมดอายุ และกรอกตามที่แสดงบนบัตร',
  invalid_expiration_month: 'ตรวจสอบเดือน และกรอก 01 ถึง 12',
  invalid_expiration_year: 'บัตรนี้หมดอายุแล้ว โปรดตรวจสอบวันหมดอายุหรือใช้บัตรอื่น',
  'securityCode.missing': 'กรอกรหัสความปลอดภัย',
  incomplete_security_code: 'กรอกรหัสให้ครบ {digits} หลัก',
  invalid_security_code: 'ตรวจสอบรหัส และกรอกตัวเลข {digits} หลักบนบัตร',
} satisfies CardMessages;
