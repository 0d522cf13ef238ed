export { renderOutcome } from './render-outcome.js';
export { styles } from './outcome.styles.js';
