/** The CSS properties of an element's style object. */
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

/** The style of one state, with nested pseudo classes and pseudo elements. */
export interface StateStyle extends StyleProperties {
  readonly ':hover'?: StyleProperties;
  readonly ':focus'?: StyleProperties;
  readonly '::placeholder'?: StyleProperties;
  readonly '::selection'?: StyleProperties;
  readonly ':-webkit-autofill'?: StyleProperties;
  readonly ':disabled'?: StyleProperties;
}

/** The style of the input inside the frame, by state. All states inherit from `base`. */
export interface ElementStyle {
  readonly base?: StateStyle;
  readonly complete?: StateStyle;
  readonly empty?: StateStyle;
  readonly focus?: StateStyle;
  readonly invalid?: StateStyle;
  readonly webKitAutofill?: StateStyle;
  /** Another accepted spelling of `webKitAutofill`, as is `autofill`. */
  readonly webkitAutofill?: StateStyle;
  readonly autofill?: StateStyle;
}

/** The class names of the container by state, used exactly as given. */
export interface ElementClasses {
  readonly base?: string;
  readonly complete?: string;
  readonly empty?: string;
  readonly focus?: string;
  readonly invalid?: string;
  readonly webkitAutofill?: string;
  /** Another accepted spelling of `webkitAutofill`, as is `autofill`. */
  readonly webKitAutofill?: string;
  readonly autofill?: string;
}
