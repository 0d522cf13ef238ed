import { html, type TemplateResult } from 'lit';
import type { SourceMakers } from '../source-makers.js';
import { PaymentError } from '../../../domain/payment-error.js';
import type { DrMethodForm } from '../../method-form/method-form.js';
import { createMethodSource } from '../submit/method-source.js';
import type { SourceMaker } from '../source-makers.js';
import { disclosureOf } from '../../../domain/disclosure-of.js';
import type { Checkout } from '../../../domain/flow-state.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import type { InputContext } from '../../../payment-methods/method-descriptor.js';
import type { ListedMethod } from '../../../payment-methods/registry.js';
import '../../method-form/define.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';
import { methodOptionsOf } from '../configuration/method-options.js';
import { sourceOptionsOf } from '../configuration/source-options.js';

export interface InputsSlot {
  readonly method: ListedMethod;
  readonly makers: SourceMakers;
  readonly checkout: Checkout;
  readonly configuration: DropinConfiguration;
  readonly gateway: PaymentGateway | undefined;
  readonly locale: string | undefined;
  readonly busy: boolean;
  readonly onInput: () => void;
  readonly onEnter: () => void;
}

/** Creates the source from the input for one method. */
const inputSource = (form: DrMethodForm): SourceMaker => ({
  get complete() {
    return form.complete;
  },
  reportValidity() {
    void form.reportValidity();
    return { error: new PaymentError('incomplete-details', { details: form.problems }) };
  },
  clear: () => form.clear(),
  createSource: (order) => createMethodSource(order, { entered: form.entered, terms: form.terms }),
});

/** The inputs of one method. */
export const renderInputs = (slot: InputsSlot): TemplateResult => html`
  <dr-method-form
    exportparts="input, choice, mandate, link"
    .register=${slot.makers.register(slot.method.type, inputSource)}
    .context=${contextOf(slot)}
    .disclosure=${disclosureOf(slot.checkout)}
    .gateway=${slot.gateway}
    .locale=${slot.locale}
    ?busy=${slot.busy}
    @dr-method-form-change=${slot.onInput}
    @dr-method-form-enter=${slot.onEnter}
  ></dr-method-form>
`;

function contextOf({ method, checkout, configuration }: InputsSlot): InputContext {
  const { country, currency, recurring } = checkout.session;
  const { owner, usage } = sourceOptionsOf(configuration);
  const { options, style, sharedStyle } = methodOptionsOf(configuration, method.type);
  return {
    method,
    country: country ?? owner?.address.country,
    currency,
    recurring: recurring || usage === 'subscription',
    owner,
    options: { ...options, style: { ...sharedStyle, ...style } },
  };
}
