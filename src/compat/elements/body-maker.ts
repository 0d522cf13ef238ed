import type { ElementBody, ElementTeller } from './element-body.js';
import type { Connection } from '../environment.js';

/** How one kind of element is made. It tells `ready` once there is something to show. */
export type BodyMaker = (
  connection: Connection,
  options: object,
  tell: ElementTeller,
) => ElementBody;
