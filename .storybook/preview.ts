import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'error' },
    layout: 'padded',
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: ['en', 'de', 'fr', 'ja', 'ar'],
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: { icon: 'mirror', items: ['light dark', 'light', 'dark'] },
    },
  },
  initialGlobals: { language: 'en', scheme: 'light dark' },
  decorators: [
    (story, { globals }) => {
      const { language, scheme } = globals as { language: string; scheme: string }; // declared above
      document.documentElement.lang = language;
      document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
      document.documentElement.style.colorScheme = scheme;
      return story();
    },
  ],
};
export default preview;
