import { html, type TemplateResult } from 'lit';
import { providerOf } from '../../../fields/lazy-fields.js';
import type { CardFieldsState } from '../../../fields/field-provider.js';
import type { PaymentGateway } from '../../../gateway/payment-gateway.js';
import '../../card-form/define.js';
import type { CardChangeEvent } from '../../card-form/events.js';
import { cardOptionsOf } from '../configuration/card-options.js';
import type { DropinConfiguration } from '../configuration/dropin-configuration.js';

import type { SourceMakers } from '../source-makers.js';
import { cardSource } from './card-source.js';

export interface CardSlot {
  readonly configuration: DropinConfiguration;
  readonly provider: PaymentGateway['fields'];
  readonly locale: string | undefined;
  readonly onInput: (isEmpty: boolean) => void;
  readonly onEnter: () => void;
  readonly makers: SourceMakers;
}

/** Whether all fields are empty; also true when the fields have just loaded. */
const isEmpty = ({ fields }: CardFieldsState): boolean =>
  Object.values(fields).every(({ empty }) => empty);

/** Loads the code of the card fields before a shopper opens them. */
export const prepareCard = (fields: PaymentGateway['fields']): void =>
  providerOf(fields)?.prepare?.();

/** The card fields, in their frame. */
export function renderCard({
  configuration,
  provider,
  locale,
  onInput,
  onEnter,
  makers,
}: CardSlot): TemplateResult {
  const { placeholders, mask, styles } = cardOptionsOf(configuration);
  return html`
    <dr-card-form
      exportparts="fields:card-fields"
      .register=${makers.register('creditCard', cardSource)}
      .provider=${providerOf(provider)}
      .locale=${locale}
      .placeholders=${placeholders}
      .mask=${mask}
      .fieldStyles=${styles}
      @dr-card-change=${({ detail }: CardChangeEvent) => onInput(isEmpty(detail.state))}
      @dr-card-enter=${onEnter}
    ></dr-card-form>
  `;
}
