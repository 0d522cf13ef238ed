import { expect, it } from 'vitest';
import { integratorCode } from '../../stories/support/integrator-code.js';

it('shows the tags of a story as a page would write them', () => {
  const shown = `<!----><main class="flow"><dr-dropin session-id="a-1b" button-type="payNow" collapsed="" locale=""
  return-url="http://localhost:1/return"><!--?lit$1$-->
  <button slot="next-step" type="button">Place order</button></dr-dropin></main>
<style>
  .flow { color: red }
</style>`;
  expect(integratorCode(shown)).toBe(
    `<main class="flow"><dr-dropin session-id="SESSION_ID" button-type="payNow" collapsed
  return-url="https://shop.example/return">
  <button slot="next-step" type="button">Place order</button></dr-dropin></main>`,
  );
});
