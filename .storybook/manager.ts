import { addons } from 'storybook/manager-api';
import { brandFor } from './brand.js';

/** Stories to try by hand: without controls, and without the code panel. */
const WITHOUT_PANEL = /^(flows|integration-builder|theme-studio)--/;

addons.setConfig({
  theme: brandFor('light dark'),
  sidebar: { showRoots: true, collapsedRoots: ['internals'] },
  layoutCustomisations: { showPanel: ({ storyId }) => !WITHOUT_PANEL.test(storyId) },
});
