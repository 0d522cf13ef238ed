import { readAuthentication } from '../../domain/authentication.js';
import type { Outcome, SourceAuthentication } from '../protocol.js';
import { askService } from './service-request.js';

/** Requests authentication of a source with the security code in the form. Never rejects. */
export type Authenticate = (
  cvv: string,
  authentication: SourceAuthentication,
  signal: AbortSignal,
) => Promise<Outcome>;

/** @param sources The URL of the service's sources, with the publishable key. */
export const serviceAuthenticator =
  (sources: URL): Authenticate =>
  (cvv, { sourceId, clientSecret, ...rest }, signal) => {
    const url = new URL(sources);
    url.pathname += `/${encodeURIComponent(sourceId)}/authenticate`;
    return askService(
      {
        url: url.href,
        headers: { 'Dr-Source-Secret': clientSecret },
        body: { ...rest, creditCard: { cvv } },
        read: readAuthentication,
      },
      signal,
    );
  };
