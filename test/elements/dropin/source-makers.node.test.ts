import { expect, it } from 'vitest';
import { SourceMakers, type SourceMaker } from '../../../src/elements/dropin/source-makers.js';

interface Form {
  readonly name: string;
  cleared: boolean;
}

const formOf = (name: string) => ({ name, cleared: false }) as Form & Element;
const makerOf = (form: Form): SourceMaker =>
  ({ name: form.name, clear: () => (form.cleared = true) }) as unknown as SourceMaker;

it('has the maker of a row as long as the form of the row is drawn', () => {
  const makers = new SourceMakers();
  const register = makers.register('creditCard', makerOf);
  expect(makers.of('creditCard')).toBeUndefined();
  const unregister = register(formOf('first'));
  expect(makers.of('creditCard')).toMatchObject({ name: 'first' });
  unregister();
  expect(makers.of('creditCard')).toBeUndefined();
});

it('keeps the maker of a new form that was added before the old one was removed', () => {
  const makers = new SourceMakers();
  const unregisterFirst = makers.register('ideal', makerOf)(formOf('first'));
  const unregisterSecond = makers.register('ideal', makerOf)(formOf('second'));
  unregisterFirst();
  expect(makers.of('ideal')).toMatchObject({ name: 'second' });
  unregisterSecond();
  expect(makers.of('ideal')).toBeUndefined();
});

it('distinguishes saved sources of one type, and clears the input of every row', () => {
  const makers = new SourceMakers();
  const forms = ['saved:src-1', 'saved:src-2', 'creditCard'].map(formOf);
  for (const form of forms) makers.register(form.name, makerOf)(form);
  expect(makers.of('saved:src-2')).toMatchObject({ name: 'saved:src-2' });
  makers.clear();
  expect(forms.map(({ cleared }) => cleared)).toEqual([true, true, true]);
});
