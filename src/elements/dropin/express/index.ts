export { renderExpress, styles } from './render-express.js';
