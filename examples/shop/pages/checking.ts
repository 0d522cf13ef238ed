import { html } from 'hono/html';
import { layout, speak, type Page } from './layout.js';

/** The order was sent, and no answer came: whether there is one is not known yet. Says nothing about money. */
export function checkingPage(page: Page) {
  const { text } = speak(page);
  return layout(page, {
    title: text.checking.title,
    step: 'review',
    script: 'checking.js',
    main: html`<section class="narrow" aria-labelledby="title">
      <h1 id="title">${text.checking.title}</h1>
      <p role="status">${text.checking.text}</p>
      <a class="button" href="/checking">${text.checking.again}</a>
    </section>`,
  });
}
