import { equalSecrets } from './equal-secrets.js';
import { noSuchSource } from './refusals.js';
import { sessionOfPass } from './session-pass.js';
import type { SessionRow, SourceRow } from './state.js';
import type { Work } from './work.js';

/** @throws {SandboxError} 404 for an unknown source or one of another account. */
export function findSource(work: Work, id: unknown): SourceRow {
  const source = typeof id === 'string' ? work.state.sources.get(id) : undefined;
  if (!source || source.account !== work.account.publishableKey) throw noSuchSource();
  return source;
}

/** Finds a source by id and client secret. @throws {SandboxError} 404 if either is wrong. */
export function openSource(work: Work, id: unknown, clientSecret: unknown): SourceRow {
  const source = findSource(work, id);
  if (!equalSecrets(clientSecret, source.clientSecret)) throw noSuchSource();
  return source;
}

/** A source that a browser may read, and the level of its access. */
export interface OpenedSource {
  readonly source: SourceRow;
  /** Set if a session's pass was given in place of the secret: it gives less access. */
  readonly pass?: { readonly value: string; readonly session: SessionRow };
}

/** Like `openSource`, but accepts the pass of a session for a saved source of its customer. */
export function openWithPass(work: Work, id: unknown, secretOrPass: unknown): OpenedSource {
  const source = findSource(work, id);
  if (equalSecrets(secretOrPass, source.clientSecret)) return { source };
  const session = sessionOfPass(work, source, secretOrPass);
  if (!session) throw noSuchSource();
  return { source, pass: { value: String(secretOrPass), session } };
}
