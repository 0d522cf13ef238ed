import { ArgTypes, Controls, useOf } from '@storybook/addon-docs/blocks';
import { createElement, type ReactNode } from 'react';

const useMeta = () => useOf('meta', ['meta']).preparedMeta;

/** The controls of a sample, without event handlers and gateway. */
export function TryIt(): ReactNode {
  const { initialArgs } = useMeta();
  const include = Object.keys(initialArgs).filter(
    (name) => !/^on[A-Z]|^(gateway|sessionId)$/.test(name),
  );
  if (include.length === 0) return undefined;
  return [
    createElement('h2', { key: 'title' }, 'Try it'),
    createElement(Controls, { key: 'controls', include }),
  ];
}

/** Lists a property with an attribute once, as the attribute, and omits the sample's own arguments. */
export function Everything(): ReactNode {
  const { argTypes, component } = useMeta();
  const categoryOf = (name: string): string | undefined => argTypes[name]?.table?.category;
  const names = Object.keys(argTypes);
  const properties = names
    .filter((name) => categoryOf(name) === 'attributes')
    .map((name) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  const exclude = names.filter(
    (name) =>
      categoryOf(name) === 'this page' ||
      (properties.includes(name) && categoryOf(name) !== 'attributes'),
  );
  return createElement(ArgTypes, { of: component, exclude });
}
