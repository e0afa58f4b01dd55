import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compareGuide } from '../../src/domain/guide/compare-guide';
import type { Desk } from '../../src/domain/guide/desk';
import type { CrossExample, FieldExamples } from '../content/examples/example';
import type { Guide } from '../../src/domain/guide/guide';
import { readPrefill } from '../../src/domain/guide/prefill';
import { verdictOf, type FieldCheck, type Reading } from '../../src/domain/fields/reading';
import { faultsIn } from '../support/faults';
import { hostile } from '../support/hostile';
import { keys, tokens } from '../support/secrets';
import { echoes, told } from '../support/told';

interface ExampleModule {
  readonly examples: Readonly<Record<string, FieldExamples>>;
  /** By field and reason: the folder of the tests that prove a row whose paste cannot be kept. */
  readonly provenElsewhere?: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;
  readonly crossExamples?: Readonly<Record<string, readonly CrossExample[]>>;
}

const desks = Object.entries(
  import.meta.glob<Desk>('../../src/content/desks/*/desk.ts', {
    eager: true,
    import: 'default',
  }),
).map(([path, desk]) => ({ desk, id: desk.id, folder: path.split('/').at(-2) ?? '' }));
const others = Object.entries(
  import.meta.glob<Guide>('../../src/content/{guides,receivers}/*/guide.ts', {
    eager: true,
    import: 'default',
  }),
).map(([path, guide]) => ({
  guide,
  id: guide.id,
  folder: path.split('/').at(-2) ?? '',
  home: path.replace(/^.*\/content\/|\/[^/]*$/g, ''),
}));
const receivers = others.filter(({ home }) => home.startsWith('receivers/'));
const exampleModules = import.meta.glob<ExampleModule>('../content/examples/*/examples.ts', {
  eager: true,
});
const sourceModules = import.meta.glob<{ sources: Readonly<Record<string, object>> }>(
  '../../src/content/sources.ts',
  { eager: true },
);
const sourceKeys = Object.values(sourceModules).flatMap(({ sources }) => Object.keys(sources));
const sourcesWithAddress = Object.values(sourceModules).flatMap(({ sources }) =>
  Object.entries(sources).flatMap(([key, source]) => ('url' in source ? [key] : [])),
);

const root = fileURLToPath(new URL('../../', import.meta.url));
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Every guide that is written, whoever it belongs to. */
const guides = [
  ...desks.map(({ desk, folder }) => ({ guide: desk, home: `desks/${folder}` })),
  ...others.map(({ guide, home }) => ({ guide, home })),
] satisfies { guide: Guide; home: string }[];

describe('all desks', () => {
  test('there is at least one desk', () => {
    expect(desks.length).toBeGreaterThan(0);
  });

  test('each folder carries the id of its desk, in kebab-case', () => {
    for (const { id, folder } of desks) expect([id, kebab.test(id)]).toEqual([folder, true]);
  });

  test('no two desks share a position', () => {
    expectUnique(desks.map(({ desk }) => String(desk.order)));
  });

  test.each(desks)('$id: no code outside its folder knows its name', ({ desk, folder }) => {
    const named = new RegExp(String.raw`\b(?:${desk.id}|${desk.name})\b`, 'i');
    // A receiver may be of the same vendor, and has to be told from the desk.
    const own = [`src/content/desks/${folder}/`, 'src/content/receivers/'];
    const knowing = filesThatSay(named, own);
    expect(knowing, 'What differs between desks is a property that each desk declares').toEqual([]);
  });
});

/** Its boxes name the chat that follows, where its script is pasted. */
const olderChat = 'src/content/guides/web-chat-security/embed/';

describe('receivers with a guide', () => {
  test('each folder carries the id of its guide, and no code outside it knows that', () => {
    for (const { id, folder, home } of receivers) {
      expect(id).toBe(folder);
      // Its product may share the name with a desk: what must not be known is the id.
      const named = new RegExp(String.raw`(?<![\w-])${id}(?![\w-])`);
      // A desk of the same vendor tells its readers of it.
      const knowing = filesThatSay(named, [`src/content/${home}/`, 'src/content/desks/', olderChat]);
      expect(knowing, 'What differs between receivers is a property that each declares').toEqual([]);
    }
  });
});

describe('guides that belong to no desk', () => {
  test('each has an address of its own, which no desk has', () => {
    for (const { id } of others) expect(id).toMatch(kebab);
    expectUnique([...others.map(({ id }) => id), ...desks.map(({ id }) => id)]);
  });

  test('no address of product documentation leads to two guides', () => {
    expectUnique(guides.map(({ guide }) => guide).flatMap(addressesOf));
  });
});

