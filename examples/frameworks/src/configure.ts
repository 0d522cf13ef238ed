import 'dr-elements/define';
import { configure, type SuccessEvent } from 'dr-elements';

// The session id comes from your back end; here the test puts it into the URL.
const query = new URLSearchParams(location.search);
export const sessionId = query.get('session') ?? '';
configure({ key: 'pk_sandbox', serviceUrl: query.get('service') ?? 'http://127.0.0.1:8787' });

/** An object, which cannot be an attribute and is set as a property. */
export const methodConfiguration = { disabledPaymentMethods: ['klarna'] };

/** The back end attaches the source to the checkout. */
export const attach = (event: SuccessEvent) =>
  event.waitUntil(
    fetch('/attach', {
      method: 'POST',
      body: JSON.stringify({ sourceId: event.detail.source.id }),
    }),
  );
