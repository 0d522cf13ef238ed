/** Replaces third-party scripts, which tests must not fetch: records the requests and simulates their loading. */
export class FakeScripts {
  readonly asked: string[] = [];
  readonly #real = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src')!;
  #arrive: (url: string) => boolean = () => true;

  install(): void {
    this.asked.length = 0;
    const { asked } = this;
    const arrives = (url: string) => this.#arrive(url);
    Object.defineProperty(HTMLScriptElement.prototype, 'src', {
      ...this.#real,
      set(this: HTMLScriptElement, url: unknown) {
        asked.push(String(url));
        const type = arrives(String(url)) ? 'load' : 'error';
        queueMicrotask(() => this.dispatchEvent(new Event(type)));
      },
    });
  }

  /** From now on scripts come where `arrive` says so. */
  comeIf(arrive: (url: string) => boolean): void {
    this.#arrive = arrive;
  }

  restore(): void {
    Object.defineProperty(HTMLScriptElement.prototype, 'src', this.#real);
  }
}
