export { checkConfiguration } from './check-configuration.js';
export { styles } from './form.styles.js';
export { prepareCard, renderCard } from './render-card.js';
export { renderRowForm } from './render-row-form.js';
