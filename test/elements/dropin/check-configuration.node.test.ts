import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let checkConfiguration: (typeof import('../../../src/elements/dropin/form/check-configuration.js'))['checkConfiguration'];
let said: string[];
beforeEach(async () => {
  vi.resetModules();
  ({ checkConfiguration } =
    await import('../../../src/elements/dropin/form/check-configuration.js'));
  said = [];
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const PLAIN = {
  showSavePaymentAgreement: false,
  showTermsOfSaleDisclosure: false,
  hideComplianceSection: false,
  collapsed: false,
  disableAutomaticRedirects: false,
  layout: 'accordion',
};

it.each([
  [{ layout: 'tab' }, 'layout="tab" is not one of accordion, tabs, radios'],
  [{ usage: 'Convenience' }, 'usage="Convenience" is not one of subscription, convenience'],
  [{ flow: 'pay' }, 'flow="pay" is not one of checkout, managePaymentMethods'],
  [{ buttonType: 'pay-now' }, 'button-type="pay-now" is not one of continue, payNow, buyNow'],
  [{ savedSources: 'all' }, 'saved-sources="all" is not one of hide, show, manage'],
  [{ options: { button: { type: 'pay' } } }, 'button-type="pay" is not one of continue'],
])('names a value that is not allowed, and those that are: %j', (given, sentence) => {
  checkConfiguration({ ...PLAIN, ...(given as object) });
  expect(said).toEqual([expect.stringContaining(`DR-ELM-011 ${sentence}`)]);
});

it.each([
  [{ showTerms: true }, 'options.showTerms is not one of flow, showSavePaymentAgreement'],
  [{ button: { text: 'Pay' } }, 'button.text is not one of type, buttonText'],
  [{ redirect: { url: '/' } }, 'redirect.url is not one of disableAutomaticRedirects, returnUrl'],
  [{ consents: { name: 'A' } }, 'consents.name is not one of companyName, eula, termsOfUse'],
])('names an option that does not exist, and those that do: %j', (options, sentence) => {
  checkConfiguration({ ...PLAIN, options: options as object });
  expect(said).toEqual([expect.stringContaining(`DR-ELM-012 ${sentence}`)]);
});

it('names callbacks in JSX that React keeps to itself', () => {
  const callback = () => undefined;
  const given = { onError: callback, onReady: callback, title: 'x' };
  checkConfiguration({ ...PLAIN, onReady: callback, ...{ __reactProps$a1b2: given } });
  expect(said).toEqual([expect.stringContaining('DR-ELM-015 onError')]);
});

it('logs nothing for allowed or absent values and for those of DigitalRiver.js', () => {
  checkConfiguration({ ...PLAIN, layout: 'tabs', usage: '', flow: 'checkout' });
  const options = { flow: 'checkout', usage: '', type: 'x', button: { type: 'payNow' } };
  checkConfiguration({ ...PLAIN, options: options as object });
  expect(said).toEqual([]);
});
