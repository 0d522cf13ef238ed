/** Whether it can be an id at all, and stand in a path (F-061). */
export const isId = (id: unknown): id is string =>
  typeof id === 'string' && /^[\w-]{1,128}$/.test(id);
