import { html } from 'hono/html';
import { layout, speak, type Page } from './layout.js';

/** For a shopper who returned from the provider without having paid: declined there, or with the Back button. */
export function unfinishedPage(page: Page, redirectUrl: string) {
  const { text } = speak(page);
  return layout(page, {
    title: text.unfinished.title,
    step: 'review',
    script: 'review.js',
    main: html`<section class="narrow" aria-labelledby="title">
      <h1 id="title">${text.unfinished.title}</h1>
      <p>${text.unfinished.text}</p>
      <p class="choices">
        <a class="button main" href="${redirectUrl}">${text.unfinished.resume}</a>
      </p>
      <form method="post" action="/again"><button>${text.unfinished.other}</button></form>
    </section>`,
  });
}
