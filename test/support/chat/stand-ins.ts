/** What a browser gives and jsdom lacks, or what it cannot be made to refuse. */

const refusal = () => new DOMException('Refused, as some browsers do.', 'SecurityError');

/** Storage in a browser that keeps nothing: every touch throws. */
export const refusingStorage = new Proxy(
  {},
  {
    get: () => {
      throw refusal();
    },
  },
);

/** The part of `crypto` that is left over plain http. */
export const insecureCrypto = { getRandomValues: crypto.getRandomValues.bind(crypto) };

/** A clipboard that fills `copied`, oldest first, or refuses. */
export function clipboardOf(copied: string[], isRefused: boolean) {
  const writeText = (text: string): Promise<unknown> =>
    isRefused ? Promise.reject(refusal()) : Promise.resolve(copied.push(text));
  return { writeText };
}

export type Tell = (entries: { isIntersecting: boolean }[]) => void;

/** An IntersectionObserver that puts what it observes into `observed`, and is driven by hand. */
export function observerOf(observed: Map<Element, Tell>) {
  return class {
    readonly #tell: Tell;
    constructor(tell: Tell) {
      this.#tell = tell;
    }
    observe(element: Element): void {
      observed.set(element, this.#tell);
    }
    disconnect(): void {
      for (const [element, tell] of observed) if (tell === this.#tell) observed.delete(element);
    }
  };
}
