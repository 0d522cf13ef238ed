import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement, type ReactNode } from 'react';

/** The documents with their own Storybook page, by file. */
const PAGES: Readonly<Record<string, string>> = {
  'languages.md': 'documents-languages',
  'marks.md': 'documents-brand-marks',
  'migrating.md': 'documents-migrating',
  'security.md': 'documents-security',
  'styling.md': 'documents-styling',
  'test-values.md': 'documents-test-values',
};

/**
 * A document's text with links that work in Storybook: to another document's page, to a heading, or to the web. A link to a file
 * without a page is replaced by its text.
 */
export function linkDocument(text: string): string {
  return text.replaceAll(
    /\[([^\]]+)\]\((?!https?:|#)([^)#\s]+)(#[^)]*)?\)/g,
    (_, words: string, path: string) => {
      const page = PAGES[path.replace(/^.*\//, '')];
      return page ? `[${words}](?path=/docs/${page}--docs)` : words;
    },
  );
}

/** A page of `docs/`. */
export function Document({ text }: { readonly text: string }): ReactNode {
  return createElement(Markdown, {
    children: linkDocument(text.replaceAll(/<!--.*?-->\n*/gs, '')),
  });
}
