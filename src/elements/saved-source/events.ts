import type { SavedSource } from '../../domain/saved-sources.js';
import { WaitUntilEvent } from '../shared/wait-until-event.js';

interface SavedSourceDetail {
  /** The saved source. */
  readonly source: SavedSource;
}

const asking = (source: SavedSource): CustomEventInit<SavedSourceDetail> => ({
  detail: { source },
  bubbles: true,
  composed: true,
  cancelable: true,
});

/**
 * The customer has confirmed the removal of a saved source. Your back end removes it: pass the promise of that request to
 * `waitUntil`. Cancel the event to keep the source.
 */
export class SavedSourceRemoveEvent extends WaitUntilEvent<SavedSourceDetail> {
  static readonly type = 'dr-saved-source-remove';

  constructor(source: SavedSource) {
    super(SavedSourceRemoveEvent.type, asking(source));
  }
}

/**
 * The customer makes a saved source the default. Your back end sets `defaultSourceId`: pass the promise of that request to
 * `waitUntil`. Cancel the event to keep the default.
 */
export class SavedSourceDefaultEvent extends WaitUntilEvent<SavedSourceDetail> {
  static readonly type = 'dr-saved-source-default';

  constructor(source: SavedSource) {
    super(SavedSourceDefaultEvent.type, asking(source));
  }
}

/** A saved source has changed at the service and has to be read again. `message` is for screen readers. */
export class SavedSourceChangeEvent extends CustomEvent<{ readonly message: string }> {
  static readonly type = 'dr-saved-source-change';

  constructor(message: string) {
    super(SavedSourceChangeEvent.type, { detail: { message } });
  }
}

/** The state of the security code has changed. The event never contains its value. */
export class CodeChangeEvent extends CustomEvent<null> {
  static readonly type = 'dr-code-change';

  constructor() {
    super(CodeChangeEvent.type);
  }
}

/** The shopper pressed Enter inside the security code. */
export class CodeEnterEvent extends CustomEvent<null> {
  static readonly type = 'dr-code-enter';

  constructor() {
    super(CodeEnterEvent.type);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dr-saved-source-remove': SavedSourceRemoveEvent;
    'dr-saved-source-default': SavedSourceDefaultEvent;
    'dr-saved-source-change': SavedSourceChangeEvent;
    'dr-code-change': CodeChangeEvent;
    'dr-code-enter': CodeEnterEvent;
  }
}
