// `dr-elements/vue`: types of the tags in Vue templates. Import it once: `import type {} from 'dr-elements/vue'`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Tag, TagTypes } from '../dist/frameworks/tags.js';

type Capitalized<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Capitalized<Rest>}`
  : Capitalize<Name>;

type Listeners<Events> = {
  readonly [Event in keyof Events & string as `on${Capitalized<Event>}`]?:
    ((event: Events[Event]) => void) | undefined;
};

type Own<Name extends Tag> = TagTypes[Name]['attributes'] &
  TagTypes[Name]['properties'] &
  Listeners<TagTypes[Name]['events']>;

/** What a tag takes in a template: attributes, properties (`:options="…"`) and listeners (`@dr-success="…"`). */
export type VueTag<Name extends Tag> = new () => TagTypes[Name]['element'] & {
  /** For templates only: an element has no such property. */
  readonly $props: Own<Name> & Omit<HTMLAttributes, keyof Own<Name>> & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}

export type VueTags = { [Name in Tag]: VueTag<Name> };
