// The module for pages without a build: registers the tags and configures them from its own script tag,
// `<script type="module" src=".../dr-elements.js" data-key data-service-url>` (architecture, decision 2). Tags that most
// pages never show are fetched where they stand in the page once it is read; for later ones there are `define…()`.
import { kitIsHere } from './script-guard.js'; // first
import './define.js';
import { defineStandingTags } from './define-standing-tags.js';
import { configure } from './gateway/connect.js';
import { ownScriptConfiguration } from './gateway/script-configuration.js';

kitIsHere();
const configuration = ownScriptConfiguration(import.meta.url);
if (configuration) configure(configuration);
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', defineStandingTags, { once: true });
} else defineStandingTags();

export * from './index.js';
