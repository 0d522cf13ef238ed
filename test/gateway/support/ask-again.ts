import type { Sandbox } from '../../../src/sandbox/sandbox.js';
import type { PaymentGateway } from '../../../src/gateway/payment-gateway.js';
import type { GatewayHarness } from '../contract.js';

/** Authenticates with an adapter that returns challenges: sends the issuer a password, then asks the service again. */
export const askAgain =
  (gateway: PaymentGateway, sandbox: Sandbox): GatewayHarness['authenticate'] =>
  async (request, passwords) => {
    const ask = () => gateway.authenticateSource(request, { signal: new AbortController().signal });
    const answers = [await ask()];
    for (const password of passwords) {
      const answer = answers.at(-1);
      if (answer?.status !== 'challenge') break;
      sandbox.decideRedirect(answer.token, 'approve', { password });
      answers.push(await ask());
    }
    return answers;
  };
