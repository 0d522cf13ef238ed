// Writes the integration builder's output with all options selected: components and their pages into
// examples/frameworks/generated, and the page without a framework into their build folder.
// `tsx scripts/frameworks/write-generated.ts SERVICE_URL SESSION_ID`
import { mkdirSync, writeFileSync } from 'node:fs';
import { DEFAULTS, FRAMEWORKS } from '../../stories/support/integration/choices.js';
import { SERVICE, writeIntegration } from '../../stories/support/integration/write-integration.js';

const FOLDER = 'examples/frameworks/generated';
const [serviceUrl = '', sessionId = ''] = process.argv.slice(2);

/** Renders the component, like an app's entry file. */
const MOUNT = {
  React: `import { createRoot } from 'react-dom/client';
import { Checkout } from './Checkout';
const root = document.getElementById('app');
if (root) createRoot(root).render(<Checkout sessionId="${sessionId}" />);`,
  Vue: `import { createApp } from 'vue';
import Checkout from './Checkout.vue';
createApp(Checkout, { sessionId: '${sessionId}' }).mount('#app');`,
  Svelte: `import { mount } from 'svelte';
import Checkout from './Checkout.svelte';
const target = document.getElementById('app');
if (target) mount(Checkout, { target, props: { sessionId: '${sessionId}' } });`,
  Angular: `import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Checkout } from './checkout';
@Component({
  selector: 'app-root',
  imports: [Checkout],
  template: '<app-checkout sessionId="${sessionId}"></app-checkout>',
})
class Root {}
await bootstrapApplication(Root, { providers: [provideZonelessChangeDetection()] });`,
} as const;

mkdirSync(FOLDER, { recursive: true });
mkdirSync('examples/frameworks/dist', { recursive: true });
for (const framework of FRAMEWORKS) {
  const { file, code } = writeIntegration({
    ...DEFAULTS,
    framework,
    layout: 'radios',
    savedSources: 'manage',
    saveAgreement: true,
    disabledMethods: ['klarnaCredit'],
    locale: 'en-GB',
  });
  const text = code.replaceAll(SERVICE.url, serviceUrl).replaceAll('SESSION_ID', sessionId);
  if (framework === 'HTML') {
    writeFileSync('examples/frameworks/dist/checkout.html', text);
    continue;
  }
  const name = framework.toLowerCase();
  const main = `${name}-main.${framework === 'React' ? 'tsx' : 'ts'}`;
  const root = framework === 'Angular' ? '<app-root></app-root>' : '<div id="app"></div>';
  writeFileSync(`${FOLDER}/${file}`, text);
  writeFileSync(`${FOLDER}/${main}`, `${MOUNT[framework]}\n`);
  writeFileSync(
    `${FOLDER}/${name}.html`,
    `<!doctype html>\n<title>Checkout</title>\n${root}\n<script type="module" src="./${main}"></script>\n`,
  );
}
