import { addons } from 'storybook/manager-api';
import { currentBrand } from './brand.js';

addons.setConfig({
  theme: currentBrand(),
  sidebar: { showRoots: true, collapsedRoots: ['internals'] },
});
