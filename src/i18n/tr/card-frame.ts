import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Kart numarası',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Kart kuruluşunu seçin',
  'expiration.label': 'Son kullanma tarihi',
  'expiration.placeholder': 'AA / YY',
  'securityCode.label': 'Güvenlik kodu (CVV)',
  'securityCode.placeholder': '3 hane',
  'securityCode.placeholder.front': '4 hane (ön yüz)',
  'securityCode.hint': 'Kartın arka yüzündeki 3 hane',
  'securityCode.hint.front': 'Kartın ön yüzündeki 4 hane',
  'advance.hint': 'Bu alan tamamlanınca sonraki alana geçersiniz.',

  'number.missing': 'Kart numaranızı girin.',
  incomplete_card_number: 'Kart numaranızın tüm hanelerini girin.',
  invalid_card_number: 'Kart numarasını kontrol edin: Bir hane hatalı görünüyor.',
  'expiration.missing': 'Kartınızın son kullanma tarihini girin.',
  incomplete_expiration_date: 'Ay ve yılı girin, örneğin 05 / 31.',
  invalid_expiration_date: 'Tarihi kontrol edin ve kartınızda yazdığı gibi girin.',
  invalid_expiration_month: 'Ayı kontrol edin: 01 ile 12 arasında bir değer girin.',
  invalid_expiration_year:
    'Bu kartın süresi dolmuş. Tarihi kontrol edin veya başka bir kart kullanın.',
  'securityCode.missing': 'Güvenlik kodunu girin.',
  incomplete_security_code: 'Kodun {digits} hanesini de girin.',
  invalid_security_code: 'Kodu kontrol edin: Kartınızdaki {digits} haneyi girin.',
} satisfies CardMessages;
