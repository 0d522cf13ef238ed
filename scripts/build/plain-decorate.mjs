/**
 * The compiler's helper for decorators, without `Reflect.decorate`, which no browser has. The kit's decorators modify the class
 * directly (`elements/shared/property`).
 */
export const plainDecorate = () => ({
  name: 'plain-decorate',
  // The compiler imports its helper from this module.
  transform: (_, id) =>
    id.includes('oxc-project') && id.endsWith('helpers/esm/decorate.js')
      ? 'export default (decorators, prototype, name) => decorators.forEach((decorate) => decorate(prototype, name));'
      : undefined,
});
