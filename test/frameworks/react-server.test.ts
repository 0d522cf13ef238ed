import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DrDropin, DrPaymentMethods } from '../../src/frameworks/react.js';

describe('the components for React on a server', () => {
  it('render their tags with HTML attributes', () => {
    const html = renderToString(
      createElement(
        'main',
        undefined,
        createElement(DrDropin, {
          sessionId: 'session-1',
          className: 'checkout',
          onDrSuccess: () => undefined,
        }),
        createElement(DrPaymentMethods, { id: 'methods', onChange: () => undefined }),
      ),
    );
    expect(html).toBe(
      '<main><dr-dropin class="checkout"></dr-dropin><dr-payment-methods id="methods"></dr-payment-methods></main>',
    );
  });

  it('register no tag there', () => {
    expect(customElements.get('dr-dropin')).toBeUndefined();
  });
});
