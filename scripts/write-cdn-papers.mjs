// Writes the documents of dist/cdn, and the folder to publish: `node scripts/write-cdn-papers.mjs [--publish FOLDER]`.
//   dist/cdn/integrity.json  the SHA-384 of every file
//   dist/sbom.cdx.json       the bill of materials, CycloneDX 1.6
// With --publish, also FOLDER/dr-elements@<version>/ with all of these, an import map and the inventory of scripts.
// Independent of the clock and the machine: two builds give the same bytes.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './shipping/bundled-packages.mjs';

const CDN = 'dist/cdn';
const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const hashOf = (algorithm, file) =>
  createHash(algorithm)
    .update(readFileSync(join(CDN, file)))
    .digest(algorithm === 'sha384' ? 'base64' : 'hex');

const files = readdirSync(CDN, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(js|css)$/.test(file))
  .sort();
const integrity = Object.fromEntries(
  files.map((file) => [file, `sha384-${hashOf('sha384', file)}`]),
);
writeFileSync(join(CDN, 'integrity.json'), json({ name, version, integrity }));

const purl = (of) => `pkg:npm/${of.name.replace('@', '%40')}@${of.version}`;
const licenses = (id) => [id.includes(' ') ? { expression: id } : { license: { id } }];
writeFileSync(
  'dist/sbom.cdx.json',
  json({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': purl({ name, version }),
        name,
        version,
        licenses: licenses(license),
        purl: purl({ name, version }),
      },
    },
    components: bundledPackages().map((component) => ({
      type: 'library',
      'bom-ref': purl(component),
      name: component.name,
      version: component.version,
      licenses: licenses(component.license),
      purl: purl(component),
    })),
    dependencies: [
      { ref: purl({ name, version }), dependsOn: bundledPackages().map(purl) },
      ...bundledPackages().map((component) => ({ ref: purl(component), dependsOn: [] })),
    ],
  }),
);

/** The justification of each script on a payment page, required by PCI DSS 6.4.3. */
const PURPOSES = [
  [/^dr-[\w-]+\.js$/, 'registers the tags; the one script that the page names'],
  [
    /^DigitalRiver\.js$/,
    'answers the calls of DigitalRiver.js; the one script that the page names',
  ],
  [/(apple|google|amazon|pay-pal|wallet|express)/, 'a wallet, where the service offers it'],
  [/chunks\/[a-z]{2}(-\w+)?-\w+\.js$/, 'the words of one language'],
  [/challenge|issuer/, 'the frame in which a bank asks the shopper'],
  [/card|fields|frame/, 'the page’s end of the card form’s frame'],
  [/./, 'a part of the tags that is fetched when it is needed'],
];

function publish(folder) {
  const base = `/${name}@${version}/`;
  const target = join(folder, `${name}@${version}`);
  if (existsSync(target)) throw new Error(`${target} is there: a version never changes`);
  mkdirSync(folder, { recursive: true });
  cpSync(CDN, target, { recursive: true });
  cpSync('dist/sbom.cdx.json', join(target, 'sbom.cdx.json'));
  const modules = files.filter((file) => file.endsWith('.js') && file !== 'DigitalRiver.js');
  writeFileSync(
    join(target, 'import-map.json'),
    json({
      imports: { 'dr-elements/cdn': `${base}dr-elements.js` },
      integrity: Object.fromEntries(modules.map((file) => [base + file, integrity[file]])),
    }),
  );
  writeFileSync(
    join(target, 'script-inventory.json'),
    json({
      version,
      scripts: files
        .filter((file) => file.endsWith('.js'))
        .map((file) => ({
          url: base + file,
          integrity: integrity[file],
          purpose: PURPOSES.find(([pattern]) => pattern.test(file))?.[1],
        })),
      headers: {
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'text/javascript; charset=utf-8',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      },
    }),
  );
  console.log(target);
}

const at = process.argv.indexOf('--publish');
if (at > 0) publish(process.argv[at + 1] ?? 'release');
