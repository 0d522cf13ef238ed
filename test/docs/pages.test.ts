import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService, type RunningService } from '../../server/start.js';
import { codeBlocksOf, commandsOf, hasLines } from './code-blocks.js';

const run = promisify(execFile);

const GUIDES = 'docs/guides';
const PAGES = [
  'README.md',
  'docs/first-order.md',
  ...(existsSync(GUIDES) ? readdirSync(GUIDES).map((name) => `${GUIDES}/${name}`) : []),
];
const blocks = PAGES.flatMap(codeBlocksOf);
const commands = blocks.filter(({ language }) => language === 'sh').flatMap(commandsOf);

/**
 * Typed on a clean clone by `scripts/test-clean-clone.mjs`, which builds for it, and in an empty folder by
 * `scripts/check-service-install.mjs`; `npm test` is what runs this.
 */
const ELSEWHERE = [
  'npm start',
  'npm test',
  'npm run pack',
  'cd ../your-shop && npm install "$OLDPWD"/dr-elements-*.tgz',
  'npm install ./dr-elements-*.tgz',
  'npx dr-elements-service',
  'node node_modules/dr-elements/examples/smallest/server.mjs',
];

let service: RunningService;
beforeAll(async () => {
  service = await startService({ port: 0 });
});
afterAll(() => service.close());

/** A page's address of the service is the one of this test. */
const atService = (text: string): string =>
  text.replaceAll('http://127.0.0.1:8787', service.origin);

describe('every command of a page', () => {
  it.each(
    commands.filter((command) => command.startsWith('node ') && !ELSEWHERE.includes(command)),
  )('starts: %s', async (line) => {
    const child = spawn(process.execPath, line.split(' ').slice(1), {
      env: { ...process.env, SERVICE_URL: service.origin, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [address] = (await once(child.stdout, 'data')) as [Buffer];
      const answer = await fetch(address.toString().trim());
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('<dr-dropin session-id="');
    } finally {
      child.kill();
    }
  });

  it.each(commands.filter((command) => command.startsWith('curl ')))(
    'is answered: %.60s',
    async (line) => {
      const { stdout } = await run('bash', ['-c', atService(line)]);
      const answer = JSON.parse(stdout) as { payment?: { session?: { id?: string } } };
      expect(answer.payment?.session?.id).toMatch(/\w/u);
    },
  );

  it('is of a kind that a test performs', () => {
    const known = commands.filter(
      (command) => /^(node|curl) /u.test(command) || ELSEWHERE.includes(command),
    );
    expect(known).toEqual(commands);
  });

  it('is a script of the package, where a line of text names one', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = PAGES.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('every code block of a page', () => {
  const code = blocks.filter(({ language }) => language !== 'sh');

  it.each(code.filter(({ options }) => options.file))(
    'stands in the example that is run: $page, $options.file',
    ({ text, options: { file = '' } }) => {
      expect(hasLines(readFileSync(file, 'utf8'), text), text).toBe(true);
    },
  );

  it.each(code.filter(({ options }) => options.run === 'node'))(
    'runs: $page, $text',
    async ({ text }) => {
      const { stderr } = await run(process.execPath, [
        '--input-type=module',
        '--eval',
        atService(text),
      ]);
      expect(stderr).toBe('');
    },
  );

  it('begins at the margin, where the test finds it', () => {
    const fences = PAGES.flatMap((page) => readFileSync(page, 'utf8').match(/```/gu) ?? []);
    expect(fences.length).toBe(blocks.length * 2);
  });

  it('is tested as declared', () => {
    const unknown = code.filter(({ options }) => !options.file && options.run !== 'node');
    expect(unknown.map(({ page, text }) => `${page}: ${text}`)).toEqual([]);
  });
});

describe('docs/compared.md', () => {
  const rows = readFileSync('docs/compared.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('names a check that there is in each of our cells', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const longer = readFileSync('scripts/test-full.mjs', 'utf8');
    const isCheck = (name: string) =>
      name in scripts || longer.includes(`counted('${name}'`) || existsSync(name);
    expect(rows.length).toBeGreaterThan(10);
    const unknown = rows.filter(([, , ours = '']) => {
      const [check = ''] = /`([^`]+)`$/u.exec(ours)?.slice(1) ?? [];
      return !isCheck(check);
    });
    expect(unknown).toEqual([]);
  });
});

describe('llms.txt', () => {
  const text = readFileSync('llms.txt', 'utf8');

  it('list every public tag and every entry of the package', () => {
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
      modules: { declarations: { tagName: string }[] }[];
    };
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object };
    const tags = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    const entries = Object.keys(exports).map((path) => path.replace('.', 'dr-elements'));
    const missing = [...tags.map((tag) => `<${tag}>`), ...entries].filter(
      (name) => !text.includes(name),
    );
    expect(missing).toEqual([]);
  });

  it('links pages that exist', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});
