import type { Reading } from '../domain/fields/reading';
import type { Origin } from '../domain/guide/setup';

/** What the elements of a page tell each other; every event bubbles. */
export interface Events {
  /**
   * A field settled on a reading; `reading` is undefined when nothing is in it. `pending`: the value came with
   * a link and nobody accepted it, so there is no reading either; `waits`: a doubt or a stop is not shown yet, as
   * the person still types, or has just emptied the control by hand; `origin`: where the value comes from that
   * nobody typed.
   */
  'field-read': {
    key: string;
    typed: string;
    reading: Reading | undefined;
    pending: boolean;
    waits: boolean;
    origin?: Origin;
  };
  /** What a link brought to a field is of no use; the field is blank again. */
  'link-refused': { key: string; problem: 'malformed' | 'secret' };
  /** What a field shows changed by what is in another; its value may have become unusable, or usable. */
  'field-crossed': { key: string };
  'value-copied': { key: string };
  /** What is kept of a guide, named by its id, was changed by something else than one of its fields. */
  'kept-changed': { guide: string };
  /** Pixels: the heights of a component and of the page in it, as the reader works them out. */
  'heights-chosen': { component: number; page: number };
  /** A pair was made here; undefined when it was dropped before its private half was stored. */
  'pair-made': { publicKey: string | undefined };
  /** The private half was saved, and can be exported no more. */
  'key-stored': { fingerprint: string };
  /** The tools of this page share another key from now on, or none. */
  'active-key': { key: ActiveKey | undefined };
  /** The times of the token that was read here, in seconds; all undefined when there is none any more. */
  'token-read': { life: number | undefined; issued: number | undefined; expires: number | undefined };
  /** What the page may still need was fetched. `whole`: all of it came, and the page works without a network. */
  'loaded-ahead': { whole: boolean };
  /** The names of another time are to be shown in the guide. */
  'edition-chosen': { edition: string };
  /** A token was made here, and is to be read. */
  'token-made': { token: string };
}

/** The key that the tools of a page share: made here or read here. It is gone when the page is left. */
export interface ActiveKey {
  readonly origin: 'made' | 'read';
  /** One line of base64, SubjectPublicKeyInfo. */
  readonly publicKey: string;
  /** "RSA public key, 2048 bits" */
  readonly words: string;
  /** 32 pairs of hex digits with colons; missing where the browser gives no WebCrypto. */
  readonly fingerprint?: string;
  /** Where the pair was made here: gives a handle that signs and cannot be exported. */
  readonly signer?: () => Promise<CryptoKey>;
}

export function announce<Name extends keyof Events>(
  from: EventTarget,
  name: Name,
  detail: Events[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
}

export function hear<Name extends keyof Events>(
  on: EventTarget,
  name: Name,
  handle: (detail: Events[Name], from: EventTarget | null) => void,
): void {
  on.addEventListener(name, (event) => {
    if (isOurs<Name>(event)) handle(event.detail, event.target);
  });
}

function isOurs<Name extends keyof Events>(event: Event): event is CustomEvent<Events[Name]> {
  return event instanceof CustomEvent;
}
