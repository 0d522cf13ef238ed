import { safeDocument } from '../../dom/safe-document.js';
import type { DrChallenge } from '../../elements/challenge/challenge.js';
import type { Connection } from '../environment.js';
import { gatewayOf } from '../gateways.js';

/** The dialog in which the shopper's bank asks, over the whole page. */
export interface ChallengeDialog {
  /** Shows the bank's page; settles when there is reason to ask the service: `false`, when the shopper is not asked any more. */
  passed(token: string): Promise<boolean>;
  close(): void;
}

/** @throws When its code cannot be had. */
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
