export { renderConsents } from './render-consents.js';
export { styles } from './consents.styles.js';
