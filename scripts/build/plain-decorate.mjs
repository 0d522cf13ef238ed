/**
 * What the compiler puts in for decorators, without what no browser has (`Reflect.decorate`). Ours say what they have to
 * say to the class themselves (`elements/shared/property`).
 */
export const plainDecorate = () => ({
  name: 'plain-decorate',
  // The compiler loads its helper itself.
  transform: (_, id) =>
    id.includes('oxc-project') && id.endsWith('helpers/esm/decorate.js')
      ? 'export default (decorators, prototype, name) => decorators.forEach((decorate) => decorate(prototype, name));'
      : undefined,
});
