// What a page loads that a server has rendered: Lit's part that takes rendered tags up, then the tags.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../../src/define.js';
