import { isObject, parse } from '../guide/setup';
import type { Sheet, SheetStep } from './sheet';

/** The sheet that the page carries. */
export function readSheet(json: string): Sheet {
  const given = parse(json);
  return isSheet(given) ? given : refuse();
}

/** The steps of a sheet alone. */
export function readSteps(json: string): SheetStep[] {
  const given = parse(json);
  return areSteps(given) ? given : refuse();
}

// The build wrote it, with the types that its readers have: a look tells enough.

function isSheet(given: unknown): given is Sheet {
  return isObject(given) && Array.isArray(given['fields']) && areSteps(given['steps']);
}

function areSteps(given: unknown): given is SheetStep[] {
  return Array.isArray(given);
}

function refuse(): never {
  throw new TypeError('This is no sheet of a record: see src/domain/record/sheet.ts.');
}
