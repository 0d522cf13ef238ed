export { rowForm as english } from '../../../i18n/en/row-form.js';
export { checkConfiguration } from './check-configuration.js';
export { styles } from './form.styles.js';
export { prepareCard, renderCard } from './render-card.js';
export { renderRowForm } from './render-row-form.js';
