import { describe, expect, test } from 'vitest';
import { allGuides, receiverGuides } from '../../../src/content/registry';
import { valuesOf } from '../../../src/domain/values/value-facts';
import { smallDesk } from '../../support/small-guide';

const values = allGuides.flatMap(({ guide }) => valuesOf(guide));
const named = (id: string) => values.find((value) => value.id === id);

describe.each(allGuides)('the values of $guide.id', ({ guide }) => {
  test('are its fields, in order, each with the step that asks for it', () => {
    const own = valuesOf(guide);
    expect(own.map(({ key }) => key)).toEqual(Object.keys(guide.fields));
    for (const { key, step } of own) {
      const asking = guide.steps.find(({ actions }) => actions.some(({ asks }) => asks === key));
      expect(step, key).toMatchObject({ id: asking?.id, title: asking?.title });
      expect(guide.steps[(step?.number ?? 0) - 1], key).toBe(asking);
    }
  });

  test('are told from others in one sentence each, and never told what the value is for', () => {
    for (const { key, lookAlikes } of valuesOf(guide)) {
      const rows = guide.checks[key]?.findings ?? [];
      for (const { reason, words } of lookAlikes) {
        const row = rows.find((each) => each.reason === reason);
        expect(row, `${key} ${reason}`).toMatchObject({ is: 'identity' });
        expect(words, `${key} ${reason}`).toMatch(/^[^.]*(?:\.\S[^.]*)*\.$/);
        expect(row?.words, `${key} ${reason}`).toContain(words);
      }
      const reasons = lookAlikes.map(({ reason }) => reason);
      expect(reasons).toEqual([...new Set(reasons)]);
    }
  });
});

test('every value of the guides here has look-alikes, and those that are values lead to them', () => {
  expect(values.filter(({ lookAlikes }) => lookAlikes.length < 2).map(({ id }) => id)).toEqual([]);
  const ids = new Set(values.map(({ id }) => id));
  const leading = values.flatMap(({ lookAlikes }) => lookAlikes.flatMap(({ is }) => is ?? []));
  expect(leading.length).toBeGreaterThan(5);
  expect(leading.filter((id) => !ids.has(id))).toEqual([]);
});

test.each([
  [
    'liveengage-app-key',
    'This looks like the App key from the API tab: 32 characters without hyphens.',
    undefined,
  ],
  ['zendesk-account-key', 'This is the address of a Zendesk page.', 'zendesk-subdomain'],
  ['salesforce-organization-id', 'This is a Deployment ID: it starts with 572.', 'salesforce-deployment-id'],
  ['secure-public-key', 'This is an Ed25519 public key, for EdDSA.', undefined],
])('%s is told apart: %s', (id, words, is) => {
  expect(named(id)?.lookAlikes.find((each) => each.words === words)).toMatchObject(
    is === undefined ? { words } : { words, is },
  );
});

test('what is wrong with a value of the right kind is no look-alike', () => {
  const reasons = values.flatMap(({ lookAlikes }) => lookAlikes.map(({ reason }) => reason));
  expect(
    reasons.filter((reason) => /several|cut-short|all-zeros|commented-out|too-small/.test(reason)),
  ).toEqual([]);
});

test('a public key is one that can be made here, or that the definition calls one', () => {
  const others = allGuides.filter((guided) => !receiverGuides.includes(guided));
  const keys = others
    .flatMap(({ guide }) => valuesOf(guide))
    .filter(({ isPublicKey }) => isPublicKey)
    .map(({ id }) => id);
  expect(keys).toEqual(['liveengage-public-key', 'secure-public-key', 'secure-ibm-public-key']);
});

test('a value that no step asks for has none', () => {
  const steps = valuesOf(smallDesk).map(({ key, step }) => [key, step?.number]);
  expect(Object.fromEntries(steps)).toEqual({
    accountNumber: 2,
    publicKey: undefined,
    appKey: undefined,
    widgetUrl: 3,
    widgetName: 3,
  });
});
