import { LazyModule } from '../../lazy/lazy-module.js';
import { safeDocument } from '../../dom/safe-document.js';
import type { DrOfflineRefund } from '../../elements/offline-refund/offline-refund.js';
import { fieldsOf, textOf } from '../../domain/json-reader.js';
import { PaymentError, type PaymentErrorCode } from '../../domain/payment-error.js';
import { askService } from '../calls/ask-service.js';
import type { BodyMaker } from './body-maker.js';
import { tagBody } from './tag-body.js';

const CODE = new LazyModule(() => import('../../elements/offline-refund/define.js'));

const CODES: Readonly<Record<string, PaymentErrorCode>> = {
  bad_request: 'invalid-details',
  not_found: 'conflict',
  conflict: 'conflict',
  no_network: 'offline',
};

/** Makes `offlinerefund`: `<dr-offline-refund>`. Its single `change` event means that the account was saved. */
export const refundBody: BodyMaker = (connection, given, notify) => {
  const element: DrOfflineRefund = safeDocument.createElement('dr-offline-refund');
  let refundToken = '';
  const applyOptions = (options: object): void => {
    refundToken = textOf(fieldsOf(options).refundToken) ?? '';
    element.locale = connection.locale;
  };
  element.send = async (account) => {
    const body = { refundToken, ...account };
    const { error } = await askService(connection, { path: 'offline-refunds', body });
    if (error) throw new PaymentError(CODES[error.type] ?? 'internal', { details: error.errors });
  };
  element.addEventListener('dr-refund-accepted', () =>
    notify('change', { complete: true, empty: false, error: null }),
  );
  applyOptions(given);
  return tagBody({
    element,
    code: CODE,
    onArrival: () => notify('ready'),
    applyOptions,
    styled: given,
    notify,
  });
};
