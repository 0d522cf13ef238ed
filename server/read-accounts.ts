import * as v from 'valibot';
import { secretKeysOf } from '../src/sandbox/accounts.js';
import type { SandboxAccount } from '../src/sandbox/sandbox.js';
import type { Receiver } from './webhooks/dispatcher.js';

const Origin = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && new URL(text).origin === text, 'is not an origin'),
);
const Key = (start: string) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^${start}_[\\w-]{4,200}$`), `does not begin with ${start}_`),
  );

/** Most font files of an account: the card fields wait for them. */
const MOST_FONTS = 4;

const WebUrl = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'is no URL'),
);

/** A family name that needs no quotes in CSS. */
const Font = v.strictObject({
  family: v.pipe(v.string(), v.regex(/^[a-z][a-z\d -]{0,40}$/i, 'is no plain name of a font')),
  weight: v.picklist([100, 200, 300, 400, 500, 600, 700, 800, 900]),
  url: WebUrl,
});

const Accounts = v.pipe(
  v.array(
    v.strictObject({
      publishableKey: Key('pk'),
      secretKey: Key('sk'),
      formerSecretKey: v.exactOptional(Key('sk')),
      expiresAt: v.exactOptional(v.pipe(v.number(), v.integer())),
      allowedOrigins: v.union([v.literal('loopback'), v.array(Origin)]),
      returnOrigins: v.exactOptional(v.union([v.literal('any'), v.array(Origin)])),
      webhook: v.exactOptional(
        v.strictObject({ url: WebUrl, secret: v.pipe(v.string(), v.minLength(16)) }),
      ),
      enabledMethods: v.exactOptional(v.array(v.string())),
      fonts: v.exactOptional(v.pipe(v.array(Font), v.maxLength(MOST_FONTS))),
    }),
  ),
  v.minLength(1, 'has no account'),
  v.check(
    (accounts) =>
      [accounts.map((each) => each.publishableKey), accounts.flatMap(secretKeysOf)].every(
        (keys) => new Set(keys).size === keys.length,
      ),
    'has a key twice',
  ),
);

/** An account and the receiver of its events. */
export interface ServiceAccount extends SandboxAccount {
  readonly webhook?: Receiver;
}

/**
 * The accounts of a JSON file, as `docs/service.md` describes it.
 * @throws {RangeError} Names the invalid member, never its value, which may be a secret key.
 */
export function readAccounts(text: string): readonly ServiceAccount[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RangeError('names a file that is no JSON.'); // the parser's message would quote the file
  }
  const { success, output, issues } = v.safeParse(Accounts, json);
  if (success) return output;
  const [issue] = issues;
  throw new RangeError(`names a file with something wrong at ${v.getDotPath(issue) ?? 'its top'}.`);
}
