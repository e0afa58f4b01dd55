import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isWhole, type Span } from '../../../src/domain/text/account';
import { boxes, type Box } from '../../support/boxes';
import { examplesOf, ownPastes, strays } from '../../support/box-pastes';
import { cases } from '../../support/cases/cases';

/** Any box whose readings carry an account is held to these: a reader joins by filling `account`. */
const accounted = z.looseObject({
  verdict: z.string(),
  value: z.string().optional(),
  /** Values of other fields. */
  found: z.record(z.string(), z.string()).optional(),
  /** Of a Content-Security-Policy. */
  policies: z.unknown().optional(),
  repairs: z.array(z.looseObject({ name: z.string() })).default([]),
  account: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      label: z.enum(['value', 'repair', 'frame', 'inert', 'other', 'unresolved', 'unread']),
    }),
  ),
});
type Accounted = z.infer<typeof accounted>;

interface Paste {
  readonly text: string;
  readonly reading: Accounted;
}

const keywords =
  /\b(?:(?:end)?(?:comment|raw|verbatim)|as|case|do|else|end|false|for|if|in|is|let|new|null|of|true|var)\b/g;

/** Beyond the caps of all readers. */
const padding = 180_000;

const pastes = new Map<string, readonly Paste[]>();
for (const box of boxes) pastes.set(box.name, await accountedIn(box));
const withAccount = boxes.filter(({ name }) => (pastes.get(name) ?? []).length > 0);
const fitting = withAccount
  .map((box) => ({
    ...box,
    fits: (pastes.get(box.name) ?? []).filter(({ reading }) => reading.verdict === 'ok'),
  }))
  .filter(({ fits }) => fits.length > 0);

test('the boxes that take a short text account for it', () => {
  expect(withAccount.length).toBeGreaterThan(25);
});

describe.each(withAccount)('$name: the account of a paste', ({ name }) => {
  test('has each character once, in order, and is whole wherever the paste fits', () => {
    for (const { text, reading } of pastes.get(name) ?? []) {
      expect(partitionFault(reading.account, text.length), text.slice(0, 100)).toBeUndefined();
      if (reading.verdict === 'ok') expect(isWhole(reading.account), text.slice(0, 100)).toBe(true);
    }
  });
});

