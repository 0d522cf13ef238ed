import { safeDocument } from '../../dom/safe-document.js';

/**
 * An empty frame of the service in the page's own tree. Frames in shadow roots are on no list that other frames can read;
 * here, in a document of their own origin, those of one card find each other. The page sees nothing of it.
 *
 * @param cardUrl Where the card page is; it does nothing until it is greeted, and this one never is.
 * @returns The way in, which returns the way out. The last one to leave takes the frame away.
 */
export function meetingPlace(cardUrl: () => URL): () => () => void {
  let frame: HTMLIFrameElement | undefined;
  let guests = 0;
  const open = (): HTMLIFrameElement | undefined => {
    const opened = safeDocument.createElement('iframe');
    try {
      opened.src = cardUrl().href;
    } catch {
      return undefined; // the field says why
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
