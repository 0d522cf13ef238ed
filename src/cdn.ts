// The module for pages without a build: registers the tags and configures them from its own script tag,
// `<script type="module" src=".../dr-elements.js" data-key data-service-url>` (architecture, decision 2).
import { kitIsHere } from './script-guard.js'; // first
import './define.js';
import { configure } from './gateway/connect.js';
import { ownScriptConfiguration } from './gateway/script-configuration.js';

kitIsHere();
const configuration = ownScriptConfiguration(import.meta.url);
if (configuration) configure(configuration);

export * from './index.js';
