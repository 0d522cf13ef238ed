import { html, type TemplateResult } from 'lit';
import type { FieldProvider } from '../../fields/field-provider.js';
import '../card-form/define.js';
import { cardOptionsOf } from './card-options.js';
import type { DropinConfiguration } from './dropin-configuration.js';

export interface CardSlot {
  readonly configuration: DropinConfiguration;
  readonly provider: FieldProvider | undefined;
  readonly locale: string | undefined;
  readonly onCardChange: () => void;
  readonly onCardEnter: () => void;
}

/** The card fields, in their frame. */
export function renderCard({
  configuration,
  provider,
  locale,
  onCardChange,
  onCardEnter,
}: CardSlot): TemplateResult {
  const { placeholders, mask } = cardOptionsOf(configuration.input);
  return html`
    <dr-card-form
      .provider=${provider}
      .locale=${locale}
      .placeholders=${placeholders}
      .mask=${mask}
      @dr-card-change=${onCardChange}
      @dr-card-enter=${onCardEnter}
    ></dr-card-form>
  `;
}
