import { html } from 'hono/html';
import { layout, speak, type Page } from './layout.js';

/** The payment service does not answer, or its answer is unexpected. */
export function outagePage(page: Page) {
  const { text } = speak(page);
  return layout(page, {
    title: text.outage.title,
    step: 'bag',
    main: html`<section class="narrow" aria-labelledby="title">
      <h1 id="title">${text.outage.title}</h1>
      <p>${text.outage.text}</p>
      <a class="button main" href="/">${text.outage.again}</a>
    </section>`,
  });
}
