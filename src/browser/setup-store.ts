/**
 * Where set-ups are kept: see domain/guide/setup.ts for the shape of each. The first is `setup`, as it was when there
 * could be one only; each other has a name of its own, so that tabs which work on two never write over one another.
 */
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
/** With an id behind it. */
export const others = 'setup.';
/** With the time behind it, and with the id of the set-up where it has one. */
const setAside = 'setup-aside-';
const chosen = 'chosen-setup';
/** Another tab that chooses another leaves this page with its own. */
const chosenBefore = kept(chosen);

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
    this.#desk = this.#unkept.reduce((desk, changeIt) => changeIt(desk), loadDesk(this.id));
  }

  /** Changes what is kept at this moment; to be called with what it is about, and no more. */
  change(changeIt: Change): void {
    this.#unkept = [...this.#unkept, changeIt];
    this.reload();
    const isKept = change(nameOf(), (setup) =>
      withDesk(setup, this.id, this.#desk, new Date().toISOString()),
    );
    if (isKept) this.#unkept = [];
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

/** Changes what is kept under this name at this moment. */
export function change(name: string, changeIt: (setup: Setup) => Setup): boolean {
  const { text, setup, fits } = load(name);
  if (text !== null && fits !== 'whole' && !putAside(name, text)) return false;
  return put(name, textOf(name, changeIt(setup)));
}

/** One with a name of its own stays, once it is there, with nothing in it. */
export function textOf(name: string, setup: Setup): string | undefined {
  const stays = name.startsWith(others) && kept(name) !== null;
  return writeSetup(setup) ?? (stays ? JSON.stringify(setup) : undefined);
}

/** Whether something is kept that cannot be read, or was set aside. */
export function hasUnread(): boolean {
  return load().fits !== 'whole' || asideNames().length > 0 || newerText() !== undefined;
}

/** The set-up in use where it is of a newer schema, which stays where it is. */
export function newerText(): string | undefined {
  const text = kept(chosenName());
  return text !== null && readSetup(text, newSetup('', '')).fits === 'newer' ? text : undefined;
}

/** All of them, or those of one set-up. */
export function asideNames(of?: string): string[] {
  const names = keptNames(setAside);
  if (of === undefined) return names;
  return names.filter((name) =>
    of.startsWith(others) ? name.endsWith(idIn(of)) : !/\.[\da-f-]{36}$/.test(name),
  );
}

/** The names of all that are kept, readable or not. */
export function setupNames(): string[] {
  return keptNames(main).filter((name) => !name.startsWith(setAside));
}

export function load(name = nameOf()): {
  name: string;
  text: string | null;
  setup: Setup;
  fits: Kept['fits'];
} {
  const text = kept(name);
  const fresh = newSetup(randomId(), new Date().toISOString());
  return { name, text, setup: fresh, ...(text === null ? { fits: 'whole' } : readSetup(text, fresh)) };
}

/** In this tab, and in those that are opened later. */
export function choose(name: string): void {
  keep(chosen, name);
  keep(chosen, name, 'tab');
}

function chosenName(): string {
  return kept(chosen, 'tab') ?? chosenBefore ?? main;
}

/** Once there is one beside the text of a newer schema, it stays in use, whatever becomes of that text. */
function nameOf(): string {
  const beside = `${chosenName()}-1`;
  return kept(beside) !== null || newerText() !== undefined ? beside : chosenName();
}

function putAside(name: string, text: string): boolean {
  const isThere = asideNames().some((each) => kept(each) === text);
  return isThere || keep(setAside + new Date().toISOString() + idIn(name), text);
}

/** ".3f2b8c1e-…"; empty for the first. */
function idIn(name: string): string {
  return name.startsWith(others) ? name.slice(main.length) : '';
}

export function put(name: string, text: string | undefined): boolean {
  return text === undefined ? forget(name) : keep(name, text);
}
