import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Tekrar dene',
  loading: 'Yükleniyor…',
  'error.offline': 'Çevrimdışı görünüyorsunuz. Bağlantınızı kontrol edip tekrar deneyin.',
  'error.service-unavailable': 'Ödeme hizmeti yanıt vermiyor. Lütfen birazdan tekrar deneyin.',
  'error.internal': 'Bir sorun oluştu. Lütfen tekrar deneyin.',
  'state.unknown': 'Ödemeniz işleme alındı. Lütfen daha sonra tekrar kontrol edin.',

  // names of the usual methods
  'method.creditCard': 'Kredi veya banka kartı',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Havale / EFT',
  'method.customerCredit': 'Mağaza bakiyesi',

  // the list of ways to pay
  'methods.legend': 'Nasıl ödemek istersiniz?',
  'methods.none':
    'Bu sipariş için burada kullanılabilecek bir ödeme yöntemi yok. Lütfen mağazayla iletişime geçin.',
  'methods.required': 'Nasıl ödemek istediğinizi seçin.',
  'method.klarnaCredit.description': 'Sonra veya taksitle ödeyin',
  'method.wireTransfer.description': 'Ödeme hesabımıza ulaşınca kargoya veririz',

  // the balance
  'summary.label': 'Ödeme özeti',
  'summary.remaining': 'Kalan',
  'summary.covered': 'Karşılanan',
  'summary.stillToPay': 'Ödenecek tutar',
  'summary.total': 'Sipariş toplamı',
  'summary.meter': '{total} tutarının {covered} kadarı karşılandı',
  'summary.card': 'Sonu {digits} ile biten {brand}',
  'readiness.requires_source': 'Siparişi vermeden önce {amount} için bir ödeme yöntemi ekleyin.',

  // the drop-in
  'dropin.label': 'Ödeme',
  'dropin.manageLegend': 'Ödeme yöntemi ekleyin',
  'button.continue': 'Devam et',
  'button.payNow': 'Şimdi öde',
  'button.buyNow': 'Hemen al',
  'button.completeOrder': 'Gönder ve ödemeyi tamamla',
  'button.submitOrder': 'Siparişi ver',
  'button.payNow.amount': '{amount} öde',
  'button.buyNow.amount': '{amount} karşılığında hemen al',
  'button.completeOrder.amount': '{amount} öde ve siparişi tamamla',
  'button.submitOrder.amount': '{amount} tutarındaki siparişi ver',
  'button.addMethod': 'Ödeme yöntemi ekle',
  'button.saveCard': 'Kartı kaydet',
  'button.continueTo': '{name} ile devam et',
  'button.choose.wireTransfer': 'Havale / EFT’yi seç',
  'redirect.now': '{name} sayfasına yönlendirilecek, ardından buraya döneceksiniz.',
  'redirect.afterOrder': 'Siparişi verdikten sonra {name} sayfasına yönlendirileceksiniz.',
  'transfer.afterOrder': 'Banka bilgilerimizi siparişi verdikten sonra alacaksınız.',
};

export default firstView;
