import { LazyModule } from '../../lazy/lazy-module.js';
import { safeDocument } from '../../dom/safe-document.js';
import type { DrInvoiceAttribute } from '../../elements/invoice-attribute/invoice-attribute.js';
import type { InvoiceAttribute } from '../../elements/invoice-attribute/events.js';
import { hasInvoices, INVOICE_TYPES } from '../../elements/invoice-attribute/invoice-types.js';
import { fieldsOf, textOf } from '../../domain/json-reader.js';
import { PaymentError } from '../../domain/payment-error.js';
import type { DrError } from '../types/errors.js';
import { askService } from '../calls/ask-service.js';
import type { BodyMaker } from './body-maker.js';
import { readSessionFacts } from '../calls/session-facts.js';
import { tagBody } from './tag-body.js';

const CODE = new LazyModule(() => import('../../elements/invoice-attribute/define.js'));

/** Makes `invoiceattribute`: `<dr-invoice-attribute>`. It is ready before it is mounted, like `taxidentifier`. */
export const invoiceBody: BodyMaker = (connection, given, notify) => {
  const element: DrInvoiceAttribute = safeDocument.createElement('dr-invoice-attribute');
  let refusal: DrError | undefined;
  element.create = async (request) => {
    const { answer, error } = await askService(connection, {
      path: 'invoice-attributes',
      body: request,
    });
    refusal = error;
    if (error) throw new PaymentError('invalid-details', { details: error.errors });
    return answer as InvoiceAttribute; // as the service's schema has it
  };
  const applyOptions = async (options: object): Promise<void> => {
    const { sessionId, country, type, email } = fieldsOf(fieldsOf(options).invoiceAttribute);
    const of = textOf(country) ?? (await readSessionFacts(connection, sessionId)).country;
    const has = hasInvoices(of?.toUpperCase());
    Object.assign(element, {
      locale: connection.locale,
      type: INVOICE_TYPES.find((each) => each === type),
      email: textOf(email),
    });
    notify('ready', {
      hasInvoices: has,
      invoiceRequired: false,
      individual: has ? INVOICE_TYPES : [],
      hasIndividualInvoiceTypes: has,
    });
  };
  element.addEventListener('dr-invoice-attribute', ({ detail }) => notify('complete', detail));
  element.addEventListener('dr-error', () => notify('complete', { error: refusal }));
  const update = (options: object): void => void applyOptions(options);
  update(given);
  return tagBody({ element, code: CODE, applyOptions: update, styled: given, notify });
};