describe.each(guides)('$home', ({ guide, home }) => {
  const at = `src/content/${home}/`;
  const folder = home.slice(home.indexOf('/') + 1);
  const module = exampleModules[`../content/examples/${folder}/examples.ts`];
  const actions = guide.steps.flatMap((step) => step.actions);
  const fields = Object.entries(guide.fields).map(([key, field]) => ({
    key,
    field,
    check: checkOf(guide, key),
    examples: module?.examples[key] ?? {},
    elsewhere: module?.provenElsewhere?.[key] ?? {},
  }));
  const rows = fields.flatMap(({ key, check, examples }) =>
    Object.entries(examples).flatMap(([reason, list]) =>
      list.map((example, index) => ({
        row: `${key} ${reason} ${String(index + 1)}`,
        check,
        reason,
        example,
      })),
    ),
  );

  describe('definition', () => {
    test('ids are unique, and kebab-case', () => {
      const addresses = guide.steps.flatMap((step) => [step.id, ...(step.aliases ?? [])]);
      expectUnique([...addresses, ...guide.addresses]);
      expectUnique(actions.map(({ id }) => id));
      for (const id of [...addresses, ...actions.map((action) => action.id)]) expect(id).toMatch(kebab);
    });

    test('fields, checks and examples have the same keys', () => {
      const keys = Object.keys(guide.fields).toSorted();
      expect(Object.keys(guide.checks).toSorted()).toEqual(keys);
      expect(Object.keys(module?.examples ?? {}).toSorted(), `in ${at}examples.ts`).toEqual(keys);
    });

    test.each(fields)(
      '$key is asked once, and pasted somewhere or told of in the guide',
      ({ key, field }) => {
        expect(actions.filter(({ asks }) => asks === key)).toHaveLength(1);
        const isPasted = actions.some(({ pastes }) => pastes?.includes(key));
        const isTold = field.pasted.in === 'here' && textOf(`${at}guide.mdx`).includes(`<Value of="${key}"`);
        expect(isPasted || isTold).toBe(true);
      },
    );

    test('every picture that a step shows is there', () => {
      const missing = actions
        .flatMap(({ shows }) => (shows === undefined ? [] : [`public/images/${guide.id}/${shows}.svg`]))
        .filter((path) => !existsSync(root + path));
      expect(missing).toEqual([]);
    });

    test('every source that is named is in src/content/sources.ts', () => {
      const named = [
        ...guide.steps.flatMap((step) => [...step.sources, ...step.variants.map(({ source }) => source)]),
        ...fields.flatMap(({ check }) =>
          check.findings.map(({ source }) => source ?? '(a finding without source)'),
        ),
        ...guide.crossFindings.map(({ source }) => source ?? '(a cross finding without source)'),
        ...faultsIn(`${at}faults.yaml`).flatMap(sourcesOf),
      ];
      expect([...new Set(named)].filter((source) => !sourceKeys.includes(source))).toEqual([]);
    });
  });

  describe('guide', () => {
    test('its steps and actions are those of the definition, in the same order', () => {
      expect(compareGuide(textOf(`${at}guide.mdx`), guide)).toEqual([]);
      expect(compareGuide('', guide), 'a comparison that finds nothing in an empty guide').not.toEqual([]);
    });

    test('every fault has an id of its own, what to do, and a step where it is told', () => {
      const faults = faultsIn(`${at}faults.yaml`);
      const steps = guide.steps.map(({ id }) => id);
      expect(faults.length).toBeGreaterThan(0);
      expectUnique(faults.map((fault) => fault['id'] ?? ''));
      for (const fault of faults) {
        expect(fault['id']).toMatch(kebab);
        for (const part of ['symptom', 'cause', 'check']) expect(fault[part], fault['id']).toBeTruthy();
        expect(steps, fault['id']).toContain(fault['step']);
      }
    });

    test('a fault is called documented, likely or reported only where a reader can follow its source', () => {
      for (const fault of faultsIn(`${at}faults.yaml`)) {
        const hasAddress = sourcesWithAddress.includes(fault['source'] ?? '');
        const { id, confidence = '' } = fault;
        if (!hasAddress) expect(['unconfirmed', 'derived'], id).toContain(confidence);
        if (confidence !== 'unconfirmed') continue;
        const also = sourcesOf(fault).filter((key) => sourcesWithAddress.includes(key));
        expect(also, `${id ?? ''}: what to do about an unconfirmed code has a source of its own`).not.toEqual(
          [],
        );
      }
    });
  });

  describe('values', () => {
    test.each(fields)(
      '$key: each cause has a name of its own, and an example',
      ({ check, examples, elsewhere }) => {
        const reasons = check.findings.map(({ reason }) => reason);
        expectUnique(reasons);
        expect(reasons.filter((reason) => !kebab.test(reason))).toEqual([]);
        const without = reasons.filter((reason) => (examples[reason]?.length ?? 0) === 0);
        expect(without).toEqual(Object.keys(elsewhere));
        for (const [reason, tests] of Object.entries(elsewhere)) {
          const proofs = filesUnder(tests).filter((path) => path.endsWith('.test.ts'));
          expect(
            proofs.some((path) => textOf(path).includes(`'${reason}'`)),
            `${tests} proves ${reason}`,
          ).toBe(true);
        }
      },
    );

    test.each(fields)(
      '$key: examples show a value that is used and one that is not',
      async ({ check, examples }) => {
        const readings = await Promise.all(
          Object.values(examples).flatMap((list) => list.map(async ({ given }) => check.read(given))),
        );
        expect(examples['clean']?.length ?? 0).toBeGreaterThan(0);
        expect(new Set(readings.map((reading) => reading?.verdict))).toContain('stop');
      },
    );

    test.each(fields)('$key: one message for one cause', async ({ check, examples }) => {
      const told = new Map<string, string>();
      for (const { given } of Object.values(examples).flat()) {
        const { words = '', reason = '' } = (await check.read(given)) ?? {};
        if (!check.findings.some((finding) => finding.reason === reason)) continue;
        expect(told.get(words) ?? reason).toBe(reason);
        told.set(words, reason);
      }
    });

    const hinted = fields.flatMap(({ key, field, check }) => {
      const [, example] = /such as (.+?)(?:\. |\.?$)/.exec(field.hint) ?? [];
      return example === undefined ? [] : [{ key, field, example, check }];
    });
    test('a hint gives an example', () => {
      expect(hinted.length).toBeGreaterThan(0);
    });
    test.each(hinted)('$key: the example in its hint passes', async ({ field, example, check }) => {
      expect((await check.read(example))?.verdict).toBe('ok');
      // What people really have there is no sample.
      if (!['eu-de', 'Watson Assistant'].includes(example)) expect(field.sample).toBe(example);
    });

    test.each(rows)('$row', async ({ check, reason, example }) => {
      const reading = await check.read(example.given);
      const finding = check.findings.find((candidate) => candidate.reason === reason);
      // A remark is beside what was recognised, and is the reason of nothing.
      const said = finding?.is === 'remark' ? remarkOf(reading, reason) : reading;
      expect(said).toMatchObject({
        reason,
        ...(example.words === undefined ? {} : { words: example.words }),
      });
      expect(said?.words, 'calm').not.toMatch(/\b(?:invalid|please|oops|error|sorry)\b|!/i);
      expect(said?.words).toMatch(/\.$/);
      const verdict = finding && verdictOf[finding.is];
      expect(reading?.verdict).toBe(example.verdict ?? verdict ?? expectedWithoutFinding(reason));
      if (finding) expect(reading?.verdict).toBe(verdict);
      expect(reading?.value === undefined, 'a value is exactly where the verdict is not stop').toBe(
        reading?.verdict === 'stop',
      );
      if (example.value !== undefined) expect(reading?.value).toBe(example.value);
      if (example.repairs) expect(repairsOf(reading, example.repairs)).toEqual(example.repairs);
      expect(reading?.secret === true).toBe(finding?.is === 'secret');
      if (finding?.is === 'secret') expect(echoes(example.given, told(reading))).toEqual([]);
    });

    test.each(fields)(
      '$key: what can be chosen is usable, and leaves no choice',
      async ({ check, examples }) => {
        for (const { given } of Object.values(examples).flat()) {
          const { verdict, choices = [] } = (await check.read(given)) ?? {};
          if (choices.length === 0) continue;
          expect(verdict, 'nothing is used before the choice').toBe('stop');
          expectUnique(choices.map(({ label }) => label));
          for (const { label, value } of choices) {
            const chosen = await check.read(value);
            expect({ value: chosen?.value, choices: chosen?.choices }, label).toEqual({ value });
          }
        }
      },
    );

    test.each(fields)('$key: nothing comes of an empty paste', async ({ check }) => {
      expect(await check.read('')).toBeUndefined();
      expect(await check.read(' \n\t ')).toBeUndefined();
    });
  });

  const byLink = fields.flatMap(({ key, field, ...rest }) =>
    field.byLink === undefined ? [] : [{ key, kind: field.byLink, ...rest }],
  );
  describe.skipIf(byLink.length === 0)('values by link', () => {
    /** What the field makes of a value that a link brings; `undefined` where it is refused before. */
    const bring = async ({ key, kind, check }: (typeof byLink)[number], given: string) => {
      const query = new URLSearchParams({ [key]: given }).toString();
      const brought = readPrefill(query, new Map([[key, kind]])).values.get(key);
      return brought === undefined ? undefined : (await check.read(brought))?.value;
    };

    test.each(byLink)('$key: a link brings what the field takes', async (field) => {
      for (const { value, given } of field.examples['clean'] ?? []) {
        expect(await bring(field, value ?? given), 'no `byLink` for a key, a code or an address').toBe(
          (await field.check.read(given))?.value,
        );
      }
    });

    test.each(byLink)('$key: a link brings no key, code or address', async (field) => {
      const more = field.kind === 'id' ? [...hostile, 'attacker.example', 'd.la2-c1.attacker.example/a'] : [];
      for (const given of [...planted, ...Object.values(keys), ...Object.values(tokens), ...more]) {
        expect(await bring(field, given), given).toBeUndefined();
      }
    });
  });

  describe('values together', () => {
    const crossExamples = Object.entries(module?.crossExamples ?? {}).flatMap(([reason, list]) =>
      list.map((example) => ({ reason, ...example })),
    );

    test('each cross finding has a name of its own, a field that shows it, and an example', () => {
      const reasons = guide.crossFindings.map(({ reason }) => reason);
      expectUnique(reasons);
      expect(new Set(crossExamples.map(({ reason }) => reason))).toEqual(new Set(reasons));
      for (const { reason, field } of guide.crossFindings) {
        expect(reason).toMatch(kebab);
        expect(Object.keys(guide.fields)).toContain(field);
      }
    });

    test.each(crossExamples)('$reason', async ({ reason, values }) => {
      for (const [key, value] of Object.entries(values)) {
        expect((await checkOf(guide, key).read(value ?? ''))?.value).toBe(value);
      }
      const field = guide.crossFindings.find((finding) => finding.reason === reason)?.field;
      const first = guide.crossFindings.find((finding) => finding.field === field && finding.when(values));
      expect(first?.reason).toBe(reason);
    });

    test('none speaks of the examples that pass, or before anything was given', () => {
      const clean = fields.map(({ key, examples }) => [key, examples['clean']?.[0]?.value] as const);
      expect(guide.crossFindings.filter(({ when }) => when(Object.fromEntries(clean)))).toEqual([]);
      expect(guide.crossFindings.filter(({ when }) => when({}))).toEqual([]);
    });
  });
});

