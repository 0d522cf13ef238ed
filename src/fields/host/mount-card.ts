import type {
  CardFields,
  CardFieldsListener,
  CardFieldsOptions,
  CardFieldsState,
  CardResult,
} from '../field-provider.js';
import type { MountFrame, MountPlan } from './mount-frame.js';
import { FIELD_NAMES, type FrameState, type Outcome } from '../protocol.js';

const CARD: MountPlan = { fields: FIELD_NAMES, look: 'labelled', heights: [162, 246], margin: 4 };

// A state that lacks one of the frame's fields was already dropped.
const whole = (state: FrameState): CardFieldsState => state as CardFieldsState;

export const isSource = (outcome: Outcome): outcome is CardResult => 'sourceId' in outcome;

/** Mounts number, expiry date and security code in one frame. */
export function mountCard(
  mount: MountFrame,
  container: HTMLElement,
  options: CardFieldsOptions,
  listener: CardFieldsListener,
): CardFields {
  const frame = mount(container, CARD, options, {
    ...listener,
    onState: (state) => listener.onState(whole(state)),
  });
  return {
    ready: frame.ready,
    get state() {
      return whole(frame.state);
    },
    update: frame.update,
    focus: frame.focus,
    clear: frame.clear,
    validate: frame.validate,
    flush: frame.flush,
    submit: (submission, signal) => frame.request({ t: 'submit', submission }, isSource, signal),
    destroy: frame.destroy,
  };
}
