/**
 * The items to show before the shopper asks for all: the first ones, and the picked one. No list is cut for the sake of two.
 * @param most 0 is no limit.
 */
export const cutOff = <Item>(
  items: readonly Item[],
  most: number,
  isPicked: (item: Item) => boolean,
): readonly Item[] =>
  most > 0 && items.length > most + 2
    ? items.filter((item, index) => index < most || isPicked(item))
    : items;
