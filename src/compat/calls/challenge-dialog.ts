import { safeDocument } from '../../dom/safe-document.js';
import type { DrChallenge } from '../../elements/challenge/challenge.js';
import type { Connection } from '../environment.js';
import { gatewayOf } from '../gateways.js';

/** The modal dialog with the bank's challenge. */
export interface ChallengeDialog {
  /** Shows the bank's page. Resolves to `true` when the service should be queried, to `false` when the challenge has ended. */
  passed(token: string): Promise<boolean>;
  close(): void;
}

/** Opens the dialog. @throws If its code cannot be loaded. */
export async function openChallengeDialog(connection: Connection): Promise<ChallengeDialog> {
  await import('../../elements/challenge/define.js');
  const element: DrChallenge = safeDocument.createElement('dr-challenge');
  element.locale = connection.locale;
  const { challenges } = gatewayOf(connection);
  if (challenges) element.provider = challenges;
  return {
    passed: (token) =>
      new Promise((resolve) => {
        element.addEventListener('dr-challenge-hint', () => resolve(true), { once: true });
        element.addEventListener('dr-challenge-end', () => resolve(false), { once: true });
        element.token = token;
        if (!element.isConnected) safeDocument.body.append(element);
      }),
    close: () => element.remove(),
  };
}
