import { addons } from 'storybook/manager-api';
import { currentBrand } from './brand.js';

/** Stories to try by hand: no settings, and no code but what they show themselves. */
const WITHOUT_PANEL = /^(flows|integration-builder|theme-studio)--/;

addons.setConfig({
  theme: currentBrand(),
  sidebar: { showRoots: true, collapsedRoots: ['internals'] },
  layoutCustomisations: { showPanel: ({ storyId }) => !WITHOUT_PANEL.test(storyId) },
});
