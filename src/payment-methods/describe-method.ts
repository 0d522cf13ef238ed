import type { MethodDescriptor, ReturnUrls, SourceParts } from './method-descriptor.js';

/** A descriptor without what is usual: in the list, not storable, with its owner, with nothing to enter. */
export type MethodSketch = Pick<MethodDescriptor, 'type' | 'category' | 'order' | 'icon'> &
  Partial<MethodDescriptor>;

export const bothUrls = ({ returnUrl, cancelUrl }: ReturnUrls) => ({ returnUrl, cancelUrl });
export const returnOnly = ({ returnUrl }: ReturnUrls) => ({ returnUrl });

/** Fills in what is usual. Methods at a provider get both addresses to come back to. */
export function describeMethod(sketch: MethodSketch): MethodDescriptor {
  const atProvider = sketch.order === 'RTS' || sketch.order === 'STR';
  return {
    provider: 'page',
    place: 'row',
    storable: false,
    sendsOwner: true,
    orderDetails: [],
    inputs: [],
    build: ({ urls }): SourceParts => ({ details: atProvider ? bothUrls(urls) : {} }),
    ...sketch,
  };
}
