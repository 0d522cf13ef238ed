import type { Authentication } from '../../domain/authentication.js';
import { cardBrand } from '../../domain/card-brand.js';
import {
  UNTOUCHED_FIELD,
  type CardFieldName,
  type CardFieldOptions,
  type CardSubmission,
  type FieldStyles,
  type FrameLook,
  type SecurityCodeField,
  type SecurityCodeOptions,
  type SingleFieldListener,
  type SingleFieldState,
  type SourceAuthentication,
  type SourceRenewal,
} from '../field-provider.js';
import { isSource } from './mount-card.js';
import type { MountFrame, MountPlan } from './mount-frame.js';
import type { FrameState, Outcome } from '../protocol.js';

const isAuthentication = (outcome: Outcome): outcome is Authentication => 'status' in outcome;

/** The state of the only field. */
function stateOf({ fields, brand, edited }: FrameState, name: CardFieldName): SingleFieldState {
  const { [name]: field = UNTOUCHED_FIELD } = fields;
  return { ...field, brand, edited };
}

type SingleOptions = FrameLook & {
  readonly brand?: string;
  readonly placeholder?: string;
  readonly mask?: boolean;
  readonly styles?: FieldStyles;
};

/** As the frame takes them; what a change leaves out stays as it is. */
function mountOptions<Given extends Partial<SingleOptions>>(name: CardFieldName, given: Given) {
  const { brand, placeholder, ...rest } = given;
  return {
    ...rest,
    ...('brand' in given && { brand: cardBrand(brand) }),
    ...('placeholder' in given && {
      placeholders: placeholder === undefined ? {} : { [name]: placeholder },
    }),
  };
}

/** A frame with one field, as both kinds of them have it. */
function mountOne(
  mount: MountFrame,
  container: HTMLElement,
  plan: MountPlan & { readonly fields: readonly [CardFieldName] },
  options: SingleOptions,
  listener: SingleFieldListener,
) {
  const [name] = plan.fields;
  const frame = mount(container, plan, mountOptions(name, options), {
    ...listener,
    onState: (state) => listener.onState(stateOf(state, name)),
  });
  return {
    ready: frame.ready,
    get state() {
      return stateOf(frame.state, name);
    },
    update({ group, ...changes }: Partial<SingleOptions & { readonly group: string }>) {
      if (group !== undefined) frame.join(group);
      frame.update(mountOptions(name, changes));
    },
    focus: () => frame.focus(name),
    blur: frame.blur,
    clear: frame.clear,
    validate: frame.validate,
    flush: frame.flush,
    submit: (submission: CardSubmission, signal: AbortSignal) =>
      frame.request({ t: 'submit', submission }, isSource, signal),
    authenticate: (authentication: SourceAuthentication, signal: AbortSignal) =>
      frame.request({ t: 'authenticate', authentication }, isAuthentication, signal),
    renew: (renewal: SourceRenewal, signal: AbortSignal) =>
      frame.request({ t: 'renew', renewal }, isSource, signal),
    destroy: frame.destroy,
  };
}

/** The security code of a saved card, with its label. */
export const mountSecurityCode = (
  mount: MountFrame,
  container: HTMLElement,
  options: SecurityCodeOptions,
  listener: SingleFieldListener,
): SecurityCodeField =>
  mountOne(
    mount,
    container,
    { fields: ['securityCode'], look: 'labelled', heights: [78, 78], margin: 4 },
    options,
    listener,
  );

/** One field of a card, for a page that has label, box and errors of its own. */
export function mountField(
  mount: MountFrame,
  container: HTMLElement,
  name: CardFieldName,
  { group, ...options }: CardFieldOptions,
  listener: SingleFieldListener,
) {
  return mountOne(
    mount,
    container,
    { fields: [name], look: 'bare', group, heights: [24, 24], margin: 0 },
    options,
    listener,
  );
}
