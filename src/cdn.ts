// The module for pages without a build: registers the tags and configures them from its own script tag,
// `<script type="module" src=".../dr-elements.js" data-key data-service-url>` (architecture, decision 2). Tags that most
// pages never show are fetched where they stand in the page once it is read; for later ones there are `define…()`.
import { kitIsHere } from './script-guard.js'; // first
import './define.js';
import { defineStandingTags } from './define-standing-tags.js';
import { safeDocument } from './dom/safe-document.js';
import { configureByScript } from './gateway/script-configuration.js';

kitIsHere();

/** The page is read: all tags that it came with are there. */
const begin = (): void => {
  configureByScript(import.meta.url);
  defineStandingTags();
};
if (safeDocument.readyState === 'loading') {
  safeDocument.addEventListener('DOMContentLoaded', begin, { once: true }); // an `async` tag
} else begin();

export * from './index.js';
