// The first order of a new user: a clean clone, the commands of README.md entered in a terminal, the page paid
// in Chromium, the order placed. Then the commands that pack the kit and install it in a shop. Prints the time of the first
// order. Its last line is `clean clone: N passed, N failed`.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeFirstOrder } from './shipping/place-first-order.mjs';

const HOW_LONG = 10 * 60_000;

const around = mkdtempSync(join(tmpdir(), 'clean-clone-'));
const folder = join(around, 'dr-elements');
execFileSync('git', ['clone', '--quiet', process.cwd(), folder]);
const [, firstOrder = '', ...later] = readFileSync(join(folder, 'README.md'), 'utf8').split(
  /^## /m,
);
const commandsOf = (section) =>
  [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, text]) => text.trim());
const commands = commandsOf(firstOrder);
const [install] = commandsOf(later.find((section) => section.startsWith('Use it')) ?? '');
const [, shopAddress] = /Open (http:\S+),/.exec(firstOrder) ?? [];
const started = Date.now();
const children = [];

/** Runs a command in a separate terminal and waits until it reports that it is ready. */
function type(command, isThere) {
  console.log(`$ ${command}`);
  const child = spawn(command, { cwd: folder, shell: true, detached: true });
  children.push(child);
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
        if (isThere.test(output)) resolve();
      });
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code}:\n${output}`)));
    setTimeout(() => reject(new Error(`${command} took too long:\n${output}`)), HOW_LONG).unref();
  });
}

/** Installs the kit in an empty shop next to the clone and imports it. */
function installInShop() {
  if (!install) throw new Error('README.md no longer says how to install the kit');
  console.log(install.replaceAll(/^/gm, '$ '));
  const shop = join(around, 'your-shop');
  mkdirSync(shop);
  execFileSync('bash', ['-ec', install], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('node', ['--input-type=module', '--eval', "await import('dr-elements/define')"], {
    cwd: shop,
  });
}

let failed = 0;
try {
  const [start, shop, ...others] = commands;
  if (!start || !shop || others.length || !shopAddress)
    throw new Error(`README.md no longer begins with two commands and an address: ${commands}`);
  await type(start, /8787[^]*8788|8788[^]*8787/);
  await type(shop, /localhost:3000/);
  console.log(await placeFirstOrder(shopAddress));
  console.log(`the first order after ${Math.round((Date.now() - started) / 1000)} s`);
  installInShop();
} catch (error) {
  failed = 1;
  console.log(`FAIL ${error.message}`);
}
for (const { pid } of children)
  try {
    process.kill(-pid);
  } catch {
    // the process has ended
  }
rmSync(around, { recursive: true, force: true });
console.log(`clean clone: ${1 - failed} passed, ${failed} failed`);
process.exit(failed);
