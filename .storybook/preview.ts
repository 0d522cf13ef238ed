import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { directionOf, PAGE } from '../src/i18n/languages.js';

setCustomElementsManifest(manifest);

/** What the toolbar sets, declared below. */
interface Globals {
  readonly language: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly scheme: string;
  /** In percent. */
  readonly textSize: string;
}

const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** Sets what a page would: its language, direction, color scheme and text size. */
function setPage({ language, direction, scheme, textSize }: Globals): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = direction === 'auto' ? directionOf(language) : direction;
  root.style.colorScheme = scheme;
  root.style.fontSize = `${textSize}%`;
}

const preview: Preview = {
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'error' },
    layout: 'padded',
    options: {
      storySort: {
        order: ['Introduction', 'Getting started', 'Tags', 'Flows', '*', 'More tags', 'Internals'],
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
