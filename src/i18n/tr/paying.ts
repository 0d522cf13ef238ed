import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Hızlı ödeme',
  'express.pay': '{name} ile öde',
  'methods.more': 'Tüm ödeme yöntemlerini göster ({count})',
  'dropin.or': 'veya başka bir yöntemle ödeyin',
  'dropin.doNotClose': 'Bu sayfayı kapatmayın.',
  'dropin.cardLost': 'Lütfen kart bilgilerinizi tekrar girin.',
  'dropin.cardCleared':
    'Bu sayfadan ayrıldığınızda kart bilgileriniz silindi. Lütfen yeniden girin.',
  'dropin.amountChanged': 'Tutar şimdi {amount}. Kontrol edip düğmeye yeniden basın.',
  'dropin.recut': 'Tutar {before} iken {amount} oldu. Siparişinizi vermeden önce kontrol edin.',
  'dropin.attachSlow': 'Bu işlem her zamankinden uzun sürüyor. Bekleyin veya tekrar kontrol edin.',
  'action.check': 'Tekrar kontrol et',
  'action.unfinished':
    'Bankanız onay isterse, örneğin mobil uygulamasında, onaylayın. Ardından burada tekrar kontrol edin.',
  'dropin.change': 'Başka bir ödeme yöntemi kullan',
  'dropin.expiring': 'Ödeme için iki dakikadan az süreniz kaldı.',
  'card.title': 'Güvenli kart formu',

  // the button
  'button.continueTo.bank': 'Bankanızla devam et',
  'button.continueTo.page': 'Ödeme sayfasına devam et',
  'button.choose': 'Bu ödeme yöntemini seç',
  'button.choose.named': '{name} seç',
  'button.choose.konbini': 'Mağazada ödemeyi seç',
  'button.choose.codJapan': 'Kapıda ödemeyi seç',
  'button.choose.directDebit': 'Otomatik ödemeyi seç',
  'button.choose.directDebitGb': 'Otomatik ödemeyi seç',
  'button.choose.onlineBanking': 'İnternet bankacılığını seç',
  'button.busy': 'İşleniyor…',

  // what is under way
  'busy.reconciling': 'Ödemenizin gerçekleşip gerçekleşmediği kontrol ediliyor…',
  'busy.redirecting': '{name} sayfasına yönlendiriliyorsunuz…',
  'busy.redirecting.bank': 'Bankanıza yönlendiriliyorsunuz…',
  'busy.redirecting.page': 'Güvenli bir sayfaya yönlendiriliyorsunuz…',
  'busy.returning': 'Ödemeniz {name} ile kontrol ediliyor…',
  'busy.returning.bank': 'Ödemeniz bankanızla kontrol ediliyor…',
  'busy.returning.page': 'Ödemeniz kontrol ediliyor…',
  'busy.attaching': 'Ödeme yönteminiz siparişe ekleniyor…',
  'busy.authenticating': 'Bankanızla doğrulanıyor…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Bankanızla doğrulayın',
  'challenge.about': 'Bankanızın kimliğinizi doğrulaması gerekiyor.',
  'challenge.frame': 'Bankanızın sayfası',
  'challenge.loading': 'Bankanızın sayfası açılıyor…',
  'challenge.slow': 'Bankanızın sayfasının açılması uzun sürüyor. Bekleyin veya tekrar deneyin.',
  'challenge.unavailable':
    'Bankanızın sayfası açılamadı. Tekrar deneyin ya da iptal edip başka bir yöntemle ödeyin.',
  'challenge.hurry': 'Doğrulama için iki dakikadan az süreniz kaldı.',
  'challenge.cancel': 'Ödemeyi iptal et',

  // leaving for a provider, and coming back
  'redirect.resume': 'Ödemeye devam et',
  'redirect.startAgain':
    'Henüz ödeme yapmadınız. Başka bir yöntemle ödemek için lütfen sepetinizden yeniden başlayın.',
  'redirect.window': 'Açılan pencerede {name} ödemenizi tamamlayın.',
  'redirect.window.bank': 'Açılan pencerede bankanızdaki ödemeyi tamamlayın.',
  'redirect.window.page': 'Açılan pencerede ödemeyi tamamlayın.',
  'redirect.showWindow': 'Pencereyi göster',
  'redirect.stop': 'Ödemeyi iptal et',
  'redirect.unfinished': '{name} ödemenizi henüz tamamlamadınız.',
  'redirect.unfinished.bank': 'Bankanızdaki ödemeyi henüz tamamlamadınız.',
  'redirect.now.bank': 'Bankanıza yönlendirilecek, ardından buraya döneceksiniz.',
  'redirect.now.page': 'Ödemenizi güvenli bir sayfada onaylayacak, ardından buraya döneceksiniz.',
  'redirect.afterOrder.bank': 'Siparişi verdikten sonra bankanıza yönlendirileceksiniz.',
  'redirect.afterOrder.page':
    'Siparişi verdikten sonra ödemenizi güvenli bir sayfada onaylayacaksınız.',
  'details.afterOrder': 'Ödeme bilgilerini siparişi verdikten sonra alacaksınız.',

  // saved methods
  'save.card':
    'Bu kartı sonraki alışverişler için kaydet. Hesabınızdan istediğiniz zaman kaldırabilirsiniz.',
  'save.method':
    'Bu ödeme yöntemini sonraki alışverişler için kaydet. Hesabınızdan istediğiniz zaman kaldırabilirsiniz.',
  'save.required': 'Lütfen bu ödeme yöntemini kaydetmemizi kabul edin.',
  'saved.cancel': 'İptal',
  'saved.month': 'Ay',
  'saved.year': 'Yıl',
  'saved.expiryWrong': 'Gelecekte bir tarih seçin.',
  'save.done': '{name} kaydedildi.',
  'save.again': 'Başka bir ödeme yöntemi ekle',
  'saved.name': 'Sonu {digits} ile biten {brand}',
  'saved.expires': 'Son kullanma: {date}',
  'saved.expired': 'Süresi doldu: {date}',
  'saved.default': 'Varsayılan',
  'saved.codeTitle': '{name} için güvenlik kodu',
  'saved.codeMissing': 'Bu kartın güvenlik kodunu girin.',
  'saved.isExpired':
    'Bu kartın süresi dolmuş. Yeni kartınızın numarası aynıysa yeni tarihini girin.',
  'saved.update': 'Son kullanma tarihini güncelle',
  'saved.expiry': 'Son kullanma tarihi',
  'saved.saveExpiry': 'Tarihi kaydet',
  'saved.updated': '{name} için yeni tarih kaydedildi.',
  'saved.setDefault': 'Varsayılan yap',
  'saved.isDefault': '{name} artık varsayılan kartınız.',
  'saved.remove': 'Kaldır',
  'saved.removeNamed': 'Kaldır: {name}',
  'saved.removeQuestion':
    '{name} hesabınızdan kaldırılsın mı? Yeniden kullanmak için tekrar girmeniz gerekir.',
  'saved.keep': 'Kartı tut',
  'saved.removed': '{name} kaldırıldı.',
  'saved.needed': 'Bu kartla bir abonelik ödeniyor, bu yüzden buradan kaldırılamaz.',

  // consents and legal texts
  'terms.accept': 'Satış koşullarını okudum ve kabul ediyorum.',
  'terms.acceptSubscription':
    'Satış koşullarını okudum ve kabul ediyorum. Aboneliğim, ben iptal edene kadar yenilenir ve ücreti tahsil edilir.',
  'terms.eula': '{company} lisans sözleşmesini kabul ediyorum.',
  'terms.termsOfUse': '{company} kullanım koşullarını kabul ediyorum.',
  'terms.read': 'Koşulları oku',
  'terms.required': 'Devam etmek için lütfen koşulları kabul edin.',
  'legal.label': 'Yasal bilgiler',
  'legal.soldBy': 'Satıcı: {name}',
  'link.newWindow': 'yeni pencerede açılır',
};

export default paying;
