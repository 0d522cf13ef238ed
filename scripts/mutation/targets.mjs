// The mutated files and the Node tests that must kill their mutants. Files are selected by globs (`*` and `**`), so that a file
// that is moved or split is still included.
import ts from 'typescript';

/** The files on which a shopper's money or card depends and which Node tests alone can verify. */
const TARGETS = [
  {
    name: 'safe addresses',
    files: ['src/**/safe-url.ts', 'src/**/loopback.ts'],
    tests: ['test/**/safe-url*.test.ts', 'test/**/loopback*.test.ts'],
  },
  {
    name: 'style filter',
    files: ['src/fields/**/style-filter.ts', 'src/fields/**/wire-styles.ts'],
    tests: ['test/fields/**/style-filter*.test.ts', 'test/fields/**/wire-styles*.test.ts'],
  },
  {
    name: 'frame protocol',
    files: ['src/fields/**/protocol.ts', 'src/fields/**/read-*-message.ts'],
    tests: [
      'test/fields/**/listen.test.ts',
      'test/fields/**/read-*-message*.test.ts',
      'test/fields/**/protocol*.test.ts',
    ],
  },
  {
    name: 'hello',
    files: ['src/fields/**/accept-hello.ts'],
    tests: ['test/fields/**/*hello*.test.ts'],
  },
  {
    name: 'sibling groups',
    files: ['src/fields/**/card-group.ts', 'src/fields/**/*sibling*.ts'],
    tests: ['test/fields/**/card-group*.test.ts', 'test/fields/**/*sibling*.test.ts'],
  },
  {
    name: 'idempotency',
    files: [
      'src/sandbox/**/*idempoten*.ts',
      'src/sandbox/**/*intent*.ts',
      'src/sandbox/**/*fingerprint*.ts',
      'server/**/*idempoten*.ts',
    ],
    tests: [
      'test/sandbox/**/*idempoten*.test.ts',
      'test/sandbox/**/*intent*.test.ts',
      'test/sandbox/**/*fingerprint*.test.ts',
      'test/server/**/*idempoten*.test.ts',
    ],
  },
  {
    name: 'funding',
    files: ['src/domain/**/funding.ts', 'src/domain/**/order-readiness.ts'],
    tests: ['test/domain/**/funding*.test.ts', 'test/domain/**/order-readiness*.test.ts'],
  },
  {
    name: 'reducer',
    files: ['src/domain/**/*-flow.ts', 'src/domain/**/flow-*.ts'],
    tests: ['test/domain/**/*-flow*.test.ts'],
  },
  {
    name: 'retry',
    files: [
      'src/gateway/**/request.ts',
      'src/gateway/**/attempt.ts',
      'src/compat/**/ask-service.ts',
    ],
    tests: ['test/gateway/**/request*.test.ts', 'test/compat/**/ask-service*.test.ts'],
  },
];

const find = (globs) =>
  ts.sys
    .readDirectory('.', ['.ts'], [], globs)
    .map((file) => file.replace(/^\.\//, ''))
    .sort();

/**
 * The targets with the current matches of their globs.
 * @throws If a glob has no match, so that a rename cannot silently remove a file from the measurement.
 */
export function resolveTargets() {
  return TARGETS.map(({ name, files, tests }) => {
    const found = find(files);
    if (found.length === 0) throw new Error(`mutation target "${name}" has no file`);
    return { name, files: found, tests: find(tests) };
  });
}
