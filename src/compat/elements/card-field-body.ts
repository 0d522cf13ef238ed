import { safeDocument } from '../../dom/safe-document.js';
import { fieldsOf, present, textOf } from '../../domain/json-reader.js';
import type {
  CardField,
  CardFieldName,
  CardFieldOptions,
  FieldStyles,
  SingleFieldState,
} from '../../fields/field-provider.js';
import { providerOf } from '../../fields/lazy-fields.js';
import { directionOf } from '../../i18n/locale.js';
import { languageOf } from '../../i18n/vocabulary.js';
import type { ElementNotifier } from './element-body.js';
import type { Connection } from '../environment.js';
import { gatewayOf } from '../gateways.js';
import type { BodyMaker } from './body-maker.js';
import { enterCard, leaveCard, type CardMember } from './card-groups.js';
import { discardStashed, stash, restore } from './stashed-fields.js';
import { wordsOf } from './element-words.js';

/** Makes `cardnumber`, `cardexpiration` and `cardcvv`: one field of a card, in a separate frame. */
export const cardFieldBody =
  (name: CardFieldName): BodyMaker =>
  (connection, given, notify) => {
    const box = safeDocument.createElement('div');
    let options = given;
    let field: CardField | undefined;
    let isShown = false;
    const words = wordsOf(connection.locale);
    const listener = new FieldReporter(connection, name, notify);
    const ownGroup: string = crypto.randomUUID();
    let group = ownGroup;
    const member: CardMember = {
      name,
      box,
      ownGroup,
      join(joined) {
        if (joined !== group) field?.update({ group: joined });
        group = joined;
      },
    };
    const remove = (): void => {
      field?.destroy();
      field = undefined;
      box.remove();
    };
    const notifyReady = (): void =>
      void field?.ready.then(
        () => notify('ready'),
        () => undefined, // reported by the listener
      );
    return {
      show(holder) {
        isShown = true;
        if (restore(name, box, holder)) {
          enterCard(connection, member);
          return notifyReady();
        }
        discardStashed(name);
        remove();
        holder.append(box);
        enterCard(connection, member);
        void words.then((there) => {
          if (!isShown || field) return;
          const title = there.problem(TITLES[name]);
          const all = { ...readOptions(connection, options), title, group, style: lookOf(box) };
          field = providerOf(gatewayOf(connection).fields)?.mountField?.(box, name, all, listener);
          notifyReady();
        });
      },
      // The field keeps its value in browsers that can move frames.
      hide() {
        isShown = false;
        leaveCard(connection, member);
        if (!field || !stash(name, { box, discard: remove })) remove();
      },
      // A call on a field that is not mounted yet is carried out once it is.
      focus: () =>
        void field?.ready.then(
          () => field?.focus(),
          () => undefined,
        ),
      blur: () => field?.blur(),
      clear: () => field?.clear(),
      update(changes) {
        options = changes;
        field?.update(readOptions(connection, options));
      },
      destroy() {
        leaveCard(connection, member);
        remove();
      },
      get field() {
        return isShown ? field : undefined;
      },
    };
  };

const TITLES = {
  number: 'number.label',
  expiration: 'expiration.label',
  securityCode: 'securityCode.label',
} as const;

function readOptions(
  { locale }: Connection,
  given: object,
): Omit<CardFieldOptions, 'group' | 'title' | 'style'> {
  const { placeholderText, mask, style } = fieldsOf(given);
  return {
    locale,
    direction: directionOf(languageOf(locale)),
    styles: readStyles(style),
    ...present({
      placeholder: textOf(placeholderText, 100),
      mask: typeof mask === 'boolean' ? mask : undefined,
    }),
  };
}

/** The computed style of the container, for properties that the style object omits: a frame inherits nothing. */
function lookOf(box: HTMLElement): CardFieldOptions['style'] {
  const { color, fontFamily, fontSize, colorScheme } = getComputedStyle(box);
  const isDark =
    /\bdark\b/.test(colorScheme) &&
    (!/\blight\b/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  const muted = isDark ? 'rgb(163, 171, 186)' : 'rgb(91, 99, 113)';
  return { text: color, muted, fontFamily, fontSize, colorScheme: isDark ? 'dark' : 'light' };
}

/** Reads the page's styles with all spellings of the autofill state. The frame checks the properties. */
function readStyles(style: unknown): FieldStyles {
  const { webKitAutofill, autofill, ...states } = fieldsOf(style);
  const webkitAutofill = states.webkitAutofill ?? webKitAutofill ?? autofill;
  return { ...states, ...(webkitAutofill !== undefined && { webkitAutofill }) } as FieldStyles;
}

/** Converts the changes of a field's state to the element's events. */
class FieldReporter {
  readonly #connection: Connection;
  readonly #name: CardFieldName;
  readonly #notify: ElementNotifier;
  #last: SingleFieldState | undefined;
  #turn = 0;

  constructor(connection: Connection, name: CardFieldName, notify: ElementNotifier) {
    this.#connection = connection;
    this.#name = name;
    this.#notify = notify;
  }

  // Own members, because the field provider may pass them on without their object.
  readonly onState = (state: SingleFieldState): void => {
    const last = this.#last;
    this.#last = state;
    if (state.focused !== (last?.focused ?? false)) this.#notify(state.focused ? 'focus' : 'blur');
    if (last && !isSame(last, state)) void this.#change(state);
  };

  readonly onEnter = (): void => void this.#notify('return');

  readonly onReset = (): void => {
    // The next state shows the loss of focus and value.
  };

  readonly onError = (): void => {
    // The call that uses the field reports the error.
  };

  async #change(state: SingleFieldState): Promise<void> {
    const { valid, empty, errorCode, brand, autofilled } = state;
    const turn = ++this.#turn;
    const words = errorCode === undefined ? undefined : await wordsOf(this.#connection.locale);
    if (turn !== this.#turn) return;
    const error =
      errorCode === undefined
        ? null
        : { type: 'validation_error', code: errorCode, message: words?.problem(errorCode) ?? '' };
    this.#notify('change', {
      // A full but invalid field is also complete.
      complete: valid || (errorCode?.startsWith('invalid_') ?? false),
      empty,
      error,
      ...(this.#name === 'number' && { brand }),
      ...(autofilled && { autofilled }),
    });
  }
}

const isSame = (a: SingleFieldState, b: SingleFieldState): boolean =>
  a.valid === b.valid &&
  a.empty === b.empty &&
  a.errorCode === b.errorCode &&
  a.brand === b.brand &&
  (a.autofilled ?? false) === (b.autofilled ?? false);
