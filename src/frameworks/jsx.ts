// `dr-elements/jsx`: types for using the tags directly in JSX, in React 19 without a wrapper.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tag, TagTypes } from './tags.js';

/** React reserves these names for its own events and passes on neither a property nor a listener: use `ondr-error`. */
type OfReact = 'onError' | 'onCancel';

type Attributes<Name extends Tag> = TagTypes[Name]['attributes'] &
  Omit<TagTypes[Name]['properties'], keyof TagTypes[Name]['attributes'] | OfReact> & {
    [Callback in OfReact & keyof TagTypes[Name]['properties']]?: never;
  };

type Listeners<Events> = {
  readonly [Event in keyof Events & string as `on${Event}`]?:
    ((event: Events[Event]) => void) | undefined;
};

/** The JSX props of a tag: its attributes and properties, and listeners such as `ondr-success` for `dr-success`. */
export type TagProps<Name extends Tag> = Attributes<Name> & Listeners<TagTypes[Name]['events']>;

type ReactTag<Name extends Tag> = TagProps<Name> &
  Omit<
    DetailedHTMLProps<HTMLAttributes<TagTypes[Name]['element']>, TagTypes[Name]['element']>,
    keyof TagProps<Name>
  >;

/** The tags by name, with their JSX props. */
export type ReactTags = { [Name in Tag]: ReactTag<Name> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's types are extended this way
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- all of its members are inherited
    interface IntrinsicElements extends ReactTags {}
  }
}
