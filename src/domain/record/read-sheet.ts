import { isObject, parse } from '../guide/setup';

// By hand: zod would be two thirds of the script of the record, and what is read here was written by the build.

type Read<Part> = (given: unknown) => Part;

const text: Read<string> = (given) => (typeof given === 'string' ? given : refuse());
const flag: Read<boolean> = (given) => (typeof given === 'boolean' ? given : refuse());
const object: Read<Record<string, unknown>> = (given) => (isObject(given) ? given : refuse());

function listOf<Part>(read: Read<Part>): Read<Part[]> {
  return (given) => (Array.isArray(given) ? given.map((each: unknown) => read(each)) : refuse());
}

const place = (given: unknown) => {
  const { in: lane, words } = object(given);
  return { in: text(lane), words: text(words) };
};

const field = (given: unknown) => {
  const { key, label, born, pasted, isKey, isOptional, repeats } = object(given);
  return {
    key: text(key),
    label: text(label),
    born: place(born),
    pasted: place(pasted),
    isKey: flag(isKey),
    isOptional: flag(isOptional),
    /** Several set-ups may well have the same. */
    repeats: flag(repeats),
  };
};

const action = (given: unknown) => {
  const { id, provedBy, pastes, isOptional } = object(given);
  const proof = provedBy === undefined ? {} : { provedBy: text(provedBy) };
  return { id: text(id), ...proof, pastes: listOf(text)(pastes), isOptional: flag(isOptional) };
};

const step = (given: unknown) => {
  const { id, title, actions } = object(given);
  return { id: text(id), title: text(title), actions: listOf(action)(actions) };
};

/** What a record has to know of a guide. The page carries it; the definition itself stays out of its script. */
export type Sheet = ReturnType<typeof readSheet>;
export type SheetStep = ReturnType<typeof step>;
export type SheetField = ReturnType<typeof field>;

export function readSheet(json: string) {
  const { id, name, title, home, fields, steps } = object(parse(json));
  return {
    id: text(id),
    name: text(name),
    title: text(title),
    /** The folder below `content/` that holds the checks. */
    home: text(home),
    fields: listOf(field)(fields),
    steps: listOf(step)(steps),
  };
}

export function readSteps(json: string): SheetStep[] {
  return listOf(step)(parse(json));
}

function refuse(): never {
  throw new TypeError('This is no sheet of a record: see src/domain/record/sheet.ts.');
}
