import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Повторить',
  loading: 'Загрузка…',
  'error.offline': 'Похоже, нет подключения к интернету. Проверьте соединение и повторите попытку.',
  'error.service-unavailable': 'Платёжный сервис не отвечает. Повторите попытку чуть позже.',
  'error.internal': 'Что-то пошло не так. Повторите попытку.',
  'state.unknown': 'Ваш платёж обрабатывается. Проверьте его состояние позже.',

  // names of the usual methods
  'method.creditCard': 'Кредитная или дебетовая карта',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Банковский перевод',
  'method.customerCredit': 'Баланс магазина',

  // the list of ways to pay
  'methods.legend': 'Как вы хотите оплатить заказ?',
  'methods.none': 'Для этого заказа здесь нет доступных способов оплаты. Обратитесь в магазин.',
  'methods.required': 'Выберите способ оплаты.',
  'method.klarnaCredit.description': 'Оплата позже или частями',
  'method.wireTransfer.description': 'Отправим заказ, когда поступят деньги',

  // the balance
  'summary.label': 'Сведения об оплате',
  'summary.remaining': 'Осталось',
  'summary.covered': 'Распределено',
  'summary.stillToPay': 'Осталось оплатить',
  'summary.total': 'Сумма заказа',
  'summary.meter': 'Распределено {covered} из {total}',
  'summary.card': '{brand}, последние цифры {digits}',
  'readiness.requires_source':
    'Добавьте способ оплаты на сумму {amount}, прежде чем оформить заказ.',

  // the drop-in
  'dropin.label': 'Оплата',
  'dropin.manageLegend': 'Добавьте способ оплаты',
  'button.continue': 'Продолжить',
  'button.payNow': 'Оплатить',
  'button.buyNow': 'Купить сейчас',
  'button.completeOrder': 'Отправить и завершить оплату',
  'button.submitOrder': 'Оформить заказ',
  'button.payNow.amount': 'Оплатить {amount}',
  'button.buyNow.amount': 'Купить за {amount}',
  'button.completeOrder.amount': 'Оплатить {amount} и завершить заказ',
  'button.submitOrder.amount': 'Оформить заказ на {amount}',
  'button.addMethod': 'Добавить способ оплаты',
  'button.saveCard': 'Сохранить карту',
  'button.continueTo': 'Перейти в {name}',
  'button.choose.wireTransfer': 'Выбрать банковский перевод',
  'redirect.now': 'Вы перейдёте в {name}, а затем вернётесь сюда.',
  'redirect.afterOrder': 'Вы перейдёте в {name} после оформления заказа.',
  'transfer.afterOrder': 'Вы получите наши банковские реквизиты после оформления заказа.',
};

export default firstView;