/** What a link must not be able to plant. */
const planted = [
  'https://attacker.example/',
  '//attacker.example',
  'javascript:alert(1)',
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .publicKey.export({ type: 'spki', format: 'pem' })
    .toString(),
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .publicKey.export({ type: 'spki', format: 'der' })
    .toString('base64'),
  "<script src='https://attacker.example/x.js'></script>",
  'window.watsonAssistantChatOptions = { integrationID: "5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385" };',
  "liveagent.init('https://d.la1.attacker.example/chat', '5725f0000008kLm', '00D5f00000QxYzA');",
];

function checkOf(guide: Guide, key: string): FieldCheck {
  const check = guide.checks[key];
  if (!check) throw new Error(`${guide.id}: the field ${key} has no check; add it to its checks.ts`);
  return check;
}

function expectedWithoutFinding(reason: string): string {
  return reason === 'not-recognised' ? 'stop' : 'ok';
}

function remarkOf(reading: Reading | undefined, reason: string) {
  return reading?.remarks?.find((remark) => remark.reason === reason);
}

/** Each as the example tells it: by its name, or by its words. */
function repairsOf(reading: Reading | undefined, wanted: readonly string[]): string[] {
  return (reading?.repairs ?? []).map(({ name, words }, index) =>
    kebab.test(wanted[index] ?? '') ? name : words,
  );
}

