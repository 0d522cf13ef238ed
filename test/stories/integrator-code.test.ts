import { expect, it } from 'vitest';
import { integratorCode } from '../../stories/support/integrator-code.js';

it('shows the tags of a story as a page would write them', () => {
  const shown = `<!----><main class="flow">
      <dr-dropin session-id="a-1b" button-type="payNow" collapsed="" locale=""
        disable-automatic-redirects="" return-url="http://localhost:1/return"><!--?lit$1$-->
  <button slot="next-step" type="button">Place order</button></dr-dropin>
  <dr-session-summary session-id="a-1b"  removable=""></dr-session-summary></main>
<style>
  .flow { color: red }
</style>`;
  expect(integratorCode(shown)).toBe(
    `<script
  type="module"
  src="https://pay.example.com/cdn/dr-elements.js"
  data-key="pk_sandbox"
  data-service-url="https://pay.example.com"
></script>

<dr-dropin
  session-id="SESSION_ID"
  button-type="payNow"
  collapsed
  disable-automatic-redirects
  return-url="https://shop.example/return"
>
  <button slot="next-step" type="button">Place order</button>
</dr-dropin>
<dr-session-summary session-id="SESSION_ID" removable></dr-session-summary>`,
  );
});

it('keeps text next to tags, and an element without children, together', () => {
  const [, tags] = integratorCode(
    '<label>Street <input name="street"></label><dr-iban locale="de-AT"></dr-iban>',
  ).split('\n\n');
  expect(tags).toBe(
    '<label>Street\n  <input name="street">\n</label>\n<dr-iban locale="de-AT"></dr-iban>',
  );
});
