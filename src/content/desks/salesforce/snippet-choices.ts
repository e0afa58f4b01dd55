import type { Choice, Reading } from '../../../domain/fields/reading';
import { divide, keepOne, nameOf, type Divided } from './keep-one';
import { labels, readRecordText, type ValueKey } from './record-kinds';
import type { SnippetReading, Spot } from './read-snippet';

/** A page with more is a list of buttons, and nobody reads it through. */
export const mostChoices = 12;

/** Characters, over all choices: each is read once more, and the page must not freeze. */
const mostRead = 100_000;

/** Calls and elements that name one or another. More is no page of a person, and must not hold up the reader's. */
const mostUnits = 200;

/**
 * Where code names several buttons or deployments: each with the code of that one alone, as `read` leaves it.
 * None where one of them could not be told from the rest.
 */
export function choicesIn(
  code: string,
  { spots }: SnippetReading,
  keys: readonly ValueKey[],
  read: (code: string) => Reading | undefined,
): readonly Choice[] {
  const differing = keys.filter((key) => {
    const count = spots.filter((spot) => spot.key === key).length;
    return count > 1 && count <= mostChoices;
  });
  if (differing.length === 0) return [];
  const divided = divide(code, keys);
  const sets = setsOf(divided, keys, spots);
  if (sets.length < 2 || sets.length > mostChoices) return [];
  if (divided.units.length > mostUnits || code.length * sets.length > mostRead) return [];
  const choices = sets.flatMap((names): Choice[] => {
    const value = [keepOne(divided, new Set(names)), ...renamed(code, names)]
      .map((one) => valueOf(read(one), names))
      .find((each) => each !== undefined);
    return value === undefined ? [] : [{ label: labelOf(names, differing), value }];
  });
  return choices.length === sets.length ? choices : [];
}

/** What belongs together: where several values are needed, those of the calls that have all of them. */
function setsOf(
  { units }: Divided,
  keys: readonly ValueKey[],
  spots: readonly Spot[],
): readonly (readonly string[])[] {
  if (keys.length === 1) {
    return spots.filter(({ key }) => keys.includes(key)).map(({ key, value }) => [nameOf(key, value)]);
  }
  const whole = units.map(({ names }) => names).filter((names) => names.length === keys.length);
  return [...new Map(whole.map((names) => [names.toSorted().join(), names])).values()];
}

/** The clean code, where it holds these values and no other of their kinds. */
function valueOf(reading: Reading | undefined, names: readonly string[]): string | undefined {
  const found = Object.entries(reading?.found ?? {}).map(([key, value]) => [key, value].join(' '));
  return names.every((name) => found.includes(name)) ? reading?.value : undefined;
}

/** For a button that no part of the code belongs to alone: the same code, with every Button ID made this one. */
function renamed(code: string, [name = '']: readonly string[]): string[] {
  const [key, id = ''] = name.split(' ');
  if (key !== 'buttonId') return [];
  return [
    code.replaceAll(/(?<![A-Za-z0-9])573[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?(?![A-Za-z0-9])/g, (text) =>
      readRecordText(text)?.kind === 'id' ? id : text,
    ),
  ];
}

function labelOf(names: readonly string[], differing: readonly ValueKey[]): string {
  return differing
    .flatMap((key) => {
      const name = names.find((each) => each.startsWith(`${key} `));
      return name === undefined ? [] : [`${labels[key]} ${name.slice(key.length + 1)}`];
    })
    .join(', ');
}
