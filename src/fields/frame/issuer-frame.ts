/** The names of the frames, which are the targets of forms. There is one frame of each name in the document. */
type IssuerFrameName = 'fingerprint' | 'challenge';

interface IssuerPage {
  /** The issuer's page that the form is sent to. There is no list of issuers' hosts. */
  readonly url: string;
  /** The name of the form's only field; `value` is its value. */
  readonly field: 'threeDSMethodData' | 'creq';
  readonly data: Readonly<Record<string, string>>;
  /** The path on this origin to which the issuer redirects the frame at the end. */
  readonly notified: string;
  /** Called when a page of the issuer has loaded. */
  readonly onPage: () => void;
  /** Called when the issuer reports its end, which is not proof of the outcome. */
  readonly onNotified: () => void;
}

/**
 * Opens an issuer's page in a frame, with a form as EMV 3-D Secure requires. The sandbox allows what banks' pages need
 * (scripts, forms, their own cookies, a new window), but no navigation of the embedding page (ARC-11).
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

/** The path of the frame's document: `undefined` at another origin, empty before the first navigation. */
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
