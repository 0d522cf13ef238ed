import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import '../src/elements/dropin/define.js';
import type { SuccessEvent } from '../src/elements/dropin/submit/submit-events.js';
import type { ScenarioName } from '../src/sandbox/scenarios.js';
import { onScenario, type SessionArgs } from './support/on-scenario.js';

interface Args extends SessionArgs {
  /** The type of the open method. */
  open: string;
  /** The back end's answer to the source. */
  attached: () => Promise<void>;
}

const meta: Meta<Args> = {
  title: 'Foundations/State samples',
  tags: ['!autodocs', '!dev'],
  args: { open: '', attached: () => Promise.resolve() },
  parameters: { controls: { disable: true } },
};
export default meta;

const on = onScenario<Args>(
  ({ sessionId, gateway, open, attached }) => html`
    <dr-dropin
      session-id=${sessionId}
      .gateway=${gateway}
      button-type="payNow"
      @dr-ready=${({ currentTarget }: Event) => {
        if (open) (currentTarget as HTMLElementTagNameMap['dr-dropin']).select(open); // the listener is on it
      }}
      @dr-success=${(event: SuccessEvent) => event.waitUntil(attached())}
    ></dr-dropin>
  `,
);

/** The drop-in after its button was pressed. Focus stays outside, because several of these are on one page. */
const pressed = (name: ScenarioName, end: string, args: Partial<Args> = {}): StoryObj<Args> => ({
  ...on(name, args),
  play: async ({ canvasElement }) => {
    const dropin = canvasElement.querySelector('dr-dropin');
    if (!dropin) throw new Error('There is no drop-in.');
    await waitFor(
      () => {
        const card = dropin.shadowRoot?.querySelector('dr-card-form');
        if (!(card ? card.usable : dropin.canSubmit)) throw new Error('It is not ready yet.');
      },
      { timeout: 10_000 },
    );
    const ended = new Promise((resolve) => dropin.addEventListener(end, resolve, { once: true }));
    dropin.inert = true;
    void dropin.submit();
    await ended;
    await dropin.updateComplete;
    dropin.inert = false;
  },
});

export const Missing = pressed('germany', 'dr-error', { open: 'directDebit' });
export const Processing = pressed('requires-source', 'dr-success', {
  open: 'wireTransfer',
  attached: () => new Promise(() => {}),
});
export const Declined = pressed('requires-source', 'dr-error', {
  open: 'wireTransfer',
  attached: () => Promise.reject(new Error('409')),
});
