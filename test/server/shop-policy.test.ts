import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createShop } from '../../examples/shop/shop.js';

const SERVICE = 'https://service.example';

it('docs/security.md recommends the policy that the demo shop is served with', async () => {
  const page = readFileSync('docs/security.md', 'utf8');
  const [, recommended = ''] = /```text\nContent-Security-Policy:\n([^`]+)```/.exec(page) ?? [];
  const { headers } = await createShop(SERVICE).request('/');
  const directives = (policy: string) =>
    policy.split(';').map((part) => part.trim().replace(/\s+/g, ' '));

  expect(directives(headers.get('content-security-policy') ?? '')).toEqual(
    directives(recommended.replaceAll('SERVICE', SERVICE)),
  );
});
