/** Where a set-up is kept: see domain/setup.ts for its shape and its life. */
import {
  newSetup,
  nothingDone,
  readSetup,
  withDesk,
  writeSetup,
  type DeskSetup,
  type Kept,
  type Setup,
} from '../domain/guide/setup';
import { randomId } from './random-id';
import { forget, keep, kept, keptNames } from './store';

const main = 'setup';
const besideNewer = 'setup-1';
/** With the time behind it. */
const setAside = 'setup-aside-';

type Change = (desk: DeskSetup) => DeskSetup;

/** A guide's part of the set-up. What cannot be kept counts all the same, until the page is left. */
export class KeptDesk {
  readonly id: string;
  #unkept: readonly Change[] = [];
  #desk: DeskSetup;

  constructor(id: string) {
    this.id = id;
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
    this.#desk = this.#unkept.reduce((desk, change) => change(desk), loadDesk(this.id));
  }

  /** Changes what is kept at this moment; to be called with what it is about, and no more. */
  change(change: Change): void {
    this.#unkept = [...this.#unkept, change];
    this.reload();
    if (keepDesk(this.id, this.#desk)) this.#unkept = [];
  }

  /** Lets go of what could not be kept; gives back what takes it up again. */
  letGo(): () => void {
    const unkept = this.#unkept;
    this.#unkept = [];
    this.reload();
    return () => {
      this.#unkept = unkept;
      this.reload();
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

/** Whether something is kept that cannot be read, or was set aside. */
export function hasUnread(): boolean {
  return load().fits !== 'whole' || asideNames().length > 0 || newerText() !== undefined;
}

/** A set-up of a newer schema, which stays where it is. */
export function newerText(): string | undefined {
  const text = kept(main);
  return text !== null && readSetup(text, newSetup('', '')).fits === 'newer' ? text : undefined;
}

export function asideNames(): string[] {
  return keptNames(setAside);
}

export function load(): { name: string; text: string | null; setup: Setup; fits: Kept['fits'] } {
  const name = nameOf();
  const text = kept(name);
  const fresh = newSetup(randomId(), new Date().toISOString());
  return { name, text, setup: fresh, ...(text === null ? { fits: 'whole' } : readSetup(text, fresh)) };
}

/** Once there is one beside the text of a newer schema, it stays in use, whatever becomes of that text. */
function nameOf(): string {
  return kept(besideNewer) !== null || newerText() !== undefined ? besideNewer : main;
}

function putAside(text: string): boolean {
  const isThere = asideNames().some((name) => kept(name) === text);
  return isThere || keep(setAside + new Date().toISOString(), text);
}

export function put(name: string, text: string | undefined): boolean {
  return text === undefined ? forget(name) : keep(name, text);
}
