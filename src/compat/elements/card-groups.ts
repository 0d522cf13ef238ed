import { memberOf } from '../../dom/safe-document.js';
import type { CardFieldName } from '../../fields/field-provider.js';
import type { Connection } from '../environment.js';

/** One mounted element of a card. */
export interface CardMember {
  readonly name: CardFieldName;
  readonly box: HTMLElement;
  /** Of a card that is this element alone, or begins with it. */
  readonly ownGroup: string;
  join(group: string): void;
}

/** Weakly: what a page throws away without a word must not be kept. */
const members = new WeakMap<Connection, Set<WeakRef<CardMember>>>();

function membersOf(connection: Connection): Set<WeakRef<CardMember>> {
  const known = members.get(connection) ?? new Set();
  members.set(connection, known);
  return known;
}

/** Must be called when its box is on the page. */
export function enterCard(connection: Connection, member: CardMember): void {
  leaveCard(connection, member);
  membersOf(connection).add(new WeakRef(member));
  regroup(connection);
}

/** The fields that are left belong to no card. */
export function leaveCard(connection: Connection, member: CardMember): void {
  const known = membersOf(connection);
  for (const one of known) {
    const there = one.deref();
    if (!there || there === member) known.delete(one);
  }
  member.join(member.ownGroup);
  regroup(connection);
}

/**
 * Makes cards of the mounted elements of one `DigitalRiver`: each number has the expiry and the code
 * that share the nearest container with it; of several in the same container, the first one after it. All others stand
 * alone: the code of a saved card beside the form for a new one.
 */
function regroup(connection: Connection): void {
  const shown = [...membersOf(connection)]
    .flatMap((one) => one.deref() ?? [])
    .filter(({ box }) => box.isConnected)
    .sort((one, other) => (isBefore(one.box, other.box) ? -1 : 1));
  const numbers = shown.filter(({ name }) => name === 'number');
  const alone = new Set(shown);
  for (const number of numbers) {
    for (const name of ['expiration', 'securityCode']) {
      const near = (one: CardMember): boolean =>
        one.name === name && nearest(numbers, (other) => distance(shown, other, one)) === number;
      const one = nearest(shown.filter(near), (other) => distance(shown, number, other));
      one?.join(number.ownGroup);
      if (one) alone.delete(one);
    }
  }
  for (const member of alone) member.join(member.ownGroup);
}

/** More than the elements of a page. */
const FAR = 1000;

/** How far a member is from a number: by their nearest common container first, then in reading order, from the number on. */
function distance(shown: readonly CardMember[], number: CardMember, member: CardMember): number {
  const gap = shown.indexOf(member) - shown.indexOf(number);
  return (gap < 0 ? FAR - gap : gap) - 2 * FAR * sharedDepth(number.box, member.box);
}

const nearest = (
  among: readonly CardMember[],
  distanceTo: (member: CardMember) => number,
): CardMember | undefined =>
  [...among].sort((one, other) => distanceTo(one) - distanceTo(other))[0];

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Of how many containers both are in, shadow roots and their hosts among them. */
function sharedDepth(one: Node, other: Node): number {
  const around = new Set(containersOf(one));
  return containersOf(other).filter((node) => around.has(node)).length;
}

function containersOf(node: Node): Node[] {
  const around = node instanceof ShadowRoot ? node.host : memberOf(node, 'parentNode');
  return around ? [around, ...containersOf(around)] : [];
}
