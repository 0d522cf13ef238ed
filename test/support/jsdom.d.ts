// jsdom has no types; these cover the parts that tests use.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: object);
    readonly window: Window & typeof globalThis;
  }
}
