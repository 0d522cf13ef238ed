// jsdom has no types of its own: as much of it as tests use.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: object);
    readonly window: Window & typeof globalThis;
  }
}
