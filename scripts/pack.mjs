// `npm run pack`: creates the tarballs of the kit and of the service that npm would publish. Installs the packages and builds
// if the build is outdated, because `npm pack` alone packs the existing files (the project disables lifecycle scripts).
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
