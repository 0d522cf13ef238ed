// The session summary alone, for pages without a build:
// `<script type="module" src=".../dr-session-summary.js" data-key data-service-url>`.
import './script-guard.js'; // first
import { DrSessionSummary } from '../elements/session-summary/define.js';
import { startScript } from './start-script.js';

startScript(import.meta.url, { 'dr-session-summary': DrSessionSummary });

export { DrSessionSummary };
export { configure, type Configuration } from '../gateway/connect.js';
export * from '../elements/session-summary/events.js';
export * from '../elements/shared/session-events.js';
