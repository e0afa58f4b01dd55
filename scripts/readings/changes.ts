import { isDeepStrictEqual } from 'node:util';
import type { Told } from './dump.ts';

/** The readings of a whole dump, by the name of the box. */
export type Dump = ReadonlyMap<string, readonly Told[]>;

/** Changes of one kind: what they have in common, and the inputs that have it. */
export interface Group {
  /** "verdict ok -> stop", "reason", "value", "words" … in the order of how much they matter. */
  readonly kind: string;
  /** The box, and the reasons where they matter. */
  readonly about: string;
  readonly inputs: readonly string[];
  /** Of changed words: what was said, and what is said now. */
  readonly words?: readonly [before: string, after: string];
}

interface Change {
  readonly kind: string;
  readonly about: string;
  readonly input: string;
  readonly words?: readonly [before: string, after: string];
}

/** What differs between two dumps: each changed reading once, by the most important thing that changed in it. */
export function groupChanges(before: Dump, after: Dump): readonly Group[] {
  const groups = new Map<string, { change: Change; inputs: string[] }>();
  for (const change of changesBetween(before, after)) {
    const key = JSON.stringify([change.kind, change.about, change.words]);
    const group = groups.get(key) ?? { change, inputs: [] };
    group.inputs.push(change.input);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ change: { kind, about, words }, inputs }) => ({ kind, about, inputs, ...(words && { words }) }))
    .toSorted((one, other) => rankOf(one.kind) - rankOf(other.kind));
}

/** The groups as text for a terminal or for a commit: kinds as headings, with their counts. */
export function sayChanges(groups: readonly Group[], mostInputs = 6): string {
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const mine = groups.filter((group) => group.kind === kind);
      const count = mine.reduce((sum, { inputs }) => sum + inputs.length, 0);
      return [`${kind}: ${String(count)}`, ...mine.map((group) => sayGroup(group, mostInputs))].join('\n');
    })
    .join('\n');
}

function sayGroup({ about, inputs, words }: Group, mostInputs: number): string {
  const shown = inputs.slice(0, mostInputs).join('; ');
  const rest = inputs.length > mostInputs ? '; …' : '';
  const told = words ? `\n      - ${words[0]}\n      + ${words[1]}` : '';
  return `  ${String(inputs.length).padStart(4)} in ${about}: ${shown}${rest}${told}`;
}

const kinds = ['secret', 'verdict', 'reason', 'value', 'found', 'choices', 'unmet'];
const last = ['other members', 'words', 'paste', 'new input', 'input gone'];

function rankOf(kind: string): number {
  const first = kinds.findIndex((each) => kind.startsWith(each));
  if (first !== -1) return first;
  const late = last.indexOf(kind);
  return late === -1 ? kinds.length : kinds.length + 1 + late;
}

function changesBetween(before: Dump, after: Dump): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((box) => {
    const old = byInput(before.get(box) ?? []);
    const now = byInput(after.get(box) ?? []);
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((input) =>
      changeOf(box, input, old.get(input), now.get(input)),
    );
  });
}

function byInput(readings: readonly Told[]): ReadonlyMap<string, Told> {
  return new Map(readings.map((reading) => [reading.input, reading]));
}

function changeOf(box: string, input: string, old: Told | undefined, now: Told | undefined): Change[] {
  if (!old) return [{ kind: 'new input', about: box, input }];
  if (!now) return [{ kind: 'input gone', about: box, input }];
  const about = `${box}, ${old.reason === now.reason ? now.reason : `${old.reason} -> ${now.reason}`}`;
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  const changed = [...names].filter((name) => !isDeepStrictEqual(old[name], now[name]));
  if (changed.length === 0) return [];
  if (changed.includes('secret')) {
    return [
      { kind: now['secret'] === true ? 'secret, cleared now' : 'secret, cleared no more', about, input },
    ];
  }
  if (changed.includes('verdict'))
    return [{ kind: `verdict ${old.verdict} -> ${now.verdict}`, about, input }];
  const [first = ''] = changed.toSorted((one, other) => rankOf(one) - rankOf(other));
  const isWords = changed.every((name) => name === 'words');
  if (isWords) return [{ kind: 'words', about, input, words: [old.words, now.words] }];
  if (changed.every((name) => name === 'given')) return [{ kind: 'paste', about, input }];
  return [
    {
      kind: kinds.includes(first)
        ? first
        : `other members: ${changed.filter((name) => name !== 'words').join(', ')}`,
      about,
      input,
    },
  ];
}
