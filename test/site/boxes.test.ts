import { expect, test } from 'vitest';
import { boxes } from '../support/boxes';
import { builtPages } from '../support/pages/built-site';
import { attribute, openingTag, type Element } from '../support/pages/html';

/** Types of input into which no text of any length can be pasted; a search is compared with the page and read by nothing. */
const noText = [
  'search',
  'radio',
  'checkbox',
  'file',
  'date',
  'datetime-local',
  'number',
  'range',
  'hidden',
  'button',
  'submit',
];

const known = new Set(boxes.map(({ name }) => name.slice(name.indexOf('/') + 1)));

const controls = builtPages.flatMap(({ path, elements }) =>
  elements.filter(takesText).map((control) => ({ path, control, name: nameOf(control, elements) })),
);

test('every box of every page that takes text is in test/support/boxes.ts', () => {
  const unknown = controls.filter(({ name }) => !known.has(name));
  expect(unknown.map(({ path, control }) => `${path} ${openingTag(control)}`)).toEqual([]);
});

test('every box in test/support/boxes.ts is on a page', () => {
  const there = new Set(controls.map(({ name }) => name));
  expect([...known].filter((name) => !there.has(name))).toEqual([]);
});

function takesText({ tagName, attrs }: Element): boolean {
  const type = attrs.find(({ name }) => name === 'type')?.value ?? 'text';
  return tagName === 'textarea' || (tagName === 'input' && !noText.includes(type));
}

/** As boxes are named: claims of a token and targets of a response are one box each. */
function nameOf(control: Element, elements: readonly Element[]): string {
  const isClaim = elements.some(
    (each) => attribute(each, 'data-claim') !== undefined && holds(each, control),
  );
  if (isClaim) return 'claim';
  return (attribute(control, 'name') ?? '').replace(/^responseTarget-.*/, 'responseTarget');
}

function holds(element: Element, control: Element): boolean {
  return element.childNodes.some(
    (child) => child === control || ('tagName' in child && holds(child, control)),
  );
}
