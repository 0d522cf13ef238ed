import { LazyModule } from '../../lazy/lazy-module.js';
import { safeDocument } from '../../dom/safe-document.js';
import type { DrCompliance } from '../../elements/compliance/compliance.js';
import { readDisclosure } from '../../domain/compliance-text.js';
import { fieldsOf, present, textOf } from '../../domain/json-reader.js';
import { countryOfLocale, readLocale } from '../read-locale.js';
import { askService } from '../calls/ask-service.js';
import type { BodyMaker } from './body-maker.js';
import { tagBody } from './tag-body.js';

const CODE = new LazyModule(() => import('../../elements/compliance/define.js'));

/** Makes `compliance`: `<dr-compliance>` with the texts of the page's selling entity. It has no events. */
export const complianceBody: BodyMaker = (connection, given, notify) => {
  const element: DrCompliance = safeDocument.createElement('dr-compliance');
  let asked = 0;
  const applyOptions = async (options: object): Promise<void> => {
    const { entity, businessEntityCode, locale, language, country, jpCommerceLawPageUrl } =
      fieldsOf(fieldsOf(options).compliance);
    const tag = readLocale(textOf(language) ?? textOf(locale) ?? connection.locale);
    const place =
      textOf(country)?.toUpperCase() ?? countryOfLocale(tag) ?? countryOfLocale(readLocale(locale));
    const turn = ++asked;
    element.locale = tag;
    const { answer } = await askService(connection, {
      path: 'compliance',
      query: present({
        businessEntityCode: (textOf(businessEntityCode) ?? textOf(entity))?.toUpperCase(),
        country: place,
        language: tag,
      }),
    });
    if (turn !== asked || answer === undefined) return; // a newer request has been sent
    const disclosure = fieldsOf(fieldsOf(answer).disclosure);
    const { legalNotice } = disclosure;
    const url = textOf(jpCommerceLawPageUrl);
    // In Japan, the commercial law page is the legal notice.
    const isReplaced = url !== undefined && place === 'JP' && legalNotice !== undefined;
    element.disclosure = readDisclosure({
      ...disclosure,
      ...(isReplaced && { legalNotice: { ...fieldsOf(legalNotice), url } }),
    });
  };
  const update = (options: object): void => void applyOptions(options);
  update(given);
  return tagBody({ element, code: CODE, applyOptions: update, notify });
};
