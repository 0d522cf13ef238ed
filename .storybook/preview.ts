/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import type { ScenarioName } from '../src/sandbox/scenarios.js';
import { integratorCode } from '../stories/support/integrator-code.js';
import type { Network } from '../stories/support/network.js';
import { brandFor } from './brand.js';
import { DocsPage } from './docs-page.js';
import { SCENARIO_NAMES } from './scenario-names.js';
import TagPage from './tag-page.mdx';
import { LANGUAGES } from '../src/i18n/languages.js';
import { directionOf } from '../src/i18n/locale.js';

setCustomElementsManifest(manifest);

/** The toolbar's values, declared below. */
interface Globals {
  readonly language: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly scheme: string;
  /** The name of a file in docs/themes; empty for the default look. */
  readonly theme: string;
  /** Read by `onScenario`. */
  readonly network: Network;
  /** Read by `onScenario`; empty for the story's own. */
  readonly scenario: ScenarioName | '';
  /** The text size in percent. */
  readonly textSize: string;
}

const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

const THEMES = import.meta.glob<string>('../docs/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const themeNames = Object.keys(THEMES).map((path) => path.replace(/^.*\/|\.css$/g, ''));
const capitalize = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const themeSheet = document.head.appendChild(document.createElement('style'));

/**
 * Sets the language, direction, color scheme, theme and text size, as a page does.
 *
 * @param sample The element with the language: the page, or a sample on a page of English prose.
 */
function setPage(
  { language, direction, scheme, theme, textSize }: Globals,
  sample: HTMLElement,
): void {
  const { documentElement: root } = document;
  sample.lang = language;
  sample.dir = direction === 'auto' ? directionOf(language) : direction;
  root.style.colorScheme = scheme;
  themeSheet.textContent = THEMES[`../docs/themes/${theme}.css`] ?? '';
  root.style.fontSize = `${textSize}%`;
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // Members of the manifest without a value to set. The tag's page lists them.
    controls: { expanded: true, exclude: /^(--)?dr-|^on[A-Z]/ },
    docs: {
      page: TagPage,
      container: DocsPage,
      // Before the toolbar's values are available.
      theme: brandFor('light dark'),
      codePanel: true,
      source: { type: 'dynamic', language: 'html', transform: integratorCode },
    },
    // The page's background follows its color scheme.
    backgrounds: { disable: true },
    viewport: {
      options: {
        small: { name: 'Phone, 320 px', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Phone, 390 px', styles: { width: '390px', height: '844px' } },
        tablet: { name: 'Tablet', styles: { width: '820px', height: '1180px' } },
        desktop: { name: 'Desktop', styles: { width: '1280px', height: '860px' } },
      },
    },
    a11y: { test: 'error' },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Introduction',
          'Getting started',
          'Integration builder',
          'Theme studio',
          'Tags',
          ['dr-dropin', 'dr-payment-methods', 'dr-session-summary'],
          'Flows',
          'Shops',
          'Foundations',
          ['Tokens', 'Type', 'Marks', 'States'],
          'Guides',
          [
            'Theming',
            'Events',
            'Errors',
            'Accessibility',
            'Content style',
            'Security',
            'Migration',
          ],
          'Documents',
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
        items: LANGUAGES.map((value) => ({ value, title: nameOf(value), right: value })),
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'auto', title: 'Auto' },
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
          { value: 'light dark', title: 'System' },
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
          { value: '', title: 'Default theme' },
          ...themeNames.map((value) => ({ value, title: capitalize(value) })),
        ],
      },
    },
    network: {
      description: 'How the service answers',
      toolbar: {
        icon: 'lightning',
        items: [
          { value: 'fast', title: 'Fast network' },
          { value: 'slow', title: 'Slow network' },
          { value: 'offline', title: 'Offline' },
          { value: 'failing', title: 'Failing service' },
        ],
      },
    },
    scenario: {
      description: 'Scenario: what has happened to the payment session',
      toolbar: {
        icon: 'play',
        items: [
          { value: '', title: 'Story’s scenario' },
          ...Object.entries(SCENARIO_NAMES).map(([value, title]) => ({ value, title })),
        ],
      },
    },
    textSize: {
      description: 'Text size of the page',
      toolbar: {
        icon: 'zoom',
        items: ['100', '125', '150', '200'].map((value) => ({ value, title: `Text ${value}%` })),
      },
    },
  },
  initialGlobals: {
    language: 'en',
    direction: 'auto',
    scheme: 'light dark',
    theme: '',
    network: 'fast',
    scenario: '',
    textSize: '100',
  } satisfies Globals,
  decorators: [
    (story, { globals, viewMode, canvasElement }) => {
      const sample = viewMode === 'docs' ? canvasElement : document.documentElement;
      setPage(globals as Globals, sample); // declared above
      return story();
    },
  ],
};
export default preview;
