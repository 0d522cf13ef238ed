// Installs the tarballs of the service and of the kit in an empty folder, without install scripts, and takes a payment:
// `npx dr-elements-service` starts, answers, creates a checkout and an order, keeps them after a restart, and exits.
// Then runs the commands of docs/first-order.md for readers without a clone and places the order on the page.
// Requires a build and the registry. Its last line is `service install: N passed, N failed`.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { placeFirstOrder } from './shipping/place-first-order.mjs';

const folder = mkdtempSync(join(tmpdir(), 'service-install-'));
const [, withoutClone = ''] = readFileSync('docs/first-order.md', 'utf8').split('without a clone');
const npm = (...args) => execFileSync('npm', args, { encoding: 'utf8', cwd: folder });
let passed = 0;
let failed = 0;
async function check(what, holds) {
  let problem;
  try {
    await holds();
    passed++;
  } catch (reason) {
    failed++;
    problem = reason;
  }
  console.log(problem ? `FAIL ${what}\n     ${problem.stack}` : `ok   ${what}`);
}

try {
  writeFileSync(
    join(folder, 'package.json'),
    '{ "name": "shop", "private": true, "type": "module" }',
  );
  await check('both packages install from their tarballs', () => {
    for (const from of ['.', 'server']) npm('pack', resolve(from), '--ignore-scripts');
    const [install] = /^npm install .+$/m.exec(withoutClone) ?? [];
    const flags = '--ignore-scripts --no-audit --no-fund --loglevel=error';
    execFileSync('sh', ['-c', `${install} ${flags}`], { cwd: folder });
  });
  await check('the kit is there', () => {
    const code = "import('dr-elements/sandbox').then(({ createSandbox }) => createSandbox())";
    execFileSync(process.execPath, ['--eval', code], { cwd: folder });
  });
  let order;
  await check('npx dr-elements-service takes a payment', async () => {
    order = await withService(placeOrder);
  });
  await check('the order is there after a restart', () =>
    withService(async (ask) => {
      const { state } = await ask('GET', `/orders/${order.id}`);
      if (state !== 'accepted') throw new Error(`the order is ${state}`);
    }),
  );
  await check('the first order is placed without a clone, as docs/first-order.md says', () =>
    withService(async (_, origin) => {
      const [shop] = /^node .+$/m.exec(withoutClone) ?? [];
      if (!/^npx dr-elements-service$/m.test(withoutClone))
        throw new Error('docs/first-order.md says something else');
      const env = { ...process.env, SERVICE_URL: origin, PORT: '0' };
      const child = spawn(`exec ${shop}`, { cwd: folder, shell: true, env });
      try {
        const [line] = await once(child.stdout, 'data');
        console.log(await placeFirstOrder(line.toString().trim()));
      } finally {
        child.kill();
      }
    }),
  );
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`service install: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

async function placeOrder(ask) {
  const address = {
    line1: '1 Main St',
    city: 'Minneapolis',
    state: 'MN',
    postalCode: '55401',
    country: 'US',
  };
  const owner = { firstName: 'Jo', lastName: 'Shopper', email: 'jo@example.com', address };
  const { id, payment } = await ask('POST', '/checkouts', {
    currency: 'USD',
    email: owner.email,
    billTo: owner,
    items: [{ skuId: 'lamp', quantity: 1, price: 118.01 }],
  });
  const source = await ask('POST', '/v1/sources?key=pk_sandbox', {
    type: 'creditCard',
    sessionId: payment.session.id,
    owner,
    creditCard: {
      number: '4444222233331111',
      expirationMonth: 12,
      expirationYear: new Date().getFullYear() + 2,
      cvv: '123',
    },
  });
  await ask('POST', `/checkouts/${id}/sources/${source.id}`);
  return ask('POST', '/orders', { checkoutId: id });
}

/** Starts the command like a user, passes a request function to the callback, and stops the command. */
async function withService(use) {
  const child = spawn('npx', ['--no-install', 'dr-elements-service', '--data', 'payments.db'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise((done) => child.on('exit', done));
  let output = '';
  const origin = await new Promise((done, fail) => {
    child.stdout.on('data', (data) => {
      output += data;
      const [, address] = /service: (http:\S+)/.exec(output) ?? [];
      if (address) done(address);
    });
    void ended.then((code) => fail(new Error(`ended with ${code}: ${output}`)));
  });
  try {
    if (!(await fetch(`${origin}/healthz`)).ok) throw new Error('/healthz does not answer');
    return await use(async (method, path, body) => {
      const secret = path.startsWith('/v1/') ? {} : { authorization: 'Bearer sk_sandbox' };
      const response = await fetch(origin + path, {
        method,
        headers: { ...secret, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path} answers ${response.status}: ${text}`);
      return text && JSON.parse(text);
    }, origin);
  } finally {
    process.kill(-child.pid, 'SIGTERM'); // npx and its child processes
    await ended;
  }
}
