import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Быстрая оплата',
  'express.pay': 'Оплатить через {name}',
  'methods.more': 'Показать все способы оплаты ({count})',
  'dropin.or': 'или оплатите другим способом',
  'dropin.doNotClose': 'Не закрывайте эту страницу.',
  'dropin.cardLost': 'Введите данные карты ещё раз.',
  'dropin.cardCleared':
    'Данные карты были удалены, когда вы покинули эту страницу. Введите их ещё раз.',
  'dropin.amountChanged': 'Теперь сумма составляет {amount}. Проверьте её и снова нажмите кнопку.',
  'dropin.recut':
    'Сумма изменилась с {before} на {amount}. Проверьте её, прежде чем оформить заказ.',
  'dropin.attachSlow':
    'Это занимает больше времени, чем обычно. Подождите ещё или проверьте снова.',
  'action.check': 'Проверить снова',
  'action.unfinished':
    'Если банк просит подтверждения, например в своём приложении, подтвердите платёж. Затем снова проверьте его здесь.',
  'dropin.change': 'Выбрать другой способ оплаты',
  'dropin.expiring': 'На оплату осталось меньше двух минут.',
  'card.title': 'Защищённая форма для карты',

  // the button
  'button.continueTo.bank': 'Перейти на сайт банка',
  'button.continueTo.page': 'Перейти на страницу оплаты',
  'button.choose': 'Выбрать этот способ оплаты',
  'button.choose.named': 'Выбрать {name}',
  'button.choose.konbini': 'Выбрать оплату в магазине',
  'button.choose.codJapan': 'Выбрать оплату при получении',
  'button.choose.directDebit': 'Выбрать прямое списание',
  'button.choose.directDebitGb': 'Выбрать прямое списание',
  'button.choose.onlineBanking': 'Выбрать интернет-банк',
  'button.busy': 'Обработка…',

  // what is under way
  'busy.reconciling': 'Проверяем, прошёл ли ваш платёж…',
  'busy.redirecting': 'Переходим в {name}…',
  'busy.redirecting.bank': 'Переходим на сайт банка…',
  'busy.redirecting.page': 'Переходим на защищённую страницу…',
  'busy.returning': 'Проверяем ваш платёж в {name}…',
  'busy.returning.bank': 'Проверяем ваш платёж в банке…',
  'busy.returning.page': 'Проверяем ваш платёж…',
  'busy.attaching': 'Добавляем способ оплаты к заказу…',
  'busy.authenticating': 'Ждём подтверждения банка…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Подтвердите платёж в банке',
  'challenge.about': 'Банку нужно убедиться, что это вы.',
  'challenge.frame': 'Страница вашего банка',
  'challenge.loading': 'Открываем страницу банка…',
  'challenge.slow': 'Страница банка открывается долго. Подождите ещё или повторите попытку.',
  'challenge.unavailable':
    'Не удалось открыть страницу банка. Повторите попытку или отмените платёж и выберите другой способ.',
  'challenge.hurry': 'На подтверждение осталось меньше двух минут.',
  'challenge.cancel': 'Отменить платёж',

  // leaving for a provider, and coming back
  'redirect.resume': 'Перейти к оплате',
  'redirect.startAgain':
    'Заказ не оплачен. Чтобы выбрать другой способ оплаты, начните заново из корзины.',
  'redirect.window': 'Завершите оплату в {name} в открывшемся окне.',
  'redirect.window.bank': 'Завершите оплату на сайте банка в открывшемся окне.',
  'redirect.window.page': 'Завершите оплату в открывшемся окне.',
  'redirect.showWindow': 'Показать окно',
  'redirect.stop': 'Отменить платёж',
  'redirect.unfinished': 'Вы ещё не завершили оплату в {name}.',
  'redirect.unfinished.bank': 'Вы ещё не завершили оплату на сайте банка.',
  'redirect.now.bank': 'Вы перейдёте на сайт банка, а затем вернётесь сюда.',
  'redirect.now.page': 'Вы подтвердите платёж на защищённой странице, а затем вернётесь сюда.',
  'redirect.afterOrder.bank': 'Вы перейдёте на сайт банка после оформления заказа.',
  'redirect.afterOrder.page':
    'Вы подтвердите платёж на защищённой странице после оформления заказа.',
  'details.afterOrder': 'Вы получите данные для оплаты после оформления заказа.',

  // saved methods
  'save.card':
    'Сохранить эту карту для будущих покупок. Вы можете удалить её в любой момент в своём аккаунте.',
  'save.method':
    'Сохранить этот способ оплаты для будущих покупок. Вы можете удалить его в любой момент в своём аккаунте.',
  'save.required': 'Дайте согласие на сохранение этого способа оплаты.',
  'saved.cancel': 'Отмена',
  'saved.month': 'Месяц',
  'saved.year': 'Год',
  'saved.expiryWrong': 'Выберите дату в будущем.',
  'save.done': 'Сохранено: {name}.',
  'save.again': 'Добавить другой способ оплаты',
  'saved.name': '{brand}, последние цифры {digits}',
  'saved.expires': 'Действует до {date}',
  'saved.expired': 'Срок действия истёк: {date}',
  'saved.default': 'По умолчанию',
  'saved.codeTitle': 'Код безопасности: {name}',
  'saved.codeMissing': 'Введите код безопасности этой карты.',
  'saved.isExpired':
    'Срок действия этой карты истёк. Если у новой карты тот же номер, введите новую дату.',
  'saved.update': 'Обновить срок действия',
  'saved.expiry': 'Срок действия',
  'saved.saveExpiry': 'Сохранить дату',
  'saved.updated': 'Новая дата сохранена: {name}.',
  'saved.setDefault': 'Сделать основной',
  'saved.isDefault': 'Теперь ваша основная карта: {name}.',
  'saved.remove': 'Удалить',
  'saved.removeNamed': 'Удалить: {name}',
  'saved.removeQuestion':
    'Удалить из вашего аккаунта: {name}? Чтобы использовать снова, данные придётся ввести ещё раз.',
  'saved.keep': 'Оставить карту',
  'saved.removed': 'Удалено: {name}.',
  'saved.needed': 'Этой картой оплачивается подписка, поэтому удалить её здесь нельзя.',

  // consents and legal texts
  'terms.accept': 'Я прочитал(а) и принимаю условия продажи.',
  'terms.acceptSubscription':
    'Я прочитал(а) и принимаю условия продажи. Подписка продлевается и оплачивается, пока я её не отменю.',
  'terms.eula': 'Я принимаю лицензионное соглашение {company}.',
  'terms.termsOfUse': 'Я принимаю условия использования {company}.',
  'terms.read': 'Прочитать условия',
  'terms.required': 'Чтобы продолжить, примите условия.',
  'legal.label': 'Правовая информация',
  'legal.soldBy': 'Продавец: {name}',
  'link.newWindow': 'откроется в новом окне',
};

export default paying;
