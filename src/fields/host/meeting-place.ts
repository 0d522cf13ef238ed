import { safeDocument } from '../../dom/safe-document.js';

/**
 * An empty frame of the service outside of shadow trees. Frames cannot enumerate frames in shadow roots, so the frames of one
 * card find each other through this document of their own origin. The page has no access to it.
 *
 * @param cardUrl Returns the URL of the card page. The page is inactive without a handshake, which this frame never gets.
 * @returns A function that enters the meeting place and returns a function to leave it. The last one to leave removes the frame.
 */
export function meetingPlace(cardUrl: () => URL): () => () => void {
  let frame: HTMLIFrameElement | undefined;
  let guests = 0;
  const open = (): HTMLIFrameElement | undefined => {
    const opened = safeDocument.createElement('iframe');
    try {
      opened.src = cardUrl().href;
    } catch {
      return undefined; // the field reports the error
    }
    opened.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    opened.referrerPolicy = 'strict-origin';
    opened.hidden = true;
    safeDocument.body.append(opened);
    return opened;
  };
  return () => {
    guests++;
    frame ??= open();
    let isIn = true;
    return () => {
      if (isIn) guests--;
      isIn = false;
      if (guests) return;
      frame?.remove();
      frame = undefined;
    };
  };
}
