// `dr-elements/svelte`: types of the tags in Svelte 4 and 5. Import it once: `import type {} from 'dr-elements/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';
import type { Tag, TagTypes } from '../dist/frameworks/tags.js';

type Listeners<Events> = {
  readonly [Event in keyof Events & string as `on${Event}` | `on:${Event}`]?:
    ((event: Events[Event]) => void) | null | undefined;
};

type Own<Name extends Tag> = TagTypes[Name]['attributes'] &
  TagTypes[Name]['properties'] &
  Listeners<TagTypes[Name]['events']>;

/** What a tag takes in markup: attributes, properties and listeners (`ondr-success={…}`, in Svelte 4 `on:dr-success`). */
export type SvelteTag<Name extends Tag> = Own<Name> &
  Omit<HTMLAttributes<TagTypes[Name]['element']>, keyof Own<Name>>;

export type SvelteTags = { [Name in Tag]: SvelteTag<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
