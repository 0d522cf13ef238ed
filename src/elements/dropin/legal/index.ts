import { html, type TemplateResult } from 'lit';
import { disclosureOf } from '../../../domain/disclosure-of.js';
import type { Checkout } from '../../../domain/flow-state.js';
import '../../compliance/define.js';

/** The seller and its documents, under the list. */
export const renderLegal = (checkout: Checkout, locale: string | undefined): TemplateResult =>
  html`<dr-compliance
    exportparts="line:legal-line"
    .disclosure=${disclosureOf(checkout)}
    .locale=${locale}
  ></dr-compliance>`;
