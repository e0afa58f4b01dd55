import * as z from 'zod';

/** What one box makes of one paste: a line of the dump. The members beyond these are those of the reading. */
const readingSchema = z.looseObject({
  input: z.string(),
  verdict: z.string(),
  reason: z.string(),
  words: z.string(),
});
export type Told = Readonly<z.infer<typeof readingSchema>>;

const messageSchema = z.strictObject({ message: z.string(), words: z.string() });
const lineSchema = z.looseObject({ input: z.string().optional() });

/** Characters that a text other than a message may have; a longer one is replaced by its hash. */
export const longestText = 80;

/**
 * The readings of one box as lines of JSON. The usual words of each reason come once, at the top; a reading that
 * says something else has words of its own. So new words for a reason are one changed line.
 */
export function writeDump(readings: readonly Told[]): string {
  const usual = usualWords(readings);
  const messages = [...usual].map(([message, words]) => ({ message, words }));
  const lines = readings.map((reading) =>
    mapWords(reading, 'reading', (message, words) => (words === usual.get(message) ? undefined : words)),
  );
  return [...messages, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

export function readDump(text: string): readonly Told[] {
  const lines = text.split('\n').filter(Boolean).map(parseLine);
  const usual = new Map(
    lines.flatMap((line) => {
      const { success, data } = messageSchema.safeParse(line);
      return success ? [[data.message, data.words] as const] : [];
    }),
  );
  return lines
    .filter(({ input }) => input !== undefined)
    .map((line) =>
      readingSchema.parse(mapWords(line, 'reading', (message, words) => words ?? usual.get(message))),
    );
}

function parseLine(line: string): z.infer<typeof lineSchema> {
  return lineSchema.parse(JSON.parse(line));
}

/** The most frequent words of each reason, sorted by its name; of as many the first in the alphabet. */
function usualWords(readings: readonly Told[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const reading of readings) {
    mapWords(reading, 'reading', (message, words = '') => {
      const ofMessage = counts.get(message) ?? new Map<string, number>();
      counts.set(message, ofMessage.set(words, (ofMessage.get(words) ?? 0) + 1));
      return words;
    });
  }
  return new Map(
    [...counts].toSorted(byName).map(([message, ofMessage]) => {
      const [[words] = ['']] = [...ofMessage].toSorted(byName).toSorted((one, other) => other[1] - one[1]);
      return [message, words];
    }),
  );
}

type ChangeWords = (message: string, words: string | undefined) => string | undefined;

/** Changes the words of whatever has a reason: the reading, and the marks and remarks in it. */
function mapWords(value: object, place: string, change: ChangeWords): object {
  const all: (readonly [string, unknown])[] = Object.entries(value);
  const { reason, words: given } = Object.fromEntries(all);
  const words =
    typeof reason === 'string'
      ? change(`${place} ${reason}`, typeof given === 'string' ? given : undefined)
      : given;
  const mapped = all
    .filter(([name]) => name !== 'words')
    .map(([name, member]) => [name, mapInside(member, name, change)] as const);
  return Object.fromEntries([...mapped, ...(words === undefined ? [] : [['words', words] as const])]);
}

function mapInside(value: unknown, place: string, change: ChangeWords): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => mapInside(each, place, change));
  return typeof value === 'object' && value !== null ? mapWords(value, place, change) : value;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
