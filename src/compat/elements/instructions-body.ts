import { LazyModule } from '../../lazy/lazy-module.js';
import { safeDocument } from '../../dom/safe-document.js';
import type { DrPaymentInstructions } from '../../elements/payment-instructions/payment-instructions.js';
import { fieldsOf, textOf } from '../../domain/json-reader.js';
import { gatewayOf } from '../gateways.js';
import type { BodyMaker } from './body-maker.js';
import { tagBody } from './tag-body.js';

const CODE = new LazyModule(() => import('../../elements/payment-instructions/define.js'));

/** Makes `delayedpaymentinstructions`: `<dr-payment-instructions>` for the source in an order's next action. */
export const instructionsBody: BodyMaker = (connection, given, notify) => {
  const element: DrPaymentInstructions = safeDocument.createElement('dr-payment-instructions');
  element.classList.add('DR-delayed-payment-instructions-container');
  const applyOptions = (options: object): void => {
    const { sourceId, sourceClientSecret } = fieldsOf(options);
    Object.assign(element, {
      locale: connection.locale,
      gateway: gatewayOf(connection),
      sourceId: textOf(sourceId),
      clientSecret: textOf(sourceClientSecret),
    });
  };
  applyOptions(given);
  const onArrival = () => void element.updateComplete.then(() => notify('ready'));
  return tagBody({ element, code: CODE, onArrival, applyOptions, notify });
};
