export { renderNotice } from './render-notice.js';
export { renderTopNotice } from './render-notices.js';
export { styles } from './notices.styles.js';
