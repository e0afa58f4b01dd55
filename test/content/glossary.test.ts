import { describe, expect, test } from 'vitest';
import { countWords } from '../../scripts/prose/read-prose';
import { terms } from '../../src/content/glossary';
import { words } from '../../src/content/glossary.en';
import { glossaryGroups } from '../../src/content/glossary-groups';
import { sourceOf } from '../../src/content/source-of';

describe.each(terms)('$id', ({ id, source, own }) => {
  const { name, says, also = [], forms = [] } = words.terms[id];

  test('is explained in one to three plain sentences', () => {
    const sentences = says.split(/(?<=\.) /);
    expect(sentences.length).toBeLessThanOrEqual(3);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(countWords(sentence), sentence).toBeLessThanOrEqual(30);
    }
  });

  test('has a source, or the page of this site that uses it', () => {
    expect([source, own].filter(Boolean)).toHaveLength(1);
    if (source !== undefined) expect(sourceOf(source).url).toMatch(/^https:/);
  });

  test('has other names that differ from its own', () => {
    expect([...also, ...forms]).not.toContain(name);
    expect(also).toEqual([...new Set(also)]);
  });
});

test('ids and ways of writing belong to one term each', () => {
  const ids = [...terms.map(({ id }) => id), ...Object.keys(words.groups)];
  expect(new Set(ids).size).toBe(ids.length);
  const forms = terms.flatMap(({ id }) => [words.terms[id].name, ...(words.terms[id].forms ?? [])]);
  expect(new Set(forms).size).toBe(forms.length);
});

test('the page has every term once, by name within its group', () => {
  const groups = glossaryGroups();
  expect(groups.flatMap((group) => group.terms.map(({ id }) => id))).toEqual(terms.map(({ id }) => id));
  for (const { id, terms: own } of groups)
    expect(
      own.map(({ name }) => name),
      id,
    ).toEqual(own.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, 'en')));
});
