import { readFileSync } from 'node:fs';
import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  newSetup,
  readSetup,
  withEvidence,
  withValue,
  type DeskSetup,
  type Evidence,
  type Origin,
  type Setup,
} from '../../../src/domain/guide/setup';
import { compareSetups } from '../../../src/domain/record/compare';
import { compareForMerge, mergeSetups } from '../../../src/domain/record/merge';
import { PublicSetup } from '../../../src/domain/record/public-setup';
import { readRecordFile, writeRecordFile } from '../../../src/domain/record/record-file';
import { sheetOf } from '../../../src/domain/record/sheet';
import { writeMarkdown } from '../../../src/domain/record/write-markdown';
import { keys, labelledSecrets, tokens } from '../../support/secrets';
import { smallDesk } from '../../support/small-guide';

const at = '2026-11-22T12:00:00.000Z';
const sheet = sheetOf(smallDesk, 'desks/liveengage');
const around = {
  product: 'Deskbridge 0',
  written: at,
  addressOf: (guide: string) => `https://docs.example/${guide}/`,
  prints: new Map([['MII', { fingerprint: '53:d1', thumbprint: 'U9E' }]]),
  schemaAddress: 'https://docs.example/record.schema.json',
};
const jsonSchema = z.custom<Parameters<typeof z.fromJSONSchema>[0]>();
const writeFile = (setup: PublicSetup): string => writeRecordFile(setup, [sheet], around);

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string());
const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    how: fc.constantFrom('copied', 'confirmed', 'skipped'),
    at: text,
    on: fc.dictionary(text, text, { maxKeys: 3 }),
    why: text,
  },
  { requiredKeys: ['how', 'at', 'on'] },
);
const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({ from: fc.constant('made' as const), saved: fc.boolean() }),
  fc.record({ from: fc.constant('paste' as const), field: text }),
);
const desk: fc.Arbitrary<DeskSetup> = fc.record({
  values: fc.dictionary(text, text, { maxKeys: 5 }),
  evidence: fc.dictionary(text, evidence, { maxKeys: 4 }),
  origins: fc.dictionary(text, origin, { maxKeys: 3 }),
});
const anySetup: fc.Arbitrary<Setup> = fc.record({
  schema: fc.constant(1 as const),
  id: text,
  name: text,
  updated: text,
  desks: fc.dictionary(fc.oneof(fc.constantFrom('liveengage', 'zendesk'), text), desk, { maxKeys: 3 }),
});

/** Dictionaries without a prototype are equal to those with one. */
const plain = (setup: unknown): unknown => JSON.parse(JSON.stringify(setup));

describe('any set-up', () => {
  test('survives a file, and the storage that is read as it was', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const read = readRecordFile(writeFile(PublicSetup.of(setup)));
        expect(read).toHaveProperty('fits', 'whole');
        if ('setups' in read) expect(plain(read.setups[0]?.setup)).toEqual(plain(setup));
        const kept = readSetup(JSON.stringify(setup), newSetup('', ''));
        expect(kept).toHaveProperty('fits', 'whole');
      }),
    );
  });

  test('is as it was after it was merged with itself, and loses no value to another', () => {
    fc.assert(
      fc.property(anySetup, anySetup, (own, given) => {
        const same = mergeSetups(own, PublicSetup.of(own), () => true, own.updated);
        expect(plain(same)).toEqual(plain(own));
        expect(compareForMerge(own, PublicSetup.of(own)).conflicts).toEqual([]);
        const merged = mergeSetups(own, PublicSetup.of(given), () => false, at);
        for (const [name, part] of Object.entries(own.desks))
          expect(plain(merged.desks[name]?.values)).toMatchObject(part.values);
      }),
    );
  });
});

describe('a merge', () => {
  const own = setupWith({ a: '1', b: '2' });
  const given = PublicSetup.of(setupWith({ b: '3', c: '4' }));

  test('shows what differs, and leaves it as it is until one says so', () => {
    expect(compareForMerge(own, given)).toEqual({
      added: 1,
      same: 0,
      conflicts: [{ desk: 'liveengage', key: 'b', own: '2', given: '3' }],
    });
    const valuesAfter = (isTaken: boolean) =>
      mergeSetups(own, given, () => isTaken, at).desks['liveengage']?.values;
    expect(valuesAfter(false)).toEqual({ a: '1', b: '2', c: '4' });
    expect(valuesAfter(true)).toEqual({ a: '1', b: '3', c: '4' });
  });
});

