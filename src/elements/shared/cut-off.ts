/**
 * The items to show before the shopper opens the whole list: the first ones and the picked one. A list is not cut to hide fewer
 * than three items.
 * @param most The maximum number of items; 0 means no limit.
 */
export const cutOff = <Item>(
  items: readonly Item[],
  most: number,
  isPicked: (item: Item) => boolean,
): readonly Item[] =>
  most > 0 && items.length > most + 2
    ? items.filter((item, index) => index < most || isPicked(item))
    : items;
