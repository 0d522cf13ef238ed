import {
  createElement,
  forwardRef,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type PropsWithoutRef,
  type RefAttributes,
} from 'react';
import { MEMBERS, type Tag, type TagTypes } from './tags.js';

type Capitalized<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Capitalized<Rest>}`
  : Capitalize<Name>;

/** The name of a listener property: `onDrSuccess` for `dr-success`. */
export type ListenerName<Event extends string> = `on${Capitalized<Event>}`;

type Listeners<Events> = {
  readonly [Name in keyof Events & string as ListenerName<Name>]?:
    ((event: Events[Name]) => void) | undefined;
};

type OwnProps<Name extends Tag> = TagTypes[Name]['properties'] &
  Listeners<TagTypes[Name]['events']>;

/** The props: the element's properties, a listener for each event, and the attributes of every HTML element. */
export type ComponentProps<Name extends Tag> = OwnProps<Name> &
  Omit<HTMLAttributes<TagTypes[Name]['element']>, keyof OwnProps<Name>>;

/** The React component of a tag. Its `ref` is the element. */
export type TagComponent<Name extends Tag> = ForwardRefExoticComponent<
  PropsWithoutRef<ComponentProps<Name>> & RefAttributes<TagTypes[Name]['element']>
>;

/** `useLayoutEffect`, except on a server, where it would cause a warning. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const listenerName = (event: string): string =>
  `on${event
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

type Values = Readonly<Record<string, unknown>>;

/**
 * Creates a React component for a tag, for React 18 and 19. React 18 sets only attributes and does not listen to custom
 * events, so the component sets properties and adds listeners itself. The tag is registered when the component is first
 * rendered in a browser, so that an app contains only the code of the components it uses.
 */
export function createComponent<Name extends Tag>(
  tag: Name,
  elementClass: CustomElementConstructor,
): TagComponent<Name> {
  const { properties, events } = MEMBERS[tag];
  const listeners = new Map(events.map((event) => [listenerName(event), event]));

  const Component = forwardRef<HTMLElement, Values>((props, forwarded) => {
    if (typeof document !== 'undefined' && !customElements.get(tag))
      customElements.define(tag, elementClass);

    const element = useRef<HTMLElement | null>(null);
    const ref = useCallback(
      (found: HTMLElement | null) => {
        element.current = found;
        if (typeof forwarded === 'function') forwarded(found);
        else if (forwarded) forwarded.current = found;
      },
      [forwarded],
    );

    useProperties(element, properties, props);
    useListeners(element, listeners, props);

    const rest = Object.entries(props).filter(
      ([name]) => !properties.includes(name) && !listeners.has(name),
    );
    const { className, ...html } = Object.fromEntries(rest);
    // React 18 sets `classname` on a custom element; React 19 sets the text "undefined" when it is removed.
    return createElement(tag, {
      ...html,
      ...(className !== undefined && { class: className }),
      ref,
    });
  });
  Component.displayName = elementClass.name;
  return Component; // its props are read by name, which cannot be typed
}

type ElementRef = { readonly current: HTMLElement | null };

/** Sets the changed properties. A property that is no longer given is reset to its initial value. */
function useProperties(element: ElementRef, names: readonly string[], props: Values): void {
  const given = useRef<Record<string, unknown>>({});
  const before = useRef<Record<string, unknown>>({});
  useBeforePaint(() => {
    const { current } = element;
    if (!current) return;
    for (const name of names) {
      const [value, last] = [props[name], given.current[name]];
      if (Object.is(value, last)) continue;
      if (last === undefined) before.current[name] = Reflect.get(current, name);
      Reflect.set(current, name, value === undefined ? before.current[name] : value);
      given.current[name] = value;
    }
  });
}

/** Adds one listener per event that calls the latest function, so that a new function needs no new listener. */
function useListeners(
  element: ElementRef,
  events: ReadonlyMap<string, string>,
  props: Values,
): void {
  const newest = useRef(props);
  const heard = [...events].filter(([name]) => typeof props[name] === 'function');
  useBeforePaint(() => {
    newest.current = props;
  });
  useBeforePaint(() => {
    const { current } = element;
    const unsubscribe = new AbortController();
    for (const [name, event] of heard)
      current?.addEventListener(
        event,
        (dispatched) => {
          const listener = newest.current[name];
          if (typeof listener === 'function') Reflect.apply(listener, undefined, [dispatched]);
        },
        { signal: unsubscribe.signal },
      );
    return () => unsubscribe.abort();
  }, [heard.map(([, event]) => event).join(' ')]);
}
