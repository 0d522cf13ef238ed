import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readEnvironment, VARIABLES } from '../../server/environment.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');
const service = (compose: string): string =>
  /\n {2}service:\n([\s\S]*?)\n\n/.exec(compose)?.[1] ?? '';
const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

it.each<[string, string[]]>([
  ['compose.yaml', namesIn(service(read('compose.yaml')), /^ {6}([A-Z_]+): /gm)],
  [
    'dr-elements-service.service',
    namesIn(read('dr-elements-service.service'), /^Environment=(\w+)=/gm),
  ],
  [
    'Dockerfile',
    namesIn(read('Dockerfile'), /\b([A-Z_]+)=\S+/g).filter((name) => name !== 'NODE_ENV'),
  ],
])('sets variables that the service knows: %s', (_, names) => {
  expect(names.length).toBeGreaterThan(1);
  expect(Object.keys(VARIABLES)).toEqual(expect.arrayContaining(names));
});

it('has values in them that the service takes', () => {
  const values = [...service(read('compose.yaml')).matchAll(/^ {6}([A-Z_]+): '?(.*?)'?$/gm)].map(
    ([, name = '', value = '']) => [
      name,
      value
        .replace('${DOMAIN:?}', 'pay.example')
        .replace(/\$\{\w+:\?\}/g, 'x')
        .replace(/\$\{.*\}/, ''),
    ],
  );
  const { ACCOUNTS, ...environment } = Object.fromEntries(values);
  expect(ACCOUNTS).toBe('/run/secrets/accounts');
  expect(readEnvironment(environment)).toMatchObject({
    SERVICE_ORIGIN: ['https://pay.example', 'http://service:8787'],
    TRUST_PROXY: true,
    SANDBOX_CONTROLS: false,
  });
});
