import { LazyModule } from '../lazy/lazy-module.js';
import { PaymentError } from '../domain/payment-error.js';
import {
  UNTOUCHED_CARD,
  UNTOUCHED_FIELD,
  type CardField,
  type CardFieldName,
  type CardFields,
  type FieldLoader,
  type FieldProvider,
} from './field-provider.js';

/** The untouched state of a whole card and of a single field. */
const NOTHING_TYPED = { ...UNTOUCHED_FIELD, ...UNTOUCHED_CARD };

type Mount = 'mountCard' | 'mountSecurityCode' | 'mountField';
/** The methods of all kinds of mounted fields. Only those of its own kind are called. */
type Fields = Omit<CardFields & CardField, 'state' | 'focus'> & {
  readonly state: object;
  focus(target: CardFieldName | 'first-invalid'): void;
};
type Mounts = Partial<Readonly<Record<Mount, (...given: never[]) => Fields>>>;

/**
 * A field provider whose code is loaded on first use: a page without cards never loads it. Calls on fields that are not ready
 * are carried out as soon as they are.
 */
export function lazyFields(load: FieldLoader): FieldProvider {
  const code = new LazyModule(load);
  const provider = (): Promise<FieldProvider> =>
    code.load().catch((cause: unknown) => {
      throw new PaymentError('frame-unavailable', { cause });
    });
  const mount = <Name extends Mount>(name: Name): NonNullable<FieldProvider[Name]> => {
    const mountLater = (...given: never[]): Fields => {
      let mounted: Fields | undefined;
      let isGone = false;
      let leave: (error: PaymentError) => void = () => undefined;
      /** Rejects when the fields are removed before they were mounted; no request was sent then. */
      const gone = new Promise<never>((_, reject) => (leave = reject));
      gone.catch(() => undefined);
      const mounting = provider().then((fields): Fields | Promise<Fields> => {
        // Fields that were removed meanwhile are not mounted.
        if (isGone) return new Promise(() => undefined);
        const mounts = fields as unknown as Mounts; // each mount gets what it was asked with
        mounted = mounts[name]?.(...given);
        if (!mounted) throw new PaymentError('frame-unavailable');
        return mounted;
      });
      const ask = <Answer>(act: (fields: Fields) => Promise<Answer>): Promise<Answer> =>
        mounted ? act(mounted) : Promise.race([mounting, gone]).then(act);
      const later = (act: (fields: Fields) => void): void => {
        if (mounted) act(mounted);
        else mounting.then(act, () => undefined); // `ready` rejects with the reason
      };
      return {
        ready: mounting.then(({ ready }) => ready),
        get state() {
          return mounted?.state ?? NOTHING_TYPED;
        },
        update: (changes) => later((fields) => fields.update(changes)),
        focus: (target) => later((fields) => fields.focus(target)),
        blur: () => later((fields) => fields.blur()),
        clear: () => later((fields) => fields.clear()),
        validate: () => later((fields) => fields.validate()),
        flush: async () => mounted?.flush?.(),
        submit: (submission, signal) => ask((fields) => fields.submit(submission, signal)),
        authenticate: (authentication, signal) =>
          ask((fields) => fields.authenticate(authentication, signal)),
        renew: (renewal, signal) => ask((fields) => fields.renew(renewal, signal)),
        destroy: () => {
          isGone = true;
          leave(new PaymentError('frame-unavailable'));
          mounted?.destroy();
        },
      };
    };
    return mountLater as NonNullable<FieldProvider[Name]>; // has what the mounts of each kind have
  };
  return {
    prepare: () =>
      void provider().then(
        (fields) => fields.prepare?.(),
        () => undefined,
      ),
    mountCard: mount('mountCard'),
    mountSecurityCode: mount('mountSecurityCode'),
    mountField: mount('mountField'),
  };
}

const lazy = new WeakMap<FieldLoader, FieldProvider>();

/** Returns a usable provider for a gateway's `fields`: always the same one for each loader. */
export function providerOf(
  fields: FieldProvider | FieldLoader | undefined,
): FieldProvider | undefined {
  if (typeof fields !== 'function') return fields;
  const provider = lazy.get(fields) ?? lazyFields(fields);
  lazy.set(fields, provider);
  return provider;
}
