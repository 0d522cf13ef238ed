/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import type { Network } from '../stories/support/network.js';
import TagPage from './tag-page.mdx';
import { directionOf, PAGE } from '../src/i18n/languages.js';

setCustomElementsManifest(manifest);

/** What the toolbar sets, declared below. */
interface Globals {
  readonly language: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly scheme: string;
  /** The name of a file of docs/themes; empty for the kit's own look. */
  readonly theme: string;
  /** Read by `onScenario`. */
  readonly network: Network;
  /** In percent. */
  readonly textSize: string;
}

const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

const THEMES = import.meta.glob<string>('../docs/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});
const themeNames = Object.keys(THEMES).map((path) => path.replace(/^.*\/|\.css$/g, ''));
const themeSheet = document.head.appendChild(document.createElement('style'));

/** Sets what a page would: its language, direction, color scheme, theme and text size. */
function setPage({ language, direction, scheme, theme, textSize }: Globals): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = direction === 'auto' ? directionOf(language) : direction;
  root.style.colorScheme = scheme;
  themeSheet.textContent = THEMES[`../docs/themes/${theme}.css`] ?? '';
  root.style.fontSize = `${textSize}%`;
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // Of what the manifest lists, what has no value to set: it stands on the tag's page.
    controls: { expanded: true, exclude: /^(--)?dr-|^on[A-Z]/ },
    docs: { page: TagPage },
    a11y: { test: 'error' },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Introduction',
          'Getting started',
          'Tags',
          ['dr-dropin', 'dr-payment-methods', 'dr-session-summary'],
          'Flows',
          'Shops',
          'Guides',
          'More tags',
          '*',
          'Internals',
        ],
      },
    },
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: Object.keys(PAGE).map((value) => ({ value, title: nameOf(value), right: value })),
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    scheme: {
      description: 'Color scheme of the page',
      toolbar: {
        icon: 'mirror',
        items: [
          { value: 'light dark', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    theme: {
      description: 'Theme of the page',
      toolbar: {
        icon: 'paintbrush',
        items: [
          { value: '', title: 'The kit’s own look' },
          ...themeNames.map((value) => ({ value, title: value })),
        ],
      },
    },
    network: {
      description: 'How the service answers',
      toolbar: { icon: 'lightning', items: ['fast', 'slow', 'offline', 'failing'] },
    },
    textSize: {
      description: 'Text size of the page',
      toolbar: {
        icon: 'zoom',
        items: ['100', '125', '150', '200'].map((value) => ({ value, title: `${value} %` })),
      },
    },
  },
  initialGlobals: {
    language: 'en',
    direction: 'auto',
    scheme: 'light dark',
    theme: '',
    network: 'fast',
    textSize: '100',
  } satisfies Globals,
  decorators: [
    (story, { globals }) => {
      setPage(globals as Globals); // declared above
      return story();
    },
  ],
};
export default preview;
