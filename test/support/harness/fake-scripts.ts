/** Scripts of others, which tests must not fetch: says what was asked for, and pretends that it came. */
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
