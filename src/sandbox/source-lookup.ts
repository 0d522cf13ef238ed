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

/** As a browser finds it: with its secret, or not at all. */
export function openSource(work: Work, id: unknown, clientSecret: unknown): SourceRow {
  const source = findSource(work, id);
  if (!equalSecrets(clientSecret, source.clientSecret)) throw noSuchSource();
  return source;
}

/** A source that a browser has opened, and with what. */
export interface OpenedSource {
  readonly source: SourceRow;
  /** Set where a session's pass stood in for the secret: it opens less. */
  readonly pass?: { readonly value: string; readonly session: SessionRow };
}

/** As `openSource`; a saved source also with the pass that its customer's session gives out. */
export function openWithPass(work: Work, id: unknown, secretOrPass: unknown): OpenedSource {
  const source = findSource(work, id);
  if (equalSecrets(secretOrPass, source.clientSecret)) return { source };
  const session = sessionOfPass(work, source, secretOrPass);
  if (!session) throw noSuchSource();
  return { source, pass: { value: String(secretOrPass), session } };
}
