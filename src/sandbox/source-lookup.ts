import { noSuchSource } from './refusals.js';
import type { SourceRow } from './state.js';
import type { Work } from './work.js';

/** @throws {SandboxError} 404 for what is unknown or somebody else's. */
export function findSource(work: Work, id: unknown): SourceRow {
  const source = typeof id === 'string' ? work.state.sources.get(id) : undefined;
  if (!source || source.account !== work.account.publishableKey) throw noSuchSource();
  return source;
}

/** As a browser finds it: with its secret, or not at all. */
export function openSource(work: Work, id: unknown, clientSecret: unknown): SourceRow {
  const source = findSource(work, id);
  if (clientSecret !== source.clientSecret) throw noSuchSource();
  return source;
}
