// Packs the service, unpacks it in another folder and runs it as installed: every import is one of its
// dependencies, and the command starts, answers, serves the frame and the kit, and exits. Requires a build.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'service-package-'));
const at = join(folder, 'node_modules', 'dr-elements-service');

try {
  const packed = execFileSync('npm', ['pack', './server', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const [{ filename, files }] = Object.values(JSON.parse(packed));
  mkdirSync(at, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', at, '--strip-components=1']);
  checkImports();
  await checkCommand();
  console.log(`service package: ${files.length} files, runs`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Only its dependencies are available, so that an import of any other package fails. */
function checkImports() {
  const { dependencies } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  for (const file of readdirSync(join(at, 'dist')).filter((name) => name.endsWith('.js')))
    for (const [, from] of readFileSync(join(at, 'dist', file), 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*['"]([^'"]+)['"]/gm,
    )) {
      const [, name] = /^((?:@[\w.-]+\/)?[\w.-]+)/.exec(from) ?? [];
      if (from.startsWith('.') || isBuiltin(from)) continue;
      if (!name || !(name in dependencies))
        throw new Error(`${file} imports ${from}, which is no dependency`);
    }
  // The folder that npm would use. It includes their own dependencies.
  for (const name of Object.keys(dependencies)) {
    const to = join(folder, 'node_modules', name);
    mkdirSync(join(to, '..'), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules', name), to);
  }
}

async function checkCommand() {
  const child = spawn(
    process.execPath,
    [join(at, 'dist/main.js'), '--data', join(folder, 'rows.db')],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, PORT: '0', METRICS: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let output = '';
  const origin = await new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      output += data;
      const [, address] = /service: (http:\S+)/.exec(output) ?? [];
      if (address) resolve(address);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
  for (const path of [
    '/readyz',
    '/metrics',
    '/openapi.json',
    '/docs',
    '/docs/assets/reference.js',
    '/docs/assets/swagger-ui-bundle.js',
    '/docs/console-codes',
    '/assets/pages.css',
    '/v1/frames/card?key=pk_sandbox',
    '/assets/frames/card-frame.js',
    '/cdn/dr-elements.js',
    '/cdn/DigitalRiver.js',
  ]) {
    const { status, headers } = await fetch(origin + path, {
      headers: { 'accept-encoding': 'br' },
    });
    if (status !== 200) throw new Error(`${path} answers ${status}`);
    if (/\/(?:cdn|frames)\/.*\.js$/.test(path) && headers.get('content-encoding') !== 'br')
      throw new Error(`${path} has not been compressed by the build`);
  }
  child.kill('SIGTERM');
  const code = await ended;
  if (code !== 0) throw new Error(`ended with ${code} when it was told to`);
}
