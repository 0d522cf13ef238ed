import { LazyModule } from '../../lazy/lazy-module.js';
import { safeDocument } from '../../dom/safe-document.js';
import type { DrPaymentInstructions } from '../../elements/payment-instructions/payment-instructions.js';
import { fieldsOf, textOf } from '../../domain/json-reader.js';
import { gatewayOf } from '../gateways.js';
import type { BodyMaker } from './body-maker.js';
import { tagBody } from './tag-body.js';

const CODE = new LazyModule(() => import('../../elements/payment-instructions/define.js'));

/** `delayedpaymentinstructions`: `<dr-payment-instructions>` of the source that an order's next action names. */
export const instructionsBody: BodyMaker = (connection, given, tell) => {
  const element: DrPaymentInstructions = safeDocument.createElement('dr-payment-instructions');
  element.classList.add('DR-delayed-payment-instructions-container');
  const dress = (options: object): void => {
    const { sourceId, sourceClientSecret } = fieldsOf(options);
    Object.assign(element, {
      locale: connection.locale,
      gateway: gatewayOf(connection),
      sourceId: textOf(sourceId),
      clientSecret: textOf(sourceClientSecret),
    });
  };
  dress(given);
  const onArrival = () => void element.updateComplete.then(() => tell('ready'));
  return tagBody({ element, code: CODE, onArrival, dress, tell });
};
