export { renderMore, renderRadios, renderTabs } from './render-layouts.js';
export { styles } from './layouts.styles.js';
