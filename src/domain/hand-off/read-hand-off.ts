import { fromBase64, toBase64url, type Bytes } from '../text/base64';
import { isObject, parse } from '../guide/setup';
import { limits, schema, ways, type HandOff, type Mark } from './hand-off';
import { looksSecret, plainLine } from './plain-line';
import { sumOf } from './sum';
import type { Packing } from './write-hand-off';

/**
 * `damaged`: cut, changed or never one of ours. `newer`: written by a later version. `large`: past the limits.
 * `secret`: it holds a private key, a token or a labelled secret outside the values, which are judged one by one.
 */
export type Problem = 'damaged' | 'newer' | 'large' | 'secret';

export type Packed = { readonly packing: Packing; readonly sum: string; readonly bytes: Bytes } | Problem;

/** Takes apart what is behind `#handoff=`. Each byte string has one spelling, and no other is read. */
export function readFragment(text: string): Packed {
  if (text.length > limits.link) return 'large';
  const [, version, packing, sum = '', letters = ''] =
    /^(\d{1,3})([a-z])\.([^.]*)\.([^.]*)$/.exec(text) ?? [];
  if (version === undefined) return 'damaged';
  if (Number(version) > schema) return 'newer';
  if (Number(version) !== schema || (packing !== 'd' && packing !== 'p')) return 'damaged';
  if (!/^[\da-f]{8}$/.test(sum) || !/^[\w-]+$/.test(letters)) return 'damaged';
  const bytes = fromBase64(letters);
  return bytes && toBase64url(bytes) === letters ? { packing, sum, bytes } : 'damaged';
}

/** Reads the text of a file, or of a link with the sum that it brought. */
export function readHandOff(text: string, sum?: string): HandOff | Problem {
  if (text.length > limits.text) return 'large';
  if (sum !== undefined && sumOf(text) !== sum) return 'damaged';
  const given = parse(text);
  if (!isObject(given)) return 'damaged';
  const version = given['handOff'];
  if (version !== schema) return typeof version === 'number' && version > schema ? 'newer' : 'damaged';
  const { guide, role, returns, name, note, made, steps, values, marks } = given;
  if (!isId(guide) || !isId(role) || typeof returns !== 'boolean' || !isTime(made)) return 'damaged';
  if (typeof name !== 'string' || typeof note !== 'string') return 'damaged';
  if (name.length > 2 * limits.name || note.length > 2 * limits.note) return 'large';
  const texts = readAll(values, limits.values, readValue);
  const said = readAll(marks, limits.marks, readMark);
  if (!texts || !said) return 'damaged';
  if (!isList(steps) || !steps.every(isId) || steps.length > limits.steps) return 'damaged';
  const words = { name: plainLine(name, limits.name), note: plainLine(note, limits.note) };
  // Only words of people can hold one here.
  if (looksSecret(words.name) || looksSecret(words.note)) return 'secret';
  return { guide, role, returns, ...words, made, steps: [...new Set(steps)], values: texts, marks: said };
}

/** A map, whose names are nothing to any object; `undefined` where one member does not fit. */
function readAll<Part>(
  given: unknown,
  most: number,
  read: (part: unknown) => Part | undefined,
): Map<string, Part> | undefined {
  if (!isObject(given)) return undefined;
  const members = Object.entries(given);
  const all = new Map<string, Part>();
  for (const [name, member] of members) {
    const part = read(member);
    if (isId(name) && part !== undefined) all.set(name, part);
  }
  return members.length <= most && all.size === members.length ? all : undefined;
}

function readValue(given: unknown): string | undefined {
  return typeof given === 'string' && given.length <= limits.value ? given : undefined;
}

function readMark(given: unknown): Mark | undefined {
  if (!isList(given) || given.length !== 2) return undefined;
  const [word, at] = given;
  const how = ways.find((each) => each === word);
  return how && isTime(at) ? { how, at } : undefined;
}

function isList(given: unknown): given is readonly unknown[] {
  return Array.isArray(given);
}

/** As the guides spell ids and field keys. */
function isId(given: unknown): given is string {
  return typeof given === 'string' && given.length <= limits.id && /^[a-z][\w-]*$/i.test(given);
}

function isTime(given: unknown): given is string {
  return (
    typeof given === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(given) &&
    !Number.isNaN(Date.parse(given))
  );
}
