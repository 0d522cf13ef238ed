/** Names of the frames, as the targets of forms. One of each in the document. */
type IssuerFrameName = 'fingerprint' | 'challenge';

interface IssuerPage {
  /** The page that the form is sent to; the hosts of issuers cannot be listed. */
  readonly url: string;
  /** The one field of the form, and what it says. */
  readonly field: 'threeDSMethodData' | 'creq';
  readonly data: Readonly<Record<string, string>>;
  /** The path of ours to which the issuer sends the frame when it is through. */
  readonly notified: string;
  /** A page of the issuer's stands. */
  readonly onPage: () => void;
  /** The issuer is through, or says so. */
  readonly onNotified: () => void;
}

/**
 * A frame with an issuer's page in it, entered by a form as EMV 3-D Secure wants it. Sandboxed without a way to the page
 * around it (ARC-11); what it needs to be a bank's page, scripts, forms, its own cookies, a new window, it has.
 */
export function openIssuerFrame(name: IssuerFrameName, page: IssuerPage): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  );
  frame.allow = 'payment *; publickey-credentials-get *; publickey-credentials-create *';
  frame.referrerPolicy = 'strict-origin';
  frame.addEventListener('load', () => {
    const path = pathOf(frame);
    if (path === page.notified) page.onNotified();
    else if (path !== '') page.onPage();
  });
  if (name === 'fingerprint') frame.hidden = true;
  document.body.append(frame);
  send(frame.name, page);
  return frame;
}

/** Where the frame is: `undefined` at another origin, empty before it is anywhere. */
function pathOf({ contentWindow }: HTMLIFrameElement): string | undefined {
  try {
    const { protocol, pathname = '' } = contentWindow?.location ?? {};
    return protocol === 'about:' ? '' : pathname;
  } catch {
    return undefined;
  }
}

function send(target: string, { url, field, data }: IssuerPage): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = url;
  form.target = target;
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = field;
  input.value = btoa(JSON.stringify(data))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  form.append(input);
  document.body.append(form);
  form.submit();
  form.remove();
}
