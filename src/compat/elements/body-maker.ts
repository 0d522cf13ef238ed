import type { ElementBody, ElementNotifier } from './element-body.js';
import type { Connection } from '../environment.js';

/** A function that makes the body of one kind of element. The body dispatches `ready` once it has content. */
export type BodyMaker = (
  connection: Connection,
  options: object,
  notify: ElementNotifier,
) => ElementBody;