const bare = (pem: string): string => pem.replaceAll(/-----[^-]+-----|\s/g, '');
/** The clothes in which a secret comes: see test/content/boxes.test.ts for those of the boxes themselves. */
const clothes: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `  ${secret}\n`,
  (secret) => JSON.stringify({ value: secret }),
  (secret) => `send('${secret}');`,
  (secret) => encodeURIComponent(secret),
  (secret) => secret.replaceAll('\n', String.raw`\n`),
  (secret) => secret.replaceAll('\n', ' '),
  (secret) => `${'Some text of a page. '.repeat(1200)}\n${secret}`,
];
const secrets = Object.entries({ ...keys, ...tokens, ...labelledSecrets });
/** Enough of it to be known again, whatever it wears: letters from its middle. */
const traceOf = (secret: string): string => {
  const letters = bare(secret);
  const middle = Math.floor(letters.length / 2);
  return letters.slice(Math.max(0, middle - 9), middle + 9);
};

describe('a secret', () => {
  test.each(secrets)('reaches no file from any place: %s', (_, secret) => {
    const trace = traceOf(secret);
    for (const wear of clothes) {
      const worn = wear(secret);
      const entry = { how: 'skipped', at: worn, on: { [worn]: worn, publicKey: worn }, why: worn } as const;
      const setup: Setup = {
        schema: 1,
        id: worn,
        name: worn,
        updated: worn,
        desks: {
          [worn]: { values: { a: 'b' }, evidence: {}, origins: {} },
          liveengage: {
            values: { accountNumber: worn, [worn]: 'x', widgetName: 'Ada' },
            evidence: { 'look-around': { ...entry, at }, [worn]: entry, 'fill-form': entry },
            origins: { appKey: { from: 'paste', field: worn }, [worn]: { from: 'made', saved: true } },
          },
        },
      };
      const given = PublicSetup.of(setup);
      const written = writeFile(given) + writeMarkdown(given, [sheet], around);
      expect(bare(written)).toContain('Ada');
      expect(bare(written)).not.toContain(trace);
      expect(bare(given.leftOut.join('\n'))).not.toContain(trace);
      expect(given.leftOut.length).toBeGreaterThan(5);
      const read = readRecordFile(JSON.stringify({ schema: 1, setups: [setup] }));
      expect(bare(JSON.stringify(read))).not.toContain(trace);
    }
  });

  test('in a member that this version does not know stays behind', () => {
    const odd = { ...setupWith({ a: '1' }), ...{ note: keys['an RSA key'] } };
    expect(writeFile(PublicSetup.of(odd))).not.toContain('PRIVATE');
  });
});

