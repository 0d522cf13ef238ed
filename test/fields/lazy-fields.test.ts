import { describe, expect, it, vi } from 'vitest';
import type {
  CardFields,
  CardFieldsOptions,
  FieldProvider,
} from '../../src/fields/field-provider.js';
import { lazyFields } from '../../src/fields/lazy-fields.js';

const container = {} as HTMLElement;
const options: CardFieldsOptions = { title: 'Card', locale: 'en', direction: 'ltr', style: {} };
const listener = {
  onState: () => undefined,
  onEnter: () => undefined,
  onReset: () => undefined,
  onError: () => undefined,
};

function provider() {
  const fields = {
    ready: Promise.resolve(),
    state: { fields: {}, complete: true, brand: 'visa' } as unknown as CardFields['state'],
    update: vi.fn(),
    focus: vi.fn(),
    clear: vi.fn(),
    validate: vi.fn(),
    flush: vi.fn(() => Promise.resolve()),
    submit: vi.fn(() => Promise.resolve({ sourceId: 'src', clientSecret: 'secret' })),
    destroy: vi.fn(),
  } satisfies CardFields;
  const real = { mountCard: vi.fn(() => fields), prepare: vi.fn() } satisfies FieldProvider;
  return { fields, real };
}

describe('lazyFields', () => {
  it('loads nothing before card fields are needed, and then once', async () => {
    const { real } = provider();
    const load = vi.fn(() => Promise.resolve(real));
    const lazy = lazyFields(load);
    expect(load).not.toHaveBeenCalled();

    lazy.prepare?.();
    await lazy.mountCard(container, options, listener).ready;

    expect(load).toHaveBeenCalledTimes(1);
    expect(real.prepare).toHaveBeenCalledTimes(1);
    expect(real.mountCard).toHaveBeenCalledWith(container, options, listener);
  });

  it('looks untouched until the fields are there', async () => {
    const { real, fields } = provider();
    const mounted = lazyFields(() => Promise.resolve(real)).mountCard(container, options, listener);
    expect(mounted.state).toMatchObject({ complete: false, brand: 'unknown' });
    await mounted.ready;
    expect(mounted.state).toBe(fields.state);
  });

  it('settles a submission whose fields are removed before they have loaded', async () => {
    const mounted = lazyFields(() => new Promise(() => undefined)).mountCard(
      container,
      options,
      listener,
    );
    const submitting = mounted.submit({ idempotencyKey: 'key' }, new AbortController().signal);
    mounted.destroy();
    await expect(submitting).rejects.toMatchObject({ code: 'frame-unavailable' });
  });

  it('carries out earlier calls later, in order', async () => {
    const { real, fields } = provider();
    const mounted = lazyFields(() => Promise.resolve(real)).mountCard(container, options, listener);
    mounted.update({ locale: 'de' });
    mounted.focus('number');
    const submission = { idempotencyKey: 'key' };
    const { signal } = new AbortController();
    const submitted = mounted.submit(submission, signal);
    expect(fields.update).not.toHaveBeenCalled();

    await mounted.ready;

    expect(fields.update).toHaveBeenCalledWith({ locale: 'de' });
    expect(fields.focus).toHaveBeenCalledWith('number');
    expect(await submitted).toEqual({ sourceId: 'src', clientSecret: 'secret' });
    expect(fields.submit).toHaveBeenCalledWith(submission, signal);
    mounted.clear();
    mounted.validate();
    mounted.destroy();
    expect([fields.clear, fields.validate, fields.destroy].map((f) => f.mock.calls.length)).toEqual(
      [1, 1, 1],
    );
  });

  it('has nothing to read before the fields have loaded, and waits for their answer then', async () => {
    const { real, fields } = provider();
    const mounted = lazyFields(() => Promise.resolve(real)).mountCard(container, options, listener);
    await mounted.flush?.();
    expect(fields.flush).not.toHaveBeenCalled();
    await mounted.ready;

    let answer: () => void = () => undefined;
    fields.flush.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const isAnswered = vi.fn();
    const flushed = mounted.flush?.().then(isAnswered);
    await new Promise((resolve) => setImmediate(resolve));
    expect(isAnswered).not.toHaveBeenCalled();
    answer();
    await flushed;

    expect(fields.flush).toHaveBeenCalledTimes(1);
  });

  it('mounts nothing in an element that was removed in the meantime', async () => {
    const { real } = provider();
    let arrive: (fields: FieldProvider) => void = () => undefined;
    const lazy = lazyFields(() => new Promise((resolve) => (arrive = resolve)));
    lazy.mountCard(container, options, listener).destroy();
    arrive(real);
    await new Promise((resolve) => setImmediate(resolve));
    expect(real.mountCard).not.toHaveBeenCalled();
  });

  it('reports unavailable fields if their code cannot be loaded, and tries again for the next', async () => {
    const { real } = provider();
    const load = vi
      .fn<() => Promise<FieldProvider>>()
      .mockRejectedValueOnce(new TypeError('failed to fetch'))
      .mockResolvedValue(real);
    const lazy = lazyFields(load);
    const first = lazy.mountCard(container, options, listener);
    first.focus('number');
    await expect(first.ready).rejects.toMatchObject({ code: 'frame-unavailable' });
    await expect(
      first.submit({ idempotencyKey: 'key' }, new AbortController().signal),
    ).rejects.toMatchObject({ code: 'frame-unavailable' });
    await expect(lazy.mountCard(container, options, listener).ready).resolves.toBeUndefined();
  });

  it.each(['mountSecurityCode', 'mountField'] as const)('supports %s too', async (name) => {
    const field = {
      ready: Promise.resolve(),
      state: { empty: false, valid: true, focused: false, brand: 'visa' },
      focus: vi.fn(),
      blur: vi.fn(),
      authenticate: vi.fn(() => Promise.resolve({ status: 'complete' })),
    };
    const real = {
      ...provider().real,
      // as methods: a provider may be an object that needs itself
      [name](this: object) {
        expect(this).toBe(real);
        return field;
      },
    } as unknown as FieldProvider;
    const lazy = lazyFields(() => Promise.resolve(real));
    const single = { ...options, group: 'g' };
    const mounted =
      name === 'mountField'
        ? lazy.mountField?.(container, 'number', single, listener)
        : lazy.mountSecurityCode?.(container, single, listener);
    expect(mounted?.state).toMatchObject({ empty: true, valid: false, brand: 'unknown' });
    mounted?.focus();
    mounted?.blur();
    const { signal } = new AbortController();
    const source = { sourceId: 'src', clientSecret: 'secret' };
    expect(await mounted?.authenticate(source, signal)).toEqual({ status: 'complete' });
    expect(field.authenticate).toHaveBeenCalledWith(source, signal);
    expect([field.focus, field.blur].map((act) => act.mock.calls.length)).toEqual([1, 1]);
    expect(mounted?.state).toBe(field.state);
  });

  it('hands a renewal on when the field is there', async () => {
    const source = { sourceId: 'src', clientSecret: 'secret' };
    const renew = vi.fn(() => Promise.resolve(source));
    const real = { ...provider().real, mountField: () => ({ renew }) } as unknown as FieldProvider;
    const field = lazyFields(() => Promise.resolve(real)).mountField?.(
      container,
      'expiration',
      { ...options, group: 'g' },
      listener,
    );
    const { signal } = new AbortController();
    expect(await field?.renew(source, signal)).toEqual(source);
    expect(renew).toHaveBeenCalledWith(source, signal);
  });

  it('reports a single field as unavailable if the provider has none', async () => {
    const { real } = provider();
    const lazy = lazyFields(() => Promise.resolve(real));
    const mounted = lazy.mountSecurityCode?.(container, options, listener);
    await expect(mounted?.ready).rejects.toMatchObject({ code: 'frame-unavailable' });
  });
});
