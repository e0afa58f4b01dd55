import { isObject, parse, withMember } from './setup';

/** Any text without this desk's part; undefined where no other is left, or where the part cannot be found. */
export function withoutDesk(text: string, desk: string): string | undefined {
  const given = parse(text);
  if (!isObject(given) || !isObject(given['desks'])) return undefined;
  if (!Object.hasOwn(given['desks'], desk)) return text;
  const desks = withMember<unknown>(given['desks'], desk, undefined);
  return Object.keys(desks).length === 0 ? undefined : JSON.stringify({ ...given, desks });
}
