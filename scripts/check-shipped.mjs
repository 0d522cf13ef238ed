// Checks the contents of the package and of dist/cdn: no forbidden API, known licenses, correct hashes, a manifest whose paths
// and exports exist. Requires a build. Its last line is `shipped: N passed, N failed`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { bundledPackages } from './shipping/bundled-packages.mjs';

let passed = 0;
let failed = 0;
const check = (what, problems) => {
  if (problems.length) failed++;
  else passed++;
  console.log(problems.length ? `FAIL ${what}\n     ${problems.join('\n     ')}` : `ok   ${what}`);
};

const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, text: readFileSync(join('dist', file), 'utf8') }));

/** Forbidden APIs, with the number of uses by Lit, which is bundled in the files of dist/cdn. */
const FORBIDDEN = [
  ['eval', /\beval\(/g],
  ['new Function', /\bnew Function\b|\bFunction\(['"`]/g],
  ['innerHTML', /\.innerHTML\s*=/g, { cdn: 1 }],
  ['outerHTML', /\.outerHTML\s*=/g],
  ['insertAdjacentHTML', /\.insertAdjacentHTML\b/g],
  ['document.write', /\bdocument\.write(ln)?\b/g],
  ['localStorage', /\blocalStorage\b/g],
  ['document.cookie', /\bdocument\.cookie\b/g],
  ['postMessage to anybody', /\.postMessage\([^)]*['"`]\*['"`]/g],
  ['sendBeacon', /\bsendBeacon\b/g],
  ['a text for a timer', /\bset(Timeout|Interval)\(['"`]/g],
  ['a remote module', /\bimport\(['"`]https?:/g],
];
for (const [what, pattern, { cdn = 0 } = {}] of FORBIDDEN)
  check(
    `no script uses ${what}`,
    scripts
      .map(({ file, text }) => ({ file, uses: [...text.matchAll(pattern)].length }))
      .filter(({ file, uses }) => uses > (file.startsWith('cdn/') ? cdn : 0))
      .map(({ file, uses }) => `${file}: ${uses}`),
  );

// Lightning CSS's fallback for browsers without `light-dark()` is not a color if the sheet sets no `color-scheme`.
const sheets = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(join('dist', file), 'utf8') }));
check(
  'every light-dark() color is as it was written',
  [...scripts, ...sheets]
    .filter(({ text }) => text.includes('--lightningcss-'))
    .map(({ file }) => file),
);

const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
const bundled = bundledPackages();
check('what is inside is listed', bundled.length > 3 ? [] : [`only ${bundled.length} packages`]);
check(
  `every license is one of ${ALLOWED.join(', ')}`,
  bundled
    .filter(({ license }) => !ALLOWED.includes(license))
    .map(({ name, license }) => `${name}: ${license}`),
);

const { integrity } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
check(
  'every file of dist/cdn has its hash',
  scripts
    .filter(({ file }) => file.startsWith('cdn/'))
    .filter(({ file, text }) => {
      const hash = createHash('sha384').update(text).digest('base64');
      return integrity[file.slice('cdn/'.length)] !== `sha384-${hash}`;
    })
    .map(({ file }) => file),
);

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const exported = await Promise.all(
  modules.map(async ({ path, exports }) => {
    if (!existsSync(path)) return [`${path} does not exist`];
    const found = await import(new URL(`../${path}`, import.meta.url));
    return exports
      .filter(({ kind, name }) => kind === 'js' && !(name in found))
      .map(({ name }) => `${path} has no ${name}`);
  }),
);
check('the manifest names files of the package, with what they export', exported.flat());

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
check(
  'every entry of the package is there',
  Object.values(exports)
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
    .filter((path) => !existsSync(path)),
);

const tags = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
check(
  'editor data lists every tag',
  ['vscode.html-custom-data.json', 'web-types.json'].flatMap((file) => {
    const text = readFileSync(join('dist', file), 'utf8');
    return tags.filter((tag) => !text.includes(`"${tag}"`)).map((tag) => `${file} has no ${tag}`);
  }),
);
const { components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
check(
  'the bill of materials lists what is inside',
  bundled
    .filter(
      ({ name }) =>
        !components.some(
          (component) => component.name === name.split('/').at(-1) || component.name === name,
        ),
    )
    .map(({ name }) => name),
);

const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  encoding: 'utf8',
});
const [{ files }] = Object.values(JSON.parse(packed));
const shipped = files
  .map(({ path }) => path)
  .filter((path) => /\.(?:js|mjs|map|ts|json|md|txt|html|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** References to documents outside the package. */
const ELSEWHERE =
  /\bprotocol \d|\bF-\d{3}\b|\bsecurity\.md \d|\barchitecture, (?:decision|section)\b|\bSEC-\d/i;
check(
  'no file refers to a paragraph that its reader does not have',
  shipped.flatMap(({ path, text }) => {
    const [found] = ELSEWHERE.exec(text) ?? [];
    return found ? [`${path}: ${found}`] : [];
  }),
);
// The README is read in the repository, which contains all documents.
const links = shipped
  .filter(({ path }) => path.endsWith('.md') || path === 'llms.txt')
  .filter(({ path }) => path !== 'README.md')
  .flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]+\.md)(?:#[^)]*)?\)/g)].map(([, to]) => ({
      path,
      to: posix.join(posix.dirname(path), to),
    })),
  );
check(
  'every page that a page of the package links is in the package',
  links
    .filter(({ to }) => !shipped.some(({ path }) => path === to))
    .map(({ path, to }) => `${path} links ${to}`),
);

console.log(`shipped: ${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
