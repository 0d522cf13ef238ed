import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type ReactNode } from 'react';
import { brandFor } from './brand.js';

type Globals = Readonly<Record<string, string>>;

/**
 * A docs page in the toolbar's color scheme. Its prose is English and left to right, regardless of the samples'
 * language.
 */
export function DocsPage({
  context,
  children,
}: DocsContainerProps & { readonly children?: ReactNode }): ReactNode {
  const { channel } = context;
  const [globals, setGlobals] = useState<Globals>(
    () =>
      ((channel.last('globalsUpdated') ?? channel.last('setGlobals'))?.[0]?.globals as Globals) ??
      {},
  );
  useEffect(() => {
    const update = (told: { readonly globals: Globals }): void => setGlobals(told.globals);
    channel.on('globalsUpdated', update);
    return () => channel.off('globalsUpdated', update);
  }, [channel]);
  const { scheme = 'light dark' } = globals;
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = 'en';
    root.dir = 'ltr';
    root.style.colorScheme = scheme;
  }, [scheme]);
  return createElement(DocsContainer, { context, theme: brandFor(scheme) }, children);
}
