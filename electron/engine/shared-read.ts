/**
 * A read that several callers share as long as nothing changed since it began.
 *
 * `invalidate` makes the next caller read anew; a read that was under way then still answers those
 * who asked for it, and is not reported as the newest state.
 */
export class SharedRead<T> {
  readonly #read: () => Promise<T>;
  readonly #onFresh: (value: T) => void;
  #pending: Promise<T> | undefined;

  constructor(read: () => Promise<T>, onFresh: (value: T) => void = () => undefined) {
    this.#read = read;
    this.#onFresh = onFresh;
  }

  read(): Promise<T> {
    if (this.#pending) return this.#pending;
    const reading = this.#read().then((value) => {
      if (this.#pending === reading) {
        this.#pending = undefined;
        this.#onFresh(value);
      }
      return value;
    });
    this.#pending = reading;
    return reading;
  }

  invalidate(): void {
    this.#pending = undefined;
  }
}
