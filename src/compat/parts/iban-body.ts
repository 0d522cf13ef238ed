import type { DrIban } from '../../elements/iban/iban.js';
import type { BodyMaker } from './body-maker.js';
import { problemOf } from './problem-of.js';
import { tagBody } from './tag-body.js';

/** `iban`: `<dr-iban>`, for SEPA direct debit. */
export const ibanBody: BodyMaker = (connection, _, tell) => {
  const element: DrIban = document.createElement('dr-iban');
  element.locale = connection.locale;
  element.addEventListener('dr-iban-change', ({ detail }) => {
    const { errorCode, complete, empty } = detail;
    void problemOf(connection, errorCode).then((error) =>
      tell('change', { complete, empty, error }),
    );
  });
  void import('../../elements/iban/define.js').then(() => tell('ready'));
  return tagBody({
    element,
    dress: () => undefined,
    tell,
    contribution: () => (element.value ? { details: { iban: element.value } } : undefined),
  });
};
