import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { DEFAULTS, FRAMEWORKS, type Choices } from '../../stories/support/integration/choices.js';
import { writeIntegration } from '../../stories/support/integration/write-integration.js';

const EVERYTHING: Choices = {
  ...DEFAULTS,
  layout: 'tabs',
  savedSources: 'manage',
  saveAgreement: true,
  termsOfSale: true,
  disabledMethods: ['payPal', 'klarnaCredit'],
  locale: 'de-AT',
};
const NOTHING: Choices = {
  ...DEFAULTS,
  buttonType: 'continue',
  summary: false,
  orderButton: false,
};

/** The part of a file that TypeScript reads. */
const scriptOf = (code: string): string =>
  /<script (?:setup )?lang="ts">(.*?)<\/script>/s.exec(code)?.[1] ??
  /<script type="module">(.*?)<\/script>/s.exec(code)?.[1] ??
  code;

// That they build and take a payment is tested by scripts/test-frameworks.mjs.
describe.each(FRAMEWORKS)('the code for %s', (framework) => {
  it.each([DEFAULTS, EVERYTHING, NOTHING])('is well formed: %o', (choices) => {
    const { file, code } = writeIntegration({ ...choices, framework });
    const { diagnostics = [] } = ts.transpileModule(scriptOf(code), {
      fileName: file.endsWith('x') ? file : 'script.ts',
      reportDiagnostics: true,
      compilerOptions: { jsx: ts.JsxEmit.ReactJSX, experimentalDecorators: true },
    });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
    expect(code.split('\n').filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it('contains all selected options and no others', () => {
    const { code } = writeIntegration({ ...EVERYTHING, framework });
    for (const word of ['tabs', 'manage', 'de-AT', 'payPal', 'klarnaCredit', 'payNow'])
      expect(code).toContain(word);
    expect(code).toMatch(/show-?terms-?of-?sale-?disclosure/i);
    const short = writeIntegration({ ...NOTHING, framework }).code;
    expect(short).not.toMatch(/summary|layout|locale|placeOrder|disabled/i);
  });
});
