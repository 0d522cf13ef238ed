import { memberOf } from '../../dom/safe-document.js';
import type { CardFieldName } from '../../fields/field-provider.js';
import type { Connection } from '../environment.js';

/** One mounted element of a card. */
export interface CardMember {
  readonly name: CardFieldName;
  readonly box: HTMLElement;
  /** The name of the group of a card that consists of this element or starts with it. */
  readonly ownGroup: string;
  join(group: string): void;
}

/** The members of each connection. Weak references, because pages discard elements without notice. */
const members = new WeakMap<Connection, Set<WeakRef<CardMember>>>();

function membersOf(connection: Connection): Set<WeakRef<CardMember>> {
  const known = members.get(connection) ?? new Set();
  members.set(connection, known);
  return known;
}

/** Adds an element whose box is in the document. */
export function enterCard(connection: Connection, member: CardMember): void {
  leaveCard(connection, member);
  membersOf(connection).add(new WeakRef(member));
  regroup(connection);
}

/** Removes an element and regroups the others. */
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
 * Groups the mounted elements of one `DigitalRiver` into cards. Each number gets the expiry and the code that share the nearest
 * container with it; of several in the same container, the first one after it. All others are groups of their own, such as
 * the code of a saved card beside the form for a new one.
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

/** A factor that is larger than the number of elements on a page. */
const FAR = 1000;

/** The distance of a member from a number: by nearest common container, then by reading order, starting at the number. */
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

/** The number of containers that both nodes have in common, including shadow roots and their hosts. */
function sharedDepth(one: Node, other: Node): number {
  const around = new Set(containersOf(one));
  return containersOf(other).filter((node) => around.has(node)).length;
}

function containersOf(node: Node): Node[] {
  const around = node instanceof ShadowRoot ? node.host : memberOf(node, 'parentNode');
  return around ? [around, ...containersOf(around)] : [];
}
