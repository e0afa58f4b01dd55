import { enumerate } from '../text/locale';
import type { Among } from './check-keys';

/** Which of several keys is meant. */
export function sayAmong(among: Among | undefined): string {
  if (!among || among.by === 'nothing') return '';
  const label = nameOfKey(among.label);
  if (among.count === 1) return `The set has one key, ${label}.`;
  const how = among.by === 'kid' ? 'which the token names (kid)' : 'found by trying each';
  return `Of the ${String(among.count)} keys it is ${label}, ${how}.`;
}

/** "“kid-b”", or its place. */
function nameOfKey({ name, place }: Among['label']): string {
  return name === undefined ? `number ${String(place)}` : `“${name}”`;
}

/** What a choice among several keys is called. */
export function choiceOfKey(label: Among['label'], bits: number, print: string): string {
  return `Key ${nameOfKey(label)}: ${enumerate([`${String(bits)} bits`, print && `fingerprint ${print}`].filter(Boolean))}`;
}
