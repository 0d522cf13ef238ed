// `npm run pack`: the tarballs of the kit and of the service, as npm would publish them. Installs the packages, and builds first
// where the build is missing or older than the code: `npm pack` alone would pack what is there (this project lets npm run no scripts of its own accord).
import { isBuilt } from './build/is-built.mjs';
import { installPackages, run } from './setup.mjs';

const KIT = [
  'dist/index.js',
  'dist/index.d.ts',
  'dist/cdn/DigitalRiver.js',
  'dist/frames/card-frame.js',
];

installPackages();
if (!isBuilt(KIT) || !isBuilt(['server/dist/main.js'], ['server'])) {
  console.log('building both packages, two to six minutes …');
  run('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
for (const folder of ['.', './server']) run('npm', ['pack', folder, '--silent']);
