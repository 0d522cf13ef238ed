/**
 * A global that a script or the platform has set; `undefined` where there is none. A named element is no global:
 * `<form id=DigitalRiver>` and `<iframe name=google>` are found as `window.DigitalRiver` and `window.google`, but never as the
 * window's own.
 *
 * @typeParam Global What it is, where it is: nothing of that is checked.
 */
export const ownGlobal = <Global>(name: string): Global | undefined =>
  Object.hasOwn(globalThis, name)
    ? (Reflect.get(globalThis, name) as Global) // by contract of the caller
    : undefined;
