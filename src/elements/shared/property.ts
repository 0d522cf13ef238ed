import type { ComplexAttributeConverter, PropertyDeclaration, ReactiveElement } from 'lit';

// `void` is the type that TypeScript expects. The returned value is for its helper, which would restore the class's accessor.
type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/**
 * Lit's decorators of the same names for `experimentalDecorators` only. Lit's own also contain the code for standard decorators,
 * which the build does not use.
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options); // the decorated class
    return Object.getOwnPropertyDescriptor(prototype, name);
  };

/** An internal property without an attribute. */
export const state = (): Decorator => property({ state: true, attribute: false });

/** `enabled="creditCard payPal"` as a list: names separated by spaces or commas. */
export const namesList: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => value?.split(/[\s,]+/).filter(Boolean) ?? [],
};
