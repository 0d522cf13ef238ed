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
  const registration = makers.register('creditCard', makerOf);
  expect(makers.of('creditCard')).toBeUndefined();
  registration(formOf('first'));
  expect(makers.of('creditCard')).toMatchObject({ name: 'first' });
  registration(undefined);
  registration(formOf('second'));
  expect(makers.of('creditCard')).toMatchObject({ name: 'second' });
  registration(undefined);
  expect(makers.of('creditCard')).toBeUndefined();
});

it('registers a row once, however often it is drawn', () => {
  const makers = new SourceMakers();
  const first = makers.register('ideal', makerOf);
  expect(makers.register('ideal', makerOf)).toBe(first);
  expect(makers.register('konbini', makerOf)).not.toBe(first);
});

it('tells saved sources of one type apart, and takes back what was entered in any row', () => {
  const makers = new SourceMakers();
  const forms = ['saved:src-1', 'saved:src-2', 'creditCard'].map(formOf);
  for (const form of forms) makers.register(form.name, makerOf)(form);
  expect(makers.of('saved:src-2')).toMatchObject({ name: 'saved:src-2' });
  makers.clear();
  expect(forms.map(({ cleared }) => cleared)).toEqual([true, true, true]);
});
