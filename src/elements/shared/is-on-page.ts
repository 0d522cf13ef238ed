/**
 * Whether an element may be drawn. One that has left the page keeps its nodes as they are until it is back: nobody sees what
 * is drawn there, and it would have to be drawn again.
 */
export const isOnPage = (element: Element): boolean => element.isConnected;
