// The script of the document around issuers' pages. The service serves the document with the same data as the card page,
// answers `challenge/steps` beside it, and makes issuers return to `challenge/done`.
import { startChallengeFrame } from './start-challenge-frame.js';

const read = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

startChallengeFrame({
  allowedOrigins: read('dr-allowed-origins').split(/\s+/).filter(Boolean),
  key: read('dr-key'),
  steps: new URL('challenge/steps', location.href),
  notified: new URL('challenge/done', location.href),
});