describe('a file', () => {
  test.each(['', '[]', '"x"', '{}', '{"schema":1,"setups":[]}', '{"schema":1,"setups":[5]}', '{"schema":2}'])(
    'that is no record is refused in words: %s',
    (given) => {
      expect(readRecordFile(given)).toHaveProperty('problem', expect.any(String));
    },
  );

  test('tells each value with its place and prints, each step with what proves it, and links to them', () => {
    const part = withValue(withValue(emptyPart, 'publicKey', 'MII'), 'accountNumber', '71234560');
    const marks = ['enter-number', 'account'].map((id) => ({ id, pastes: ['accountNumber'] }));
    const desk = withEvidence(part, marks, 'confirmed', at);
    const [, publicKey] = sheet.fields;
    const file: unknown = JSON.parse(
      writeFile(PublicSetup.of({ ...setupWith({}), desks: { liveengage: desk } })),
    );
    expect(file).toMatchObject({
      product: 'Deskbridge 0',
      written: at,
      setups: [
        {
          updated: at,
          record: [
            {
              guide: 'liveengage',
              address: 'https://docs.example/liveengage/',
              values: [
                { label: 'Account number' },
                {
                  label: 'Public key',
                  value: 'MII',
                  from: publicKey?.born.words,
                  to: publicKey?.pasted.words,
                  fingerprint: '53:d1',
                  thumbprint: 'U9E',
                  address: 'https://docs.example/liveengage/#field-publicKey',
                },
                {},
                {},
                {},
              ],
              steps: [
                { id: 'look', standing: 'todo' },
                {
                  id: 'account',
                  standing: 'confirmed',
                  at,
                  address: 'https://docs.example/liveengage/#account',
                },
                { id: 'widget', standing: 'todo' },
              ],
            },
          ],
        },
      ],
    });
  });

  test('is as its schema says, whatever is in it', () => {
    const schema = z.fromJSONSchema(
      jsonSchema.parse(JSON.parse(readFileSync('public/record.schema.json', 'utf8'))),
    );
    fc.assert(
      fc.property(anySetup, (setup) => {
        const file: unknown = JSON.parse(writeFile(PublicSetup.of({ ...setup, updated: at })));
        expect(schema.safeParse(file)).toHaveProperty('success', true);
      }),
    );
    expect(schema.safeParse({ schema: 1, setups: [{ schema: 1 }] })).toHaveProperty('success', false);
  });

  test('of an earlier version, without a record in it, is read as well', () => {
    const earlier = { schema: 1, product: 'Deskbridge 0', setups: [setupWith({ a: '1' })] };
    expect(readRecordFile(JSON.stringify(earlier))).toMatchObject({
      fits: 'whole',
      setups: [{ setup: setupWith({ a: '1' }) }],
    });
  });

  test('may be a set-up as the browser keeps it, for which the desks have to be there', () => {
    expect(readRecordFile(JSON.stringify(setupWith({ a: '1' })))).toMatchObject({ fits: 'whole' });
  });

  test('tells in Markdown what is set up, and no markup of a value', () => {
    const setup = { ...setupWith({ accountNumber: '71234560', widgetName: '<b>|Ada|`' }), name: 'A # B' };
    const written = writeMarkdown(PublicSetup.of(setup), [sheet], around);
    expect(written).toContain('# A \\# B');
    expect(written).toContain(
      '| [Account number](https://docs.example/liveengage/#field-accountNumber) | 71234560 |',
    );
    expect(written).toContain('\\<b\\>\\|Ada\\|\\`');
    expect(written).toContain('- [Look around](https://docs.example/liveengage/#look): To do');
  });
});

describe('the comparison', () => {
  const compare = (one: Record<string, string>, other: Record<string, string>) =>
    compareSetups({ ...setupWith(one), name: 'Sandbox' }, { ...setupWith(other), name: 'Production' }, [
      sheet,
    ])
      .flatMap(({ values }) => values)
      .map(({ relation, doubts }) => [relation, ...doubts]);

  test('wonders about what should differ, and says why', () => {
    expect(compare({ accountNumber: '1' }, { accountNumber: '2' })).toEqual([['differs']]);
    expect(compare({ accountNumber: '1' }, { accountNumber: '1' })[0]?.[1]).toContain('the same in both');
    expect(compare({ widgetName: 'Ada' }, { widgetName: 'Ada' })).toEqual([['same']]);
    expect(compare({ accountNumber: '1' }, {})).toEqual([
      ['only-one', 'Account number is missing in Production.'],
    ]);
  });

  test('knows one key in two forms', () => {
    const pem = '-----BEGIN PUBLIC KEY-----\nMIIB\nIjAN\n-----END PUBLIC KEY-----\n';
    expect(compare({ publicKey: pem }, { publicKey: 'MIIBIjAN' })).toEqual([
      ['same', expect.stringContaining('can sign for Production')],
    ]);
  });

  test('names a key whose private half is not saved', () => {
    const made = setupWith({ publicKey: 'MII' });
    const [first] = Object.values(made.desks);
    const odd = {
      ...made,
      desks: {
        liveengage: {
          ...(first ?? emptyPart),
          origins: { publicKey: { from: 'made', saved: false } as const },
        },
      },
    };
    const [compared] = compareSetups(odd, setupWith({ publicKey: 'other' }), [sheet]);
    expect(compared?.values[0]?.doubts.join(' ')).toContain('private key is not saved');
  });
});

const emptyPart: DeskSetup = { values: {}, evidence: {}, origins: {} };

function setupWith(values: Record<string, string>): Setup {
  return { schema: 1, id: 'one', name: 'One', updated: at, desks: { liveengage: { ...emptyPart, values } } };
}
