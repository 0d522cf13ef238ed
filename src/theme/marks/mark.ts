/**
 * A brand mark in a box of 34 by 22: the background, then `[fill, path]` or `[fill, word, size, slant]`, drawn in this order.
 */
export type Mark = readonly [
  ground: string,
  ...(readonly [fill: string, shape: string, size?: number, slant?: string])[],
];
