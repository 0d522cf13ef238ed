import { LazyModule } from '../../lazy/lazy-module.js';
import { safeDocument } from '../../dom/safe-document.js';
import type { DrIban } from '../../elements/iban/iban.js';
import { fieldsOf, textOf } from '../../domain/json-reader.js';
import type { BodyMaker } from './body-maker.js';
import { problemOf } from '../calls/dr-error.js';
import { tagBody } from './tag-body.js';

const CODE = new LazyModule(() => import('../../elements/iban/define.js'));

/** Makes `iban`: `<dr-iban>`, for SEPA direct debit. */
export const ibanBody: BodyMaker = (connection, given, notify) => {
  const element: DrIban = safeDocument.createElement('dr-iban');
  const applyOptions = (options: object): void => {
    const { placeholderText, style } = fieldsOf(options);
    Object.assign(element, {
      locale: connection.locale,
      placeholder: textOf(placeholderText, 100),
      fieldStyles: fieldsOf(style),
    });
  };
  element.addEventListener('dr-iban-change', ({ detail }) => {
    const { errorCode, complete, empty } = detail;
    void problemOf(connection, errorCode).then((error) =>
      notify('change', { complete, empty, error }),
    );
  });
  applyOptions(given);
  return tagBody({
    element,
    code: CODE,
    onArrival: () => notify('ready'),
    applyOptions,
    notify,
    contribution: () => (element.value ? { details: { iban: element.value } } : undefined),
  });
};
