// `dr-elements/jsx`: types of the tags where they are written in JSX as they are, in React 19 without a wrapper.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tag, TagTypes } from './tags.js';

/** React has events of its own by these names, and hands neither a property nor a listener on: write `ondr-error`. */
type OfReact = 'onError' | 'onCancel';

type Attributes<Name extends Tag> = TagTypes[Name]['attributes'] &
  Omit<TagTypes[Name]['properties'], keyof TagTypes[Name]['attributes'] | OfReact> & {
    [Callback in OfReact & keyof TagTypes[Name]['properties']]?: never;
  };

type Listeners<Events> = {
  readonly [Event in keyof Events & string as `on${Event}`]?:
    ((event: Events[Event]) => void) | undefined;
};

/** What a tag takes in JSX: its attributes and properties, and `ondr-success` for `dr-success`. */
export type TagProps<Name extends Tag> = Attributes<Name> & Listeners<TagTypes[Name]['events']>;

type ReactTag<Name extends Tag> = TagProps<Name> &
  Omit<
    DetailedHTMLProps<HTMLAttributes<TagTypes[Name]['element']>, TagTypes[Name]['element']>,
    keyof TagProps<Name>
  >;

/** The tags as React's JSX has them. */
export type ReactTags = { [Name in Tag]: ReactTag<Name> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the way React's types are extended
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- all of its members come from ours
    interface IntrinsicElements extends ReactTags {}
  }
}
