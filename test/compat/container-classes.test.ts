import { describe, expect, it } from 'vitest';
import { ContainerClasses, UNTOUCHED } from '../../src/compat/container-classes.js';
import type { ElementClasses } from '../../src/compat/types/index.js';

const FILLED_IN = { ...UNTOUCHED, complete: true, webkitAutofill: true };

/** An element as far as its classes go. */
function containerOf(...own: readonly string[]) {
  const names = new Set(own);
  const classList = {
    add: (...added: readonly string[]) => added.forEach((name) => names.add(name)),
    remove: (...removed: readonly string[]) => removed.forEach((name) => names.delete(name)),
    contains: (name: string) => names.has(name),
  };
  return { names, classes: new ContainerClasses({ classList } as unknown as Element) };
}

const shown = (given: ElementClasses): readonly string[] => {
  const { names, classes } = containerOf();
  classes.show(given, FILLED_IN);
  return [...names];
};

describe('the classes of a container', () => {
  it('has the contract’s default for a field that was filled in (12.4, 84)', () => {
    expect(shown({})).toEqual(['DRElement', 'DRElement--complete', 'DRElement--autofilled']);
  });

  it.each<ElementClasses>([
    { webkitAutofill: 'filled' },
    { webKitAutofill: 'filled' },
    { autofill: 'filled' },
  ])('takes the name of that state under each of its names: %o (12.4, 84)', (given) => {
    expect(shown(given)).toEqual(['DRElement', 'DRElement--complete', 'filled']);
  });

  it('names every state that a field is in', () => {
    const { names, classes } = containerOf();
    const given: ElementClasses = {
      base: 'a',
      complete: 'b',
      empty: 'c',
      focus: 'd',
      invalid: 'e',
    };
    classes.show(given, { ...UNTOUCHED, empty: true, focus: true });
    expect([...names]).toEqual(['a', 'c', 'd']);
    classes.show(given, { ...UNTOUCHED, invalid: true });
    expect([...names]).toEqual(['a', 'e']);
  });

  it('uses class names unchanged (12.4, 85)', () => {
    expect(shown({ base: 'box', complete: 'complete', autofill: 'a b' })).toEqual([
      'box',
      'complete',
      'a',
      'b',
    ]);
  });

  it('leaves the page’s own classes alone', () => {
    const { names, classes } = containerOf('field', 'DRElement');
    classes.show({}, FILLED_IN);
    classes.remove();
    expect([...names]).toEqual(['field', 'DRElement']);
  });
});
