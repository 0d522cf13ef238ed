import { expect } from '@open-wc/testing';
import { readSession } from '../../../src/domain/read-session.js';
import { silentGateway } from '../../support/harness/gateways.js';
import { drawSummary } from '../../support/harness/session-summary.js';

// What engines know of a currency differs by their age; what a shopper reads must not.
describe('an amount on the screen', () => {
  for (const [currency, amount, digits] of [
    ['HUF', '12345.67', '12,345.67'],
    ['IDR', '150000.50', '150,000.50'],
    ['JPY', '1235', '1,235'],
    ['KWD', '12.345', '12.345'],
    ['CLF', '12.3456', '12.3456'],
    ['USD', '118.01', '118.01'],
  ] as const) {
    it(`of ${amount} ${currency} has the service’s digits in every engine (F-134)`, async () => {
      const answer = { id: 'any', state: 'requires_source', currency, totalAmount: amount };
      const session = readSession({ ...answer, amountRemainingToBeContributed: amount });
      const gateway = {
        ...silentGateway(),
        loadCheckout: () => Promise.resolve({ session: session!, methods: [] }),
      };
      const summary = await drawSummary({ gateway, sessionId: 'any', lang: 'en' });
      await summary.shows('status');
      expect(summary.remaining.replaceAll(/[^\d.,]/g, '')).to.equal(digits);
      expect(summary.remaining).to.match(/^(HUF|IDR|KWD|CLF)\s[\d.,]+$|^[¥$][\d.,]+$/);
    });
  }
});
