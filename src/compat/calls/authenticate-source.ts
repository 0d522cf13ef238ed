import { fieldsOf, present, textOf } from '../../domain/json-reader.js';
import { normalizeSessionId } from '../../domain/normalize-submission.js';
import { toPaymentError } from '../../domain/payment-error.js';
import { isId } from '../../domain/ids.js';
import type { ElementBody } from '../elements/element-body.js';
import type { Connection } from '../environment.js';
import { failure, noNetwork } from '../failures.js';
import type { AuthenticationData, AuthenticationResult } from '../types/source.js';
import { askService } from './ask-service.js';
import type { ChallengeDialog } from './challenge-dialog.js';
import { toDrError } from './dr-error.js';
import { normalizeSecret, normalizing } from './normalize-data.js';

/** The maximum number of times that the issuer's page may report its end in one call. */
const ROUNDS = 10;

/** Runs strong customer authentication. The library shows the challenge. */
export async function authenticateSource(
  connection: Connection,
  data: AuthenticationData,
  body: ElementBody | undefined,
): Promise<AuthenticationResult> {
  const given = data ?? ({} as AuthenticationData); // pages pass on what they do not have; the id is checked
  const { sourceId, sourceClientSecret, returnUrl = globalThis.location?.href } = given;
  if (!isId(sourceId)) {
    const error = failure('not_found', 'source_not_found', 'No such source.');
    return { status: 'failed', error };
  }
  const { data: sessionId, error: invalid } = await normalizing(connection.locale, () =>
    normalizeSessionId(given.sessionId),
  );
  if (invalid) return { status: 'failed', error: invalid };
  const ask = () =>
    askService(connection, {
      path: `sources/${sourceId}/authenticate`,
      headers: { 'DR-Source-Secret': String(sourceClientSecret) },
      body: present({ sessionId, returnUrl }),
    });
  /** Requests authentication from within the frame, with the security code of the mounted field. */
  const askInFrame = async () => {
    const secret = await normalizeSecret(
      sourceClientSecret,
      'sourceClientSecret',
      connection.locale,
    );
    if (secret.error) return { error: secret.error };
    const authentication = { ...present({ sessionId }), sourceId, clientSecret: secret.data };
    try {
      const answer: unknown = await body?.field?.authenticate(
        authentication,
        new AbortController().signal,
      );
      return { answer };
    } catch (reason) {
      return { error: await toDrError(toPaymentError(reason), connection.locale) };
    }
  };
  let dialog: ChallengeDialog | undefined;
  let isOver = false;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const { answer, error } = await (round === 0 && body?.field ? askInFrame() : ask());
      if (error) return { status: 'failed', error };
      const { status, challengeToken, token = challengeToken } = fieldsOf(answer);
      if (status === 'complete' || status === 'authentication_not_required') return { status };
      // Like other clients, treats a missing status as a failure.
      const opens = textOf(token);
      if (status !== 'challenge' || !opens || isOver) break;
      const { openChallengeDialog } = await import('./challenge-dialog.js');
      dialog ??= await openChallengeDialog(connection);
      // The report of the issuer's page may have been lost: the service's answer decides.
      isOver = !(await dialog.passed(opens));
    }
  } catch {
    return { status: 'failed', error: noNetwork() }; // the dialog's code could not be had
  } finally {
    dialog?.close();
  }
  return { status: 'failed' };
}
