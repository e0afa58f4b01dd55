/** Takes away what is kept, so that it can be put back. */
import { writeSetup } from '../domain/guide/setup';
import { withoutDesk } from '../domain/guide/without-desk';
import { asideNames, load, newerText, put, type KeptDesk } from './setup-store';
import { kept } from './store';

/** Takes a guide out of all that is kept; a text of a newer schema is left alone. */
export function forgetDesk(desk: KeptDesk): Replaced {
  const before = desk.desk;
  const { isDone, putBack } = replaceTexts([load().name, ...asideNames()], (text) =>
    withoutDesk(text, desk.id),
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
