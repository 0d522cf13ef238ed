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

/** Extracts the state of the only field. */
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

/** Converts the options to the frame's form. Options that a change omits stay unchanged. */
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

/** Mounts a frame with one field of either kind. */
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

/** Mounts the security code field of a saved card, with its label. */
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

/** Mounts one field of a card, for a page with its own label, box and errors. */
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
