/** Where a set-up is kept: see domain/setup.ts for its shape and its life. */
import {
  newSetup,
  nothingDone,
  readSetup,
  withDesk,
  withoutDesk,
  writeSetup,
  type DeskSetup,
  type Kept,
  type Setup,
} from '../domain/setup';
import { randomId } from './random-id';
import { forget, keep, kept, keptNames } from './store';

const main = 'setup';
const besideNewer = 'setup-1';
/** With the time behind it. */
const setAside = 'setup-aside-';

type Change = (desk: DeskSetup) => DeskSetup;

/** A guide's part of the set-up. What cannot be kept counts all the same, until the page is left. */
export class KeptDesk {
  readonly #id: string;
  #unkept: readonly Change[] = [];
  #desk: DeskSetup;

  constructor(id: string) {
    this.#id = id;
    this.#desk = loadDesk(id);
  }

  get desk(): DeskSetup {
    return this.#desk;
  }

  get isKept(): boolean {
    return this.#unkept.length === 0;
  }

  /** Takes what another tab keeps by now. */
  reload(): void {
    this.#desk = this.#unkept.reduce((desk, change) => change(desk), loadDesk(this.#id));
  }

  /** Changes what is kept at this moment; to be called with what it is about, and no more. */
  change(change: Change): void {
    this.#unkept = [...this.#unkept, change];
    this.reload();
    if (keepDesk(this.#id, this.#desk)) this.#unkept = [];
  }

  /** Takes this guide out of all that is kept; a text of a newer schema is left alone. */
  forget(): Replaced {
    const before = { desk: this.#desk, unkept: this.#unkept };
    const replaced = replaceTexts([nameOf(), ...keptNames(setAside)], (text) => withoutDesk(text, this.#id));
    this.#unkept = [];
    this.#desk = nothingDone;
    return {
      isDone: replaced.isDone,
      putBack: () => {
        this.#unkept = before.unkept;
        const isBack = replaced.putBack();
        this.reload();
        if (!isBack) this.change(() => before.desk);
        return isBack;
      },
    };
  }
}

export function loadDesk(desk: string): DeskSetup {
  const { setup } = load();
  return setup.desks[desk] ?? nothingDone;
}

function keepDesk(desk: string, part: DeskSetup): boolean {
  const { name, text, setup, fits } = load();
  if (text !== null && fits !== 'whole' && !putAside(text)) return false;
  return put(name, writeSetup(withDesk(setup, desk, part, new Date().toISOString())));
}

/** What is kept and cannot be read, or not all of it, as it was. */
export function unreadTexts(): { texts: readonly string[]; hasNewer: boolean } {
  const { text, fits } = load();
  const newer = kept(main);
  const hasNewer = newer !== null && isNewer(newer);
  const aside = keptNames(setAside).map((name) => kept(name));
  const found = [hasNewer ? newer : null, fits === 'whole' ? null : text, ...aside];
  return { texts: [...new Set(found.filter((each) => each !== null))], hasNewer };
}

/** Takes it away, but for a text of a newer schema. */
export function dropUnread(): Replaced {
  const { name, setup, fits } = load();
  const names = [...(fits === 'whole' ? [] : [name]), ...keptNames(setAside)];
  return replaceTexts(names, (_, each) => (each === name ? writeSetup(setup) : undefined));
}

export interface Replaced {
  readonly isDone: boolean;
  /** Says whether all is as it was; what another tab has written since stays. */
  readonly putBack: () => boolean;
}

function replaceTexts(
  names: readonly string[],
  replace: (text: string, name: string) => string | undefined,
): Replaced {
  const replaced = names.map((name) => {
    const before = kept(name);
    const now = before === null ? undefined : replace(before, name);
    return { name, before, now, isDone: put(name, now) };
  });
  return {
    isDone: replaced.every(({ isDone }) => isDone),
    putBack: () =>
      replaced
        .map(({ name, before, now }) => kept(name) === (now ?? null) && put(name, before ?? undefined))
        .every(Boolean),
  };
}

function load(): { name: string; text: string | null; setup: Setup; fits: Kept['fits'] } {
  const name = nameOf();
  const text = kept(name);
  const fresh = newSetup(randomId(), new Date().toISOString());
  return { name, text, setup: fresh, ...(text === null ? { fits: 'whole' } : readSetup(text, fresh)) };
}

/** Once there is one beside the text of a newer schema, it stays in use, whatever becomes of that text. */
function nameOf(): string {
  const text = kept(main);
  const isBeside = kept(besideNewer) !== null || (text !== null && isNewer(text));
  return isBeside ? besideNewer : main;
}

function isNewer(text: string): boolean {
  return readSetup(text, newSetup('', '')).fits === 'newer';
}

function putAside(text: string): boolean {
  const isThere = keptNames(setAside).some((name) => kept(name) === text);
  return isThere || keep(setAside + new Date().toISOString(), text);
}

function put(name: string, text: string | undefined): boolean {
  return text === undefined ? forget(name) : keep(name, text);
}
