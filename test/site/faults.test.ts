import { describe, expect, test } from 'vitest';
import { allGuides } from '../../src/content/registry';
import { faultsIn } from '../support/faults';
import { basePath, builtPages, pageAt } from '../support/pages/built-site';
import { attribute, elementsOf, textOf, type Element } from '../support/pages/html';

const page = pageAt('/faults/');
const at = (path: string): string => basePath + path.slice(1);
const wordsOf = (element: Element): string => textOf(element).replaceAll(/\s+/g, ' ').trim();
const linksIn = (element: Element): string[] =>
  elementsOf(element).flatMap((each) => (each.tagName === 'a' ? (attribute(each, 'href') ?? []) : []));
const withId = (id: string): Element => {
  const found = page.elements.find((element) => attribute(element, 'id') === id);
  if (found) return found;
  throw new Error(`/faults/ has nothing with the id "${id}".`);
};
const groups = new Map(
  page.elements.flatMap((element) => {
    const id = attribute(element, 'data-group');
    return id === undefined ? [] : [[id, element] as const];
  }),
);
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe.each(allGuides)('the faults of $guide.id on /faults/', ({ guide, home }) => {
  const faults = faultsIn(`src/content/${home}/faults.yaml`);
  const group = groups.get(guide.id);
  if (!group) throw new Error(`/faults/ has no group of ${guide.id}.`);

  test('are all there, in the order of the steps, each told in full', () => {
    const rows = elementsOf(group).filter((element) => attribute(element, 'data-fault') !== undefined);
    const order = guide.steps.flatMap(({ id: step }) => faults.filter((fault) => fault['step'] === step));
    expect(rows.map((row) => attribute(row, 'id'))).toEqual(order.map(({ id }) => id));
    for (const { id = '', symptom = '', cause = '', check = '', codes = '', step = '' } of faults) {
      const row = withId(id);
      const words = wordsOf(row);
      for (const part of [symptom, cause, check]) expect(words, id).toContain(plain(part));
      for (const code of codes.match(/[\w/]+/g) ?? []) expect(words).toContain(code);
      expect(words).toMatch(
        /(?:Documented|Likely, not official|Reported by others|vendor|Worked out by us): \S/,
      );
      expect(linksIn(row)).toContain(at(`/${guide.id}/#${step}`));
    }
  });

  test('are reached by three to five questions, whose answers lead to faults of this group', () => {
    const questions = elementsOf(group).filter(
      (element) => element.tagName === 'details' && attribute(element, 'data-questions') !== undefined,
    );
    const [first] = questions;
    expect(questions).toHaveLength(1);
    if (!first) return;
    const asked = elementsOf(first).filter(({ tagName }) => tagName === 'p');
    expect(asked.map(wordsOf).filter((words) => !words.endsWith('?'))).toEqual([]);
    // The guide of a receiver is short, and so is the way through its faults.
    expect(asked.length).toBeGreaterThanOrEqual(home.startsWith('receivers/') ? 2 : 3);
    expect(asked.length).toBeLessThanOrEqual(5);
    const ids = faults.map(({ id = '' }) => `#${id}`);
    expect(linksIn(first).length).toBeGreaterThan(asked.length);
    expect(linksIn(first).filter((link) => !ids.includes(link))).toEqual([]);
  });

  test('are one link away from each step of the guide', () => {
    const steps = pageAt(`/${guide.id}/`).elements.filter(
      (element) => attribute(element, 'data-step') !== undefined,
    );
    expect(steps.length).toBe(guide.steps.length);
    for (const step of steps) expect(linksIn(step)).toContain(at(`/faults/#${guide.id}`));
  });
});

test('each code leads to every fault that has it', () => {
  const index = page.elements.find((element) => attribute(element, 'data-code-index') !== undefined);
  const linked = new Set(index ? linksIn(index) : []);
  const coded = page.elements.filter((element) => attribute(element, 'data-codes') !== undefined);
  expect(coded.length).toBeGreaterThan(30);
  expect(new Set(coded.map((row) => `#${attribute(row, 'id') ?? ''}`))).toEqual(linked);
  for (const row of coded)
    for (const code of attribute(row, 'data-codes')?.split(' ') ?? [])
      expect(index && wordsOf(index)).toContain(code);
});

test('every page with a menu leads to /faults/', () => {
  const withMenu = builtPages.filter(({ html }) => html.includes('aria-label="Main"'));
  expect(withMenu.length).toBeGreaterThan(8);
  for (const { path, elements } of withMenu) {
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    expect(links, path).toContain(at('/faults/'));
  }
});
