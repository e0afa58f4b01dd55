/** Takes away or changes what is kept, so that it can be put back. */
import { withoutDesk } from '../domain/guide/without-desk';
import { asideNames, choose, load, newerText, put, setupNames, textOf, type KeptDesk } from './setup-store';
import { kept } from './store';

export interface Replaced {
  readonly isDone: boolean;
  /** Says whether all is as it was; what another tab has written since stays. */
  readonly putBack: () => boolean;
}

/** Lets `act` change set-ups, add some, take some away, and use another. */
export function undoable(act: () => boolean): Replaced {
  const inUse = load().name;
  const before = keptTexts();
  const isDone = act();
  const after = keptTexts();
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const changed = names.filter((name) => before.get(name) !== after.get(name));
  return {
    isDone,
    putBack: () => {
      const isBack = changed
        .map((name) => kept(name) === (after.get(name) ?? null) && put(name, before.get(name)))
        .every(Boolean);
      if (load().name !== inUse) choose(inUse);
      return isBack;
    },
  };
}

function keptTexts(): Map<string, string> {
  return new Map([...setupNames(), ...asideNames()].map((name) => [name, kept(name) ?? '']));
}

/** Takes a guide out of the set-up in use and of what was set aside of it; one of a newer schema is left alone. */
export function forgetDesk(desk: KeptDesk): Replaced {
  const before = desk.desk;
  const { name, setup } = load();
  const { isDone, putBack } = undoable(() =>
    replaceTexts(
      [name, ...asideNames(name)],
      // A set-up keeps the name that it was given.
      (text, each) =>
        withoutDesk(text, desk.id) ?? (each === name ? textOf(name, { ...setup, desks: {} }) : undefined),
    ),
  );
  const takeUp = desk.letGo();
  return {
    isDone,
    putBack: () => {
      const isBack = putBack();
      takeUp();
      if (!isBack) desk.change(() => before);
      return isBack;
    },
  };
}

/** Takes the set-up in use away, with what was set aside of it. Another is used from then on. */
export function removeSetup(): Replaced {
  const { name } = load();
  return undoable(() => {
    const isDone = replaceTexts([name, ...asideNames(name)], () => undefined);
    choose(setupNames().toSorted()[0] ?? 'setup');
    return isDone;
  });
}

/** What is kept and cannot be read, or not all of it, as it was. */
export function unreadTexts(): { texts: readonly string[]; hasNewer: boolean } {
  const { text, fits } = load();
  const newer = newerText();
  const aside = asideNames().map((name) => kept(name));
  const found = [newer ?? null, fits === 'whole' ? null : text, ...aside];
  return { texts: [...new Set(found.filter((each) => each !== null))], hasNewer: newer !== undefined };
}

/** Takes it away, but for a text of a newer schema. */
export function dropUnread(): Replaced {
  const { name, setup, fits } = load();
  const names = [...(fits === 'whole' ? [] : [name]), ...asideNames()];
  return undoable(() => replaceTexts(names, (_, each) => (each === name ? textOf(name, setup) : undefined)));
}

/** Says whether all were kept. */
function replaceTexts(
  names: readonly string[],
  replace: (text: string, name: string) => string | undefined,
): boolean {
  const replaced = names.map((name) => {
    const text = kept(name);
    return put(name, text === null ? undefined : replace(text, name));
  });
  return replaced.every(Boolean);
}
