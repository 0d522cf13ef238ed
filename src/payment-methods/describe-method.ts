import type { MethodDescriptor, ReturnUrls, SourceParts } from './method-descriptor.js';

/** A descriptor whose defaults may be omitted: in the list, not storable, sends the owner, no inputs. */
export type MethodSketch = Pick<MethodDescriptor, 'type' | 'category' | 'order' | 'icon'> &
  Partial<MethodDescriptor>;

export const bothUrls = ({ returnUrl, cancelUrl }: ReturnUrls) => ({ returnUrl, cancelUrl });
export const returnOnly = ({ returnUrl }: ReturnUrls) => ({ returnUrl });

/** Adds the defaults. Methods with a provider's page get both return URLs. */
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
