// Installs missing dependencies: packages by npm, browsers and PostgreSQL by apt. Called by `npm start` and `npm test`.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

export const run = (command, args, options = {}) =>
  execFileSync(command, args, { stdio: 'inherit', ...options });

/** Installs the folder's `package-lock.json`, unless the same lock is already installed. */
export function installPackages(folder = '.') {
  const lock = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  const stamp = `${folder}/node_modules/.installed-lock`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`installing packages${folder === '.' ? '' : ` of ${folder}`} …`);
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
  });
  writeFileSync(stamp, lock);
}

const PROGRAMS = [
  ['/usr/lib/postgresql', ['postgresql']],
  ['/usr/bin/chromium', ['chromium']],
  ['/usr/bin/chromium-headless-shell', ['chromium-headless-shell']],
  ['/usr/bin/firefox-esr', ['firefox-esr']],
  ['/usr/bin/WebKitWebDriver', ['webkit2gtk-driver']],
  ['/usr/bin/xvfb-run', ['xvfb', 'xauth']],
  ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', ['fonts-noto-core', 'fonts-noto-cjk']],
];

/** PostgreSQL and three browsers from Debian's packages. On other systems, set CHROMIUM, FIREFOX and WEBKIT_DRIVER. */
export function installPrograms() {
  const missing = PROGRAMS.filter(([file]) => !existsSync(file)).flatMap(
    ([, packages]) => packages,
  );
  if (missing.length === 0 || process.env.CHROMIUM) return;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(
      'No apt here: install Chromium, Firefox and WebKitWebDriver and set CHROMIUM, FIREFOX, WEBKIT_DRIVER.',
    );
  }
  console.log(`installing ${missing.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const [command, ...rest] = [
      ...asRoot,
      'apt-get',
      '-o',
      'DPkg::Lock::Timeout=600',
      '-qq',
      ...args,
    ];
    run(command, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...missing);
}
