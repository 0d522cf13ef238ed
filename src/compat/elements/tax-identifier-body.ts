import { LazyModule } from '../../lazy/lazy-module.js';
import { safeDocument } from '../../dom/safe-document.js';
import { fieldsOf, textOf } from '../../domain/json-reader.js';
import { taxIdentifiersOf } from '../../domain/tax-identifiers.js';
import type { DrTaxIdentifier } from '../../elements/tax-identifier/tax-identifier.js';
import type { BodyMaker } from './body-maker.js';
import { readSessionFacts } from '../calls/session-facts.js';
import { tagBody } from './tag-body.js';
import { problemOf } from '../calls/dr-error.js';

const CODE = new LazyModule(() => import('../../elements/tax-identifier/define.js'));

/**
 * Makes `taxidentifier`: `<dr-tax-identifier>`. It is ready before it is mounted, because pages mount it only if there is a
 * number to ask for.
 */
export const taxIdentifierBody: BodyMaker = (connection, given, notify) => {
  const element: DrTaxIdentifier = safeDocument.createElement('dr-tax-identifier');
  const applyOptions = async (options: object): Promise<void> => {
    const { sessionId, country, type } = fieldsOf(fieldsOf(options).taxIdentifier);
    const of = textOf(country) ?? (await readSessionFacts(connection, sessionId)).country ?? '';
    const kind = textOf(type);
    Object.assign(element, { locale: connection.locale, country: of, customerType: kind });
    const rules = taxIdentifiersOf(of).filter(({ customer }) => !kind || customer === kind);
    const isRequired = (who: string) =>
      rules.some(({ customer, required }) => customer === who && required);
    notify('ready', {
      hasTaxIdentifier: rules.length > 0,
      businessTaxIdentifierRequired: isRequired('business'),
      individualTaxIdentifierRequired: isRequired('individual'),
    });
  };
  element.addEventListener('dr-tax-identifier-change', ({ detail }) => {
    const { errorCode, ...rest } = detail;
    void problemOf(connection, errorCode).then((error) => notify('change', { ...rest, error }));
  });
  const update = (options: object): void => void applyOptions(options);
  update(given);
  const body = tagBody({ element, code: CODE, applyOptions: update, styled: given, notify });
  return {
    ...body,
    // Pages unmount it when the country or the kind of customer changes: the former number must not be restored.
    hide() {
      body.hide();
      body.clear();
    },
  };
};
