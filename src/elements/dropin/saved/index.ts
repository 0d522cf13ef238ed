export { renderSaved, withSaved } from './saved.js';
export { styles } from './saved.styles.js';
