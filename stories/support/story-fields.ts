import { toWirePrecondition } from '../../src/domain/amount-precondition.js';
import { readAuthentication } from '../../src/domain/authentication.js';
import { PaymentError } from '../../src/domain/payment-error.js';
import type { CardFields, CardSubmission, FieldProvider } from '../../src/fields/field-provider.js';
import { frameFields } from '../../src/fields/host/frame-fields.js';
import type { Caller, JsonObject, Sandbox } from '../../src/sandbox/sandbox.js';
import {
  adoptStorySource,
  STORY_FRAME,
  storyFramesUrl,
  type StorySource,
} from './card-frame/story-source.js';

// The contract's test cards by brand: the sandbox in the page creates a source from one of these, because the typed number
// stays in the frame.
const TEST_CARDS: Readonly<Record<string, string>> = {
  amex: '343456789012341',
  dinersclub: '30345678901235',
  discover: '6011987698769876',
  jcb: '3528987698769879',
  mastercard: '5466160000000008',
  unionpay: '6226220000000009',
  visa: '4444222233331111',
};

/** Card fields in a real frame of another site. The sandbox in the page stores the frame's simulated sources. */
export function storyFields(sandbox: Sandbox, caller: Caller): FieldProvider {
  const frames = frameFields({ framesUrl: storyFramesUrl(), ...STORY_FRAME });
  const take = (
    card: StorySource,
    { idempotencyKey, precondition, ...submission }: CardSubmission,
  ) => {
    const body = structuredClone({
      ...submission,
      ...(precondition && { precondition: toWirePrecondition(precondition) }),
      type: 'creditCard',
      creditCard: {
        number: TEST_CARDS[card.brand] ?? TEST_CARDS['visa'],
        expirationMonth: card.expirationMonth,
        expirationYear: card.expirationYear,
        cvv: card.brand === 'amex' ? '1234' : '123',
      },
    });
    return sandbox.createSource(caller, body, { idempotencyKey });
  };
  return {
    mountCard(container, options, listener): CardFields {
      const card = frames.mountCard(container, options, listener);
      return {
        ready: card.ready,
        get state() {
          return card.state;
        },
        update: (changes) => card.update(changes),
        focus: (target) => card.focus(target),
        clear: () => card.clear(),
        validate: () => card.validate(),
        async submit(submission, signal) {
          const result = await card.submit(submission, signal);
          const told = adoptStorySource(result.sourceId);
          if (!told) return result;
          const source: JsonObject = take(told, submission);
          return { sourceId: String(source['id']), clientSecret: String(source['clientSecret']) };
        },
        destroy: () => card.destroy(),
      };
    },
    mountSecurityCode(container, options, listener) {
      // optional in the port, but `frameFields` has it
      const field = frames.mountSecurityCode?.(container, options, listener);
      if (!field) throw new PaymentError('frame-unavailable');
      return {
        ready: field.ready,
        get state() {
          return field.state;
        },
        update: (changes) => field.update(changes),
        focus: () => field.focus(),
        blur: () => field.blur(),
        clear: () => field.clear(),
        validate: () => field.validate(),
        async authenticate(authentication, signal) {
          await field.authenticate(authentication, signal);
          const { clientSecret: sourceClientSecret, ...rest } = authentication;
          return readAuthentication(
            sandbox.authenticateSource(caller, { ...rest, sourceClientSecret }),
          );
        },
        destroy: () => field.destroy(),
      };
    },
  };
}
