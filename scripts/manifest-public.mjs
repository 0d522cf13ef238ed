/**
 * Keeps in the manifest what a page may rely on, in an order that does not depend on the machine:
 * - modules by path (the analyzer takes them as the file system lists them);
 * - no private members;
 * - only the events that the class comments declare (`@fires {Type} name - …`): the analyzer also guesses from
 *   `dispatchEvent(new SomeEvent(argument))` and takes the argument for the event's name.
 */
export const publicManifest = () => ({
  name: 'public-manifest',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { declarations = [] } of modules)
      for (const declaration of declarations) {
        if (declaration.members)
          declaration.members = declaration.members.filter(
            ({ name, privacy }) => privacy !== 'private' && !name.startsWith('#'),
          );
        if (declaration.events)
          declaration.events = declaration.events.filter(
            ({ name, description }) => name && description,
          );
      }
  },
});
