// Equivalent mutants, each with the reason. They are identified by file and text, not by line, so that
// they are still found when code moves; one whose text has changed counts again. `line` is a part of the mutant's line, if the
// same text occurs in other lines.

/** @type {readonly { file: RegExp, line?: string, original: string, replacement: string, why: string }[]} */
const EQUIVALENTS = [
  {
    file: /style-filter/,
    original: '[]',
    replacement: '["Stryker was here"]',
    why: 'its first entry is skipped, and an amount that is not there makes no length',
  },
  {
    file: /style-filter/,
    original: String.raw`/^#([\da-f]{4}){1,2}$|\/|(,.*){3}/i`,
    replacement: String.raw`/#([\da-f]{4}){1,2}$|\/|(,.*){3}/i`,
    why: 'what gets here is a color already, and a color has no # but at its start',
  },
  {
    file: /style-filter/,
    original: '/^(transparent|currentcolor|inherit|initial|unset|revert|expression)/i',
    replacement: '/(transparent|currentcolor|inherit|initial|unset|revert|expression)/i',
    why: 'no color has one of these words inside it, and browsers ignore what is no color',
  },
  {
    file: /funding/,
    line: 'const rest =',
    original: 'gap.minorUnits < 0',
    replacement: 'false',
    why: 'where the gap is negative there is an excess, and the rest is not used',
  },
  {
    file: /funding/,
    line: 'const rest =',
    original: 'gap.minorUnits < 0',
    replacement: 'gap.minorUnits <= 0',
    why: 'zero instead of a gap of zero',
  },
  {
    file: /read-frame-message/,
    line: 'words.match',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: 'words without digits, as nothing is',
  },
  {
    file: /siblings/,
    original: '{\n      return false; // of another origin\n    }',
    replacement: '{}',
    why: '`undefined` filters a window out as `false` does',
  },
  {
    file: /gateway\/request/,
    line: 'let retries',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: 'a time that is no number is as old as can be, and is forgotten before it counts',
  },
  {
    file: /read-frame-message/,
    original: 'sum += digit > 9 ? digit - 9 : digit',
    replacement: 'sum -= digit > 9 ? digit - 9 : digit',
    why: 'only whether ten divides the sum is asked, and it divides the negative one too',
  },
  {
    file: /sandbox\/idempotency/,
    original: 'sessionId !== undefined',
    replacement: 'true',
    why: 'a session that is `undefined` is none, here and in a snapshot',
  },
  {
    file: /request-fingerprint/,
    original: "digest('epoch').slice(0, EPOCH)",
    replacement: "digest('epoch')",
    why: 'no more of it is compared than its beginning',
  },
  {
    file: /request-fingerprint/,
    original: 'creditCard !== undefined',
    replacement: 'true',
    why: 'members that are `undefined` are left out',
  },
  {
    file: /request-fingerprint/,
    original: 'a < b',
    replacement: 'a <= b',
    why: 'no two members have one name',
  },
  {
    file: /request-fingerprint/,
    original: 'a < b',
    replacement: 'a >= b',
    why: 'any order will do that is always the same',
  },
  {
    file: /payment-flow/,
    line: '!activity.answered) return',
    original: "activity.name !== 'attaching'",
    replacement: 'false',
    why: 'nothing else that is under way is ever `answered`; the name is for the types',
  },
  {
    file: /payment-flow/,
    original: 'state.checkout?.session',
    replacement: 'state.checkout.session',
    why: 'a screen that ended without an answer gets no answer any more',
  },
  {
    file: /payment-flow/,
    original: '/^(cancelled|failed)$/',
    replacement: '/(cancelled|failed)$/',
    why: 'no other state of a source ends in one of these words',
  },
  {
    file: /payment-flow/,
    original: '/^(cancelled|failed)$/',
    replacement: '/^(cancelled|failed)/',
    why: 'no other state of a source begins with one of these words',
  },
  {
    file: /payment-flow/,
    original: 'activity.intent?.id',
    replacement: 'activity.intent.id',
    why: 'what has the member has an intent in it',
  },
  {
    file: /payment-flow/,
    original: "'intent' in activity && activity.intent",
    replacement: "'intent' in activity || activity.intent",
    why: 'as above',
  },
  {
    file: /payment-flow/,
    line: 'requires_source',
    original: "view === 'open'",
    replacement: 'true',
    why: 'a session that needs a source is open',
  },
];

/** The entry of a mutant, if it is equivalent. */
export const equivalentOf = ({ file, line, original, replacement }) =>
  EQUIVALENTS.find(
    (known) =>
      known.file.test(file) &&
      line.includes(known.line ?? '') &&
      known.original === original &&
      known.replacement === replacement,
  );
