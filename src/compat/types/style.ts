/** CSS properties of an element's style object (protocol 5.2). */
export type StyleProperty =
  | 'boxShadow'
  | 'color'
  | 'fontFamily'
  | 'fontSize'
  | 'fontSmoothing'
  | 'fontStyle'
  | 'fontVariant'
  | 'fontWeight'
  | 'height'
  | 'letterSpacing'
  | 'padding'
  | 'paddingBottom'
  | 'paddingLeft'
  | 'paddingRight'
  | 'paddingTop'
  | 'textAlign'
  | 'textDecoration'
  | 'textShadow';

/** Pseudo classes and elements that a state can nest (protocol 5.2). */
export type StylePseudo =
  ':hover' | ':focus' | '::placeholder' | '::selection' | ':-webkit-autofill' | ':disabled';

/** How one state looks. */
export type StateStyle = Readonly<Partial<Record<StyleProperty, string>>> & {
  readonly [Pseudo in StylePseudo]?: Readonly<Partial<Record<StyleProperty, string>>>;
};

type State = 'base' | 'complete' | 'empty' | 'focus' | 'invalid';

/** What stands inside the frame, by state; all inherit from `base` (protocol 5.2). */
export type ElementStyle = Readonly<
  Partial<Record<State | 'webKitAutofill' | 'webkitAutofill', StateStyle>>
>;

/** Class names that the container gets, by state (protocol 5.2): used as they are written. */
export type ElementClasses = Readonly<
  Partial<Record<State | 'webkitAutofill' | 'webKitAutofill' | 'autofill', string>>
>;