function addressesOf({
  addresses,
  ...guide
}: Pick<Guide, 'addresses'> & Partial<Pick<Guide, 'anchors' | 'steps'>>): string[] {
  const { anchors = [], steps = [] } = guide;
  return [...addresses, ...anchors, ...steps.flatMap((step) => [step.id, ...(step.aliases ?? [])])];
}

function expectUnique(names: readonly string[]): void {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
}

function textOf(path: string): string {
  expect(existsSync(root + path), `${path} is missing`).toBe(true);
  return readFileSync(root + path, 'utf8');
}

function sourcesOf({ source, also = '' }: Partial<Record<string, string>>): string[] {
  return [source ?? '(a fault without source)', ...(also.match(/[\w-]+/g) ?? [])];
}

/** Code that says it outside its folder. Documentation, comments and the glossary may, and titles of sources. */
function filesThatSay(named: RegExp, own: readonly string[]): string[] {
  return filesUnder('src').filter(
    (path) =>
      /\.(?:ts|astro|css|mjs|js)$/.test(path) &&
      !own.some((folder) => path.startsWith(folder)) &&
      !/^src\/content\/(?:glossary|sources)(?:\.\w\w)?\.ts$/.test(path) &&
      named.test(withoutComments(readFileSync(root + path, 'utf8'))),
  );
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

function filesUnder(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`);
}
