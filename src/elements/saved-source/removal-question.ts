import { html, nothing, type TemplateResult } from 'lit';

export interface RemovalQuestion {
  readonly words: {
    text(
      key: `saved.${'removeQuestion' | 'remove' | 'keep'}`,
      params?: Readonly<Record<string, string>>,
    ): string;
  };
  /** The name of the source within a sentence. */
  readonly label: string;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
  /** Called when the customer keeps the source, also on Escape. */
  readonly onKeep: () => void;
}

/** Renders the confirmation before a saved source is removed. It takes focus as a whole, so that the question is read first. */
export function renderRemovalQuestion(question: RemovalQuestion): TemplateResult {
  const { words, label, isBusy, onRemove, onKeep } = question;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onKeep();
  };
  return html`
    <div
      class="question"
      part="question"
      role="group"
      tabindex="-1"
      aria-labelledby="question"
      @keydown=${onKey}
    >
      <p id="question">${words.text('saved.removeQuestion', { name: label })}</p>
      <div class="answers">
        <button
          class="button danger"
          type="button"
          aria-disabled=${isBusy ? 'true' : nothing}
          @click=${onRemove}
        >
          ${words.text('saved.remove')}
        </button>
        <button class="button plain" type="button" @click=${onKeep}>
          ${words.text('saved.keep')}
        </button>
      </div>
    </div>
  `;
}
