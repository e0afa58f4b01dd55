import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import type { FieldExamples } from '../../content/examples/example';
import { nothingDone, withEvidence, withValue, type DeskSetup } from '../../../src/domain/guide/setup';
import { checkValues } from '../../../src/domain/hand-off/check-values';
import { fieldsOf, makeHandOff } from '../../../src/domain/hand-off/make-hand-off';
import { mergeHandOff } from '../../../src/domain/hand-off/merge-hand-off';
import { readHandOff } from '../../../src/domain/hand-off/read-hand-off';
import { writeHandOff } from '../../../src/domain/hand-off/write-hand-off';
import { keys, labelledSecrets, tokens } from '../../support/secrets';
import { stepsOf } from '../../../src/domain/record/sheet';
import { guides, made } from './samples';

const modules = import.meta.glob<{ examples: Readonly<Record<string, FieldExamples>> }>(
  '../../content/examples/*/examples.ts',
  { eager: true },
);
const secrets = Object.values({ ...keys, ...tokens, ...labelledSecrets });

const told = guides.map((guide) => {
  const { examples = {} } =
    Object.entries(modules).find(
      ([path, { examples: each }]) =>
        Object.keys(guide.fields).every((key) => key in each) && path.includes('/examples/'),
    )?.[1] ?? {};
  return { id: guide.id, guide, steps: stepsOf(guide), examples };
});

/** Reading a key takes its time. */
const mostTried = 12;

/** Some clean values of each field, as its check gives them for the examples. */
async function cleanOf({ guide, examples }: (typeof told)[number]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const [key, check] of Object.entries(guide.checks)) {
    const { clean: plain = [], ...others } = examples[key] ?? {};
    const tried = [...plain, ...Object.values(others).flatMap(([first]) => first ?? [])].map(
      ({ given }) => given,
    );
    const values = new Set<string>();
    for (const given of tried.slice(0, mostTried)) {
      const reading = await check.read(given);
      if (reading?.value !== undefined) values.add(reading.value);
    }
    found.set(key, [...values]);
  }
  return found;
}

const clean = new Map(await Promise.all(told.map(async (each) => [each.id, await cleanOf(each)] as const)));

describe.each(told)('the guide $id', ({ id, guide, steps }) => {
  const values = clean.get(id) ?? new Map<string, string[]>();
  const make = (desk: DeskSetup, note = '', part = steps) =>
    makeHandOff(
      { guide: guide.id, role: 'desk-admin', returns: false, name: 'Sandbox', note, steps: part },
      desk,
      guide.checks,
      made,
    );

  test('hands over every value that its fields take, and gets it back', async () => {
    expect([...values.values()].filter((each) => each.length === 0)).toEqual([]);
    const asked = new Set(fieldsOf(steps));
    const desks = fc.record(
      Object.fromEntries(Array.from(values, ([key, each]) => [key, fc.constantFrom(...each)])),
      { requiredKeys: [] },
    );
    const marks = fc.subarray(steps.flatMap(({ actions }) => actions));
    await fc.assert(
      fc.asyncProperty(desks, marks, fc.constantFrom('confirmed', 'skipped'), async (given, said, how) => {
        const typed = Object.entries(given).reduce(
          (all, [key, value]) => withValue(all, key, value),
          nothingDone,
        );
        const desk = withEvidence(typed, said, how, made);
        const { handOff, leftOut } = await make(desk);
        expect(leftOut).toEqual([]);
        const read = readHandOff(writeHandOff(handOff));
        expect(read).toEqual(handOff);
        if (typeof read === 'string') return;
        const { fit, refused } = await checkValues(read.values, guide.checks);
        expect(refused).toEqual([]);
        const texts = new Map(Array.from(fit, ([key, { value }]) => [key, value]));
        const actions = steps.flatMap((step) => step.actions);
        const merged = mergeHandOff(nothingDone, { ...read, values: texts }, new Set(texts.keys()), actions);
        expect(merged.values).toEqual(
          Object.fromEntries(Object.entries(desk.values).filter(([key]) => asked.has(key))),
        );
        const whole = said.filter(({ pastes }) => pastes.every((key) => desk.values[key] !== undefined));
        expect(Object.keys(merged.evidence).toSorted()).toEqual(whole.map(({ id }) => id).toSorted());
      }),
      { numRuns: 25 },
    );
  });

  test('tells no secret, whichever was kept in whichever field', async () => {
    for (const secret of secrets) {
      const kept = Object.fromEntries(Object.keys(guide.fields).map((key) => [key, secret]));
      const { handOff, leftOut } = await make({ ...nothingDone, values: kept });
      expect([...handOff.values.keys()]).toEqual([]);
      expect(leftOut.length).toBe(fieldsOf(steps).length);
      const noted = await make(nothingDone, secret);
      expect(noted.handOff.note).toBe('');
      const text = writeHandOff(handOff) + writeHandOff(noted.handOff);
      for (const part of secret.match(/[\w+/-]{24,}/g) ?? []) expect(text).not.toContain(part);
    }
  });

  test('hands over a step with its own values alone', async () => {
    const all = Array.from(values, ([key, [first = '']]) => [key, first] as const);
    for (const step of steps) {
      const asked = fieldsOf([step]);
      const { handOff } = await make({ ...nothingDone, values: Object.fromEntries(all) }, '', [step]);
      expect([...handOff.values.keys()].toSorted()).toEqual(asked.toSorted());
      expect(handOff.steps).toEqual([step.id]);
    }
  });
});

describe('values of a link', () => {
  const [first] = told;
  const checks = first?.guide.checks ?? {};

  test('that no field asks for are named, those that every object has among them', async () => {
    const { fit, refused } = await checkValues(
      [
        ['constructor', 'x'],
        ['nobody', 'y'],
      ],
      checks,
    );
    expect([fit.size, refused]).toEqual([
      0,
      [
        { key: 'constructor', problem: 'unknown' },
        { key: 'nobody', problem: 'unknown' },
      ],
    ]);
  });

  test('that fail the check of their field are refused with its words', async () => {
    const { guide } = told.find(({ id }) => id === 'liveengage') ?? {};
    const { refused } = await checkValues([['accountNumber', 'ada@example.com']], guide?.checks ?? {});
    expect(refused).toMatchObject([{ key: 'accountNumber', problem: 'fails' }]);
    expect(refused[0]?.words).toMatch(/\w/);
  });
});

test('a key that was made here stays here until its private half is saved', async () => {
  const { guide, steps } = told.find(({ id }) => id === 'secure') ?? {};
  if (!guide || !steps) throw new Error('test: no guide secure.');
  const [key = ''] = clean.get('secure')?.get('publicKey') ?? [];
  const desk = (saved: boolean): DeskSetup => ({
    values: { publicKey: key },
    evidence: {},
    origins: { publicKey: { from: 'made', saved } },
  });
  const part = { guide: 'secure', role: 'web-developer', returns: false, name: '', note: '', steps };
  expect(await makeHandOff(part, desk(false), guide.checks, made)).toMatchObject({
    handOff: { values: new Map() },
    leftOut: [{ key: 'publicKey', problem: 'unstored' }],
  });
  expect((await makeHandOff(part, desk(true), guide.checks, made)).handOff.values.size).toBe(1);
});