describe.each(fitting)('$name: a paste that fits', (box) => {
  const { name, takes, read, fits } = box;
  // Words behind a token may be lines of it, and its reading hands out no value that would show that.
  test.runIf(takes !== 'tokens')('does not read the same with a sentence before or behind it', async () => {
    const sentence = fc
      .array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 3, maxLength: 7 })
      .map((words) => `And ${words.join(' ')}`);
    const place = fc.constantFrom('\n', ' ');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fits),
        sentence,
        place,
        fc.boolean(),
        async (paste, words, gap, isFirst) => {
          const { text, reading } = paste;
          const edge = isFirst ? reading.account[0] : reading.account.at(-1);
          // A sentence of a whole page is text of the page, and one behind a comment is a part of the comment.
          fc.pre(!/<\/html>/i.test(text));
          fc.pre(gap === '\n' || edge?.label !== 'inert');
          expect(
            await fitsAs(read, reading, isFirst ? `${words}${gap}${text}` : `${text}${gap}${words}`),
          ).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('does not read the same with the text of another one beside it', async () => {
    const values = [...new Set(fits.flatMap(({ reading: { value } }) => value ?? []))];
    for (const [index, value] of values.slice(0, 6).entries()) {
      const other = values[(index + 1) % values.length] ?? value;
      if (other === value || other.includes(value) || value.includes(other)) continue;
      for (const gap of ['\n', ' ', ', ']) {
        expect(await fitsAs(read, { value }, `${value}${gap}${other}`), `${value}${gap}${other}`).toBe(false);
      }
    }
  });

  // A token stays in its box: there is no value to compare.
  const valued = fits.filter(
    ({ reading: { value, account } }) =>
      value !== undefined && account.some(({ label }) => label === 'value'),
  );
  test.runIf(valued.length > 0)('changes with its value', async () => {
    const change = fc.nat({ max: 1_000_000 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...valued), change, async ({ text, reading }, seed) => {
        const places = placesOf(text, reading.account, 'value');
        const at = places[seed % places.length] ?? 0;
        const next = otherOfItsKind(text[at] ?? '');
        fc.pre(next !== text[at]);
        expect(await fitsAs(read, reading, text.slice(0, at) + next + text.slice(at + 1))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  // Of a script it is the hash, and a token is handed out nowhere.
  test.runIf(valued.length > 0 && name !== 'secure/policySnippet')(
    'hands out what reads as itself, with nothing to put right',
    async () => {
      for (const value of new Set(fits.flatMap(({ reading }) => reading.value ?? []))) {
        const { data } = accounted.safeParse(await read(value));
        expect([data?.verdict, data?.value, data?.repairs], value.slice(0, 100)).toEqual(['ok', value, []]);
      }
    },
  );

  const idle = fits.filter(({ text, reading }) => idlePlaces(text, reading.account).length > 0);
  test.runIf(idle.length > 0)('stays as it is with another letter in what is of no account', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...idle), fc.nat({ max: 1_000_000 }), async (paste, seed) => {
        const { text, reading } = paste;
        const places = idlePlaces(text, reading.account);
        const at = places[seed % places.length] ?? 0;
        const changed = text.slice(0, at) + otherOfItsKind(text[at] ?? '') + text.slice(at + 1);
        // A word of the language is of another class than any other.
        fc.pre(text.match(keywords)?.length === changed.match(keywords)?.length);
        const { data } = accounted.safeParse(await read(changed));
        expect({ verdict: data?.verdict, made: data && madeOf(data) }, changed).toEqual({
          verdict: 'ok',
          made: madeOf(reading),
        });
      }),
      { numRuns: 40 },
    );
  });

  test('does not fit with more behind it than is read', async () => {
    const [{ text, reading }] = [fits[0] ?? { text: '', reading: undefined }];
    if (!reading) throw new Error(`test: ${name} has no paste that fits.`);
    expect(await fitsAs(read, reading, `${text}\n${'and more '.repeat(padding / 9)}`)).toBe(false);
  });

  test.each(['<!-- … -->', '/* … */'])('does not fit with more in %s than is decoded', async (comment) => {
    const [{ text, reading }] = [fits[0] ?? { text: '', reading: undefined }];
    if (!reading) throw new Error(`test: ${name} has no paste that fits.`);
    const fitsWith = (piece: string, length: number): Promise<boolean> =>
      fitsAs(read, reading, `${text}\n${comment.replace('…', piece.repeat(length / piece.length))}`);
    // Decoding so much takes time: not where as many words do not fit either.
    const fitsWithLayers =
      (await fitsWith('and more ', 176_000)) &&
      (await fitsWith('ABCDEFGH &amp;amp;amp;amp;=3D3D3D3D3D3D41', 176_000));
    expect(fitsWithLayers).toBe(false);
  });
});

async function accountedIn({ name, read }: Box): Promise<readonly Paste[]> {
  const texts = new Set([
    ...Object.values(examplesOf(name)).flatMap((list) => list.map(({ given }) => given)),
    ...(ownPastes[name] ?? []),
    ...Object.values(strays),
    ...cases
      .filter(({ page, fields }) => fields.some((field) => `${page}/${field}` === name))
      .map(({ pasted }) => pasted),
  ]);
  const found: Paste[] = [];
  for (const text of texts) {
    const { success, data } = accounted.safeParse(await read(text));
    if (success) found.push({ text, reading: data });
  }
  return found;
}

/** Whether a paste fits, and comes to the same values. */
async function fitsAs(
  read: Box['read'],
  { value, found }: Pick<Accounted, 'value' | 'found'>,
  text: string,
): Promise<boolean> {
  const { success, data } = accounted.safeParse(await read(text));
  if (!success || data.verdict !== 'ok' || data.value !== value) return false;
  return JSON.stringify(data.found) === JSON.stringify(found);
}

/** What a reading hands out: of a box that takes code, what was found in that. */
function madeOf({ value, found, policies }: Accounted): unknown {
  return found ?? policies ?? value;
}

/** Letters and digits in comments, and in neighbours that say nothing. A character reference is one character. */
function idlePlaces(text: string, account: readonly Span[]): readonly number[] {
  const plain = text.replaceAll(/&#?\w+;/g, (reference) => ' '.repeat(reference.length));
  return [...placesOf(text, account, 'inert'), ...placesOf(text, account, 'other')].filter((at) =>
    /[A-Za-z\d]/.test(plain[at] ?? ''),
  );
}

/** What keeps an account from being a partition of the paste. */
function partitionFault(account: readonly Span[], length: number): string | undefined {
  let at = 0;
  for (const { start, end, label } of account) {
    if (start !== at || end <= start)
      return `${label} from ${String(start)} to ${String(end)} follows ${String(at)}`;
    at = end;
  }
  return at === length ? undefined : `ends at ${String(at)} of ${String(length)}`;
}

function placesOf(text: string, account: readonly Span[], wanted: Span['label']): readonly number[] {
  return account.flatMap(({ start, end, label }) =>
    label === wanted ? [...text.slice(start, end)].map((_, index) => start + index) : [],
  );
}

/** A letter for a letter and a digit for a digit; anything else stays. */
function otherOfItsKind(character: string): string {
  if (/[0-9]/.test(character)) return String((Number(character) + 1) % 10);
  if (!/[a-z]/i.test(character)) return character;
  const next = String.fromCharCode(((character.toLowerCase().charCodeAt(0) - 96) % 26) + 97);
  return character === character.toLowerCase() ? next : next.toUpperCase();
}
