import type { ComplexAttributeConverter, PropertyDeclaration, ReactiveElement } from 'lit';

//  is what TypeScript wants; what is returned is for its helper, which would put an accessor of the class back.
type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/**
 * Lit's decorators of the same names, in the one form our compiler makes of them: Lit's own bring along the form of the
 * standard, which no browser runs yet. To go with `experimentalDecorators`.
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options); // the decorated class
    return Object.getOwnPropertyDescriptor(prototype, name);
  };

/** A property of the element's own, which no attribute sets. */
export const state = (): Decorator => property({ state: true, attribute: false });

/** `enabled="creditCard payPal"` as a list: names separated by spaces or commas. */
export const namesList: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => value?.split(/[\s,]+/).filter(Boolean) ?? [],
};
