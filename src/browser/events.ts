import type { Reading } from '../domain/reading';

/** What the elements of a page tell each other; every event bubbles. */
export interface Events {
  /**
   * A field settled on a reading; `reading` is undefined when nothing is in it. `pending`: the value came with
   * a link and nobody accepted it; `waits`: a doubt or a stop is not shown yet, as the person still types.
   */
  'field-read': {
    key: string;
    typed: string;
    reading: Reading | undefined;
    pending: boolean;
    waits: boolean;
  };
  'value-copied': { key: string };
}

export function announce<Name extends keyof Events>(from: Element, name: Name, detail: Events[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
}

export function hear<Name extends keyof Events>(
  on: EventTarget,
  name: Name,
  handle: (detail: Events[Name]) => void,
): void {
  on.addEventListener(name, (event) => {
    if (isOurs<Name>(event)) handle(event.detail);
  });
}

function isOurs<Name extends keyof Events>(event: Event): event is CustomEvent<Events[Name]> {
  return event instanceof CustomEvent;
}
