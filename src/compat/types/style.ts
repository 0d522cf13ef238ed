/** CSS properties of an element's style object. */
export interface StyleProperties {
  readonly boxShadow?: string;
  readonly color?: string;
  readonly fontFamily?: string;
  readonly fontSize?: string;
  readonly fontSmoothing?: string;
  readonly fontStyle?: string;
  readonly fontVariant?: string;
  readonly fontWeight?: string;
  readonly height?: string;
  readonly letterSpacing?: string;
  readonly padding?: string;
  readonly paddingBottom?: string;
  readonly paddingLeft?: string;
  readonly paddingRight?: string;
  readonly paddingTop?: string;
  readonly textAlign?: string;
  readonly textDecoration?: string;
  readonly textShadow?: string;
}

/** How one state looks, with the pseudo classes and elements that it can nest. */
export interface StateStyle extends StyleProperties {
  readonly ':hover'?: StyleProperties;
  readonly ':focus'?: StyleProperties;
  readonly '::placeholder'?: StyleProperties;
  readonly '::selection'?: StyleProperties;
  readonly ':-webkit-autofill'?: StyleProperties;
  readonly ':disabled'?: StyleProperties;
}

/** What stands inside the frame, by state; all inherit from `base`. */
export interface ElementStyle {
  readonly base?: StateStyle;
  readonly complete?: StateStyle;
  readonly empty?: StateStyle;
  readonly focus?: StateStyle;
  readonly invalid?: StateStyle;
  readonly webKitAutofill?: StateStyle;
  /** Its other spellings. */
  readonly webkitAutofill?: StateStyle;
  readonly autofill?: StateStyle;
}

/** Class names that the container gets, by state: used as they are written. */
export interface ElementClasses {
  readonly base?: string;
  readonly complete?: string;
  readonly empty?: string;
  readonly focus?: string;
  readonly invalid?: string;
  readonly webkitAutofill?: string;
  /** Its other spellings. */
  readonly webKitAutofill?: string;
  readonly autofill?: string;
}
