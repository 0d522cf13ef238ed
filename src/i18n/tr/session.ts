import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id':
    'Şu anda burada ödeme yapamazsınız. Lütfen mağazayla iletişime geçin.',
  'error.not-configured': 'Şu anda burada ödeme yapamazsınız. Lütfen mağazayla iletişime geçin.',
  'error.invalid-configuration':
    'Şu anda burada ödeme yapamazsınız. Lütfen mağazayla iletişime geçin.',
  'error.insecure-context': 'Şu anda burada ödeme yapamazsınız. Lütfen mağazayla iletişime geçin.',
  'error.unauthorized': 'Şu anda burada ödeme yapamazsınız. Lütfen mağazayla iletişime geçin.',
  'error.timeout': 'Bu işlem çok uzun sürüyor. Bağlantınızı kontrol edip tekrar deneyin.',
  'error.session-not-found': 'Bu ödeme sayfası artık yok. Lütfen sepetinizden yeniden başlayın.',
  'error.session-expired':
    'Bu ödeme sayfasının süresi doldu. Lütfen sepetinizden yeniden başlayın.',
  'error.too-many-requests': 'Çok fazla deneme yapıldı. Lütfen biraz bekleyip tekrar deneyin.',
  'error.bad-response': 'Ödeme hizmeti yanıt vermiyor. Lütfen birazdan tekrar deneyin.',
  'error.data-inconsistent':
    'Bu ödemenin tutarları birbirini tutmuyor, bu yüzden henüz ödeme yapılamıyor. Lütfen tekrar deneyin.',

  // errors of paying, by code
  'error.attach-failed':
    'Ödemenizi siparişe ekleyemedik. Tekrar deneyin. Hiçbir bilgiyi yeniden girmeniz gerekmez.',
  'error.invalid-details': 'Bazı bilgiler hatalı. Lütfen kontrol edip tekrar deneyin.',
  'error.incomplete-details': 'Bazı bilgiler eksik. Lütfen tamamlayın.',
  'error.cancelled':
    'Ödeme iptal edildi. Sizden ücret alınmadı. Tekrar deneyebilir veya başka bir yöntemle ödeyebilirsiniz.',
  'error.declined':
    'Ödeme reddedildi. Sizden ücret alınmadı. Başka bir kart veya ödeme yöntemi deneyin.',
  'error.authentication-failed':
    'Bankanız kimliğinizi doğrulayamadı. Sizden ücret alınmadı. Tekrar deneyin veya başka bir yöntemle ödeyin.',
  'error.authentication-timeout':
    'Bankanız zamanında yanıt alamadı. Sizden ücret alınmadı. Tekrar deneyin veya başka bir yöntemle ödeyin.',
  'error.frame-unavailable':
    'Güvenli kart formu yüklenemedi. Tekrar deneyin veya başka bir yöntemle ödeyin.',
  'error.frame-reset': 'Kart formu yeniden yüklendi. Lütfen kart bilgilerinizi tekrar girin.',
  'error.unsafe-url':
    'Bu ödeme yöntemi güvenli bir şekilde açılamıyor. Lütfen başka bir yöntemle ödeyin.',
  'error.amount-changed': 'Tutar değişti. Lütfen kontrol edip yeniden ödeyin.',
  'error.outcome-unknown':
    'Ödemenizin gerçekleşip gerçekleşmediğini henüz bilmiyoruz. Yeniden ödeme yapmadan önce lütfen tekrar kontrol edin.',
  'error.conflict': 'Siparişiniz bu arada değişti. Lütfen kontrol edip tekrar deneyin.',

  // why a session ended
  'ended.complete': 'Siparişiniz alındı. Yapmanız gereken başka bir şey yok.',
  'ended.toCart': 'Sepete dön',
  'ended.failed': 'Ödeme başarısız oldu. Lütfen sepetinizden yeniden başlayın.',
  'ended.cancelled': 'Bu ödeme işlemi iptal edildi. Lütfen sepetinizden yeniden başlayın.',
  'ended.expired': 'Bu ödeme sayfasının süresi doldu. Lütfen sepetinizden yeniden başlayın.',
  'ended.not_found': 'Bu ödeme sayfası artık yok. Lütfen sepetinizden yeniden başlayın.',

  // the session’s states
  'state.requires_source': 'Ödeme gerekiyor.',
  'state.requires_confirmation': 'Sipariş toplamınız karşılanıyor. Siparişinizi verebilirsiniz.',
  'state.confirmed': 'Ödemeniz işleniyor.',
  'state.pending': 'Gereken her şeyi aldık. Ödemeniz işleniyor.',
  'state.pending_funds': 'Siparişiniz alındı. Ödemenizin ulaşmasını bekliyoruz.',
  'state.pending_redirect': 'Siparişiniz alındı ancak ödeme henüz tamamlanmadı.',
  'state.chargeable': 'Ödeme onaylandı. Siparişiniz tamamlanıyor.',
  'state.complete': 'Siparişiniz alındı. Yapmanız gereken başka bir şey yok.',
  'state.cancelled': 'Bu ödeme iptal edildi. Lütfen sepetinizden yeniden başlayın.',
  'state.processing': 'Ödemeniz işleniyor.',
  'state.failed': 'Ödeme başarısız oldu. Lütfen sepetinizden yeniden başlayın.',
  'state.requires_action': 'Ödemeyi tamamlamak için bir adım daha gerekiyor.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Ödeme yöntemini seçtikten sonra toplam değişti. Lütfen ödemenizi kontrol edin.',
  'readiness.credit_exceeds_total':
    'Kullandığınız mağaza bakiyesi artık toplamdan fazla. Lütfen yeniden uygulayın.',
  'readiness.amounts_unknown': 'Tutarlar hesaplanıyor.',
  'readiness.requires_source.unknown': 'Siparişi vermeden önce bir ödeme yöntemi ekleyin.',
  'readiness.pending_redirect': 'Siparişiniz alındı ancak ödeme henüz tamamlanmadı.',
  'readiness.pending_funds': 'Siparişiniz alındı. Ödemenizin ulaşmasını bekliyoruz.',
  'readiness.pending': 'Gereken her şeyi aldık. Ödemeniz işleniyor.',
  'readiness.processing': 'Ödemeniz işleniyor.',
  'readiness.complete': 'Siparişiniz alındı. Yapmanız gereken başka bir şey yok.',
  'readiness.session_ended': 'Bu ödeme sona erdi. Lütfen sepetinizden yeniden başlayın.',
  'readiness.address_incomplete': 'Siparişi vermeden önce lütfen adresinizi tamamlayın.',
  'readiness.terms_not_accepted': 'Siparişi vermeden önce lütfen koşulları kabul edin.',
  'readiness.source_not_reusable':
    'Abonelik için kaydedilebilen bir ödeme yöntemi gerekir. Lütfen başka birini seçin.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Kart eklendi. Siparişinizi verebilirsiniz.',
  'funded.authorized': 'Ödeme onaylandı. Siparişinizi verebilirsiniz.',
  'funded.chosen': 'Ödeme yöntemi seçildi. Siparişinizi verebilirsiniz.',
  'funded.afterOrder': 'Ödeme yöntemi seçildi. Ödemeye geçmek için siparişinizi verin.',
  'funded.transfer': 'Havale / EFT seçildi. Banka bilgilerini almak için siparişinizi verin.',
  'funded.slip': 'Ödeme yöntemi seçildi. Ödeme fişini almak için siparişinizi verin.',
  'funded.details': 'Ödeme yöntemi seçildi. Ödeme bilgilerini almak için siparişinizi verin.',
  'funded.received': 'Ödeme alındı. Siparişinizi verebilirsiniz.',
  'funded.credit': 'Mağaza bakiyeniz siparişinizi karşılıyor. Siparişinizi şimdi verebilirsiniz.',
  'funded.nothing': 'Bu sipariş için ödenecek bir tutar yok. Siparişinizi şimdi verebilirsiniz.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Kalan: {amount}',
  'summary.coveredNow': 'Karşılanan: {amount}',
  'summary.unknownAmount': 'Tutar henüz belli değil',
  'summary.remove': 'Kaldır: {name}',
};

export default session;
