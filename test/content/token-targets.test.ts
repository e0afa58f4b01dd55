import { describe, expect, test } from 'vitest';
import { sources } from '../../src/content/sources';
import { loadTargets } from '../../src/content/receivers';
import { describeMember } from '../../src/domain/tokens/describe-members';
import { examineToken, findingsOf, generalFindings } from '../../src/domain/tokens/examine-token';
import { words } from '../../src/domain/tokens/examine-token.en';
import { readToken } from '../../src/domain/tokens/read-token';
import { exampleNow, type TargetExamples, type TokenExample } from './examples/token-example';
import type { TokenMark, TokenTarget } from '../../src/domain/tokens/token-target';
import { writeToken } from '../support/write-token';

const targets = await loadTargets();
const modules = import.meta.glob<TargetExamples>('./examples/*/token.ts', { eager: true });
const sourceKeys = Object.keys(sources);
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

test('the web chat comes first: its tokens are the reader’s own', () => {
  expect(targets.map(({ id }) => id)[0]).toBe('web-chat');
  expect(targets.length).toBeGreaterThan(1);
});

describe.each(targets)('$id', (target) => {
  const { clean, header: usual, examples } = examplesOf(target);
  const general = generalFindings(target).map(({ reason }) => reason);
  const own = findingsOf(target)
    .map(({ reason }) => reason)
    .filter((reason) => !reason.startsWith('other-target') && !general.includes(reason));

  test('every claim, limit and row has a source in src/content/sources.ts', () => {
    const named = [
      target.source,
      target.life.source,
      ...target.claims.map(({ source }) => source),
      ...findingsOf(target).map(({ source }) => source),
    ];
    expect([...new Set(named)].filter((source) => !sourceKeys.includes(source))).toEqual([]);
  });

  test('each row has a name of its own, in kebab-case', () => {
    const reasons = findingsOf(target).map(({ reason }) => reason);
    expect(reasons.filter((reason, index) => reasons.indexOf(reason) !== index)).toEqual([]);
    expect(reasons.filter((reason) => !kebab.test(reason))).toEqual([]);
  });

  test('the usual lifetime is one that nothing is said of', () => {
    const { shortest, usual, longest } = target.life;
    expect([shortest, usual, longest].toSorted((one, other) => one - other)).toEqual([
      shortest,
      usual,
      longest,
    ]);
  });

  test('claims are named once, and described in the words of the service', () => {
    const names = target.claims.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, meaning, source } of target.claims) {
      expect(describeMember('claims', name, target)).toMatchObject({ meaning, source });
    }
  });

  test('nothing is said of its clean token, and every row of its own has an example', () => {
    expect(marksOf(target, clean, usual)).toEqual([]);
    expect(Object.keys(examples).toSorted()).toEqual(own.toSorted());
  });

  test.each(Object.entries(examples))(
    '%s is said of such a token, calmly, and nothing else',
    (reason, example) => {
      const row = findingsOf(target).find((finding) => finding.reason === reason);
      const marks = marksOf(target, claimsOf(clean, example), { ...usual, ...example.header });
      expect(marks).toMatchObject([{ reason, verdict: row?.verdict }]);
      expect(marks[0]?.words).not.toMatch(/\b(?:invalid|please|oops|error|sorry|undefined)\b|!/i);
      expect(marks[0]?.words).toMatch(/\.$/);
    },
  );

  test('a token for another service is known by what marks it, or by its algorithm', () => {
    for (const other of targets) {
      if (other === target) continue;
      const { clean, header } = examplesOf(other);
      const marks = marksOf(target, clean, { alg: other.algorithms[0], ...header });
      const isKnown = marks.some(({ reason }) => /^(?:other-target|alg-)/.test(reason));
      expect(isKnown, `${other.id} read as ${target.id}`).toBe(true);
    }
  });
});

test('a token with claims of another service is said to be for that one', () => {
  const [webChat, ...desks] = targets;
  const desk = desks.find(({ id }) => id === 'liveengage');
  if (!webChat || !desk) throw new Error('test: LiveEngage is needed.');
  expect(marksOf(desk, { ...examplesOf(desk).clean, ...examplesOf(webChat).clean })).not.toContainEqual(
    expect.objectContaining({ reason: 'other-target' }),
  );
  expect(
    marksOf(webChat, examplesOf(desk).clean).find(({ reason }) => reason === 'other-target')?.words,
  ).toBe(words['other-target']({ other: desk.name, members: ['lp_sdes', 'aud'], service: webChat.name }));
});

function examplesOf({ id }: TokenTarget): TargetExamples {
  const [, found] = Object.entries(modules).find(([path]) => path.split('/').at(-2) === id) ?? [];
  if (!found) throw new Error(`There is no token.ts among the examples of "${id}".`);
  return found;
}

function claimsOf(clean: TargetExamples['clean'], { claims = {}, without = [] }: TokenExample): object {
  return Object.fromEntries(
    Object.entries({ ...clean, ...claims }).filter(([name]) => !without.includes(name)),
  );
}

function marksOf(target: TokenTarget, claims: object, header: object = {}): TokenMark[] {
  const reading = readToken(
    writeToken({ header: { alg: target.algorithms[0], typ: 'JWT', ...header }, claims }),
  );
  if (reading.kind !== 'signed') throw new Error(`test: read as ${reading.kind}.`);
  return examineToken(reading, target, exampleNow, targets);
}
