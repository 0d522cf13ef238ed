import { html } from 'hono/html';
import { layout, speak, type Page } from './layout.js';

/** For an order without an answer, whose outcome is unknown. The text does not say whether money was taken. */
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
