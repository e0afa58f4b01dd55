/** Labels of a console at one time. */
export interface Rename {
  /** One label or several in a row, as the words and paths of the guide have them. */
  readonly from: readonly string[];
  /** Without it, nobody could verify what it is called: it stays, and `words` say so. */
  readonly to?: readonly string[];
  readonly words?: string;
  readonly source: string;
}

/** The names of one time. Those of a guide’s first edition are in its words. */
export interface Edition {
  /** Kept as the reader’s choice, for every guide that has it. */
  readonly id: '2020' | 'classic' | 'today';
  /** Reads on from "Names as in": "LiveEngage, 2020". */
  readonly name: string;
  readonly renames: readonly Rename[];
}

/** A way through the menus in this edition, and what was renamed on it. */
export function pathIn(edition: Edition, path: readonly string[]): { path: string[]; renames: Rename[] } {
  const renamed: string[] = [];
  const renames: Rename[] = [];
  for (let at = 0; at < path.length;) {
    const rename = longestAt(edition, path, at);
    renamed.push(...(rename?.to ?? path.slice(at, at + (rename?.from.length ?? 1))));
    if (rename) renames.push(rename);
    at += rename?.from.length ?? 1;
  }
  return { path: renamed, renames };
}

/** A text cut where it names a label that is called otherwise in some edition: those parts come with the label. */
export function labelsIn(text: string, editions: readonly Edition[]): { text: string; isLabel: boolean }[] {
  const labels = editions
    .flatMap(({ renames }) => renames)
    .flatMap(({ from, to }) => (from.length === 1 && to ? from : []))
    .toSorted((one, other) => other.length - one.length);
  if (labels.length === 0) return [{ text, isLabel: false }];
  const pattern = new RegExp(
    `(?<![\\w-])(${labels.map((label) => RegExp.escape(label)).join('|')})(?![\\w-])`,
  );
  return text.split(pattern).map((part, index) => ({ text: part, isLabel: index % 2 === 1 }));
}

function longestAt(edition: Edition, path: readonly string[], at: number): Rename | undefined {
  return edition.renames
    .filter(({ from }) => from.every((label, index) => path[at + index] === label))
    .toSorted((one, other) => other.from.length - one.from.length)[0];
}
